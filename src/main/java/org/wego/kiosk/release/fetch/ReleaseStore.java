// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.release.fetch;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wego.kiosk.files.AtomicFiles;
import org.wego.kiosk.files.FileTrees;
import org.wego.kiosk.files.PollingWatch;
import org.wego.kiosk.files.ProcessLock;
import org.wego.kiosk.files.Sha256;
import org.wego.kiosk.json.JsonStateFile;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.release.ReleaseManifest;
import org.wego.kiosk.release.ReleaseRefusedException;
import org.wego.kiosk.release.ReleaseVerifier;

/**
 * Keeps the last five fetched releases. Whenever one is opened, all its files are compared with its manifest; a damaged
 * one is not used.
 *
 * <p>Not for the FX thread.
 */
public final class ReleaseStore {

    private static final Logger LOG = System.getLogger(ReleaseStore.class.getName());
    private static final String LOCK = ".fetching";
    private static final String MEMORY = "release.json";
    private static final String RELEASES = "releases";
    private static final String MANIFEST = "manifest.txt";
    private static final String PACK = "pack";
    private static final Pattern NAME = Pattern.compile("[0-9]{1,13}-[0-9a-f]{16}");

    private final Path folder;
    private final StrictJson json;
    private final JsonStateFile<FetchMemory> file;

    /**
     * The store in the state folder of a kiosk.
     *
     * @param state need not exist yet
     */
    public ReleaseStore(Path state, StrictJson json) {
        this(state, json, AtomicFiles::write);
    }

    ReleaseStore(Path state, StrictJson json, JsonStateFile.Writer writer) {
        this.folder = state.resolve("release");
        this.json = json;
        this.file = new JsonStateFile<>(folder.resolve(MEMORY), FetchMemory.class, json, writer);
    }

    /** The folder of the store. */
    Path folder() {
        return folder;
    }

    /** Keeps other programs from changing the store; empty while another one does. */
    Optional<ProcessLock> lock() throws IOException {
        AtomicFiles.createFolders(folder);
        return ProcessLock.take(folder.resolve(LOCK), Duration.ZERO, _ -> {});
    }

    /**
     * Watches which release is the current one; another program may change that.
     *
     * @param next receives the current release at once and whenever it is another one, on the thread of the watch
     */
    public PollingWatch<?> watch(Duration every, Consumer<StoredRelease> next) {
        return PollingWatch.begin("stored releases", every, () -> memory().releases().stream().limit(1).toList(), _ -> {
            current().ifPresent(next);
            return true;
        });
    }

    /** The newest stored release that is not damaged. */
    public Optional<StoredRelease> current() {
        return memory().releases().stream().flatMap(note -> open(note).stream()).findFirst();
    }

    /** A stored release; empty when it is damaged. */
    Optional<StoredRelease> open(KeptRelease note) {
        var pack = folder.resolve(RELEASES).resolve(note.folder()).resolve(PACK);
        try {
            var manifest = manifest(note);
            for (var part : manifest.files()) {
                if (!PartialFile.isWhole(pack.resolve(part.path()), part)) {
                    throw new ReleaseRefusedException("'" + part.path() + "' is damaged");
                }
            }
            return Optional.of(new StoredRelease(manifest, pack));
        } catch (IOException | ReleaseRefusedException e) {
            LOG.log(Level.WARNING, "The stored release {0} is not used: {1}", note.folder(), e.getMessage());
            return Optional.empty();
        }
    }

    private ReleaseManifest manifest(KeptRelease note) throws IOException, ReleaseRefusedException {
        byte[] bytes = Files.readAllBytes(folder.resolve(RELEASES).resolve(note.folder()).resolve(MANIFEST));
        if (!Sha256.of(bytes).equals(note.sha256())) {
            throw new ReleaseRefusedException("its manifest is damaged");
        }
        return ReleaseVerifier.stored(bytes, json);
    }

    /** What was remembered. If the file is damaged, it follows from the stored releases. */
    FetchMemory memory() {
        return file.read(FetchMemory.nothing(), e -> {
            LOG.log(Level.WARNING, "Cannot read {0}, so it is started afresh: {1}", file.path(), e.getMessage());
            var found = folders().sorted(Comparator.comparingLong((String name) -> KeptRelease.sequence(name))
                    .reversed()).toList();
            return FetchMemory.of(found.isEmpty() ? 0 : KeptRelease.sequence(found.getFirst()),
                    found.stream().flatMap(name -> note(name).stream()).toList());
        });
    }

    /** The note of a stored release, from its manifest; empty when that is damaged. */
    private Optional<KeptRelease> note(String name) {
        try {
            var manifest = Files.readAllBytes(folder.resolve(RELEASES).resolve(name).resolve(MANIFEST));
            return Optional.of(KeptRelease.of(KeptRelease.sequence(name), manifest))
                    .filter(note -> note.folder().equals(name));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    void remember(FetchMemory next) throws IOException {
        if (!next.equals(memory())) {
            file.write(next);
        }
    }

    private Stream<String> folders() {
        var place = folder.resolve(RELEASES);
        if (!Files.isDirectory(place)) {
            return Stream.empty();
        }
        try (var names = Files.list(place)) {
            return names.map(path -> String.valueOf(path.getFileName())).filter(name -> NAME.matcher(name).matches())
                    .toList().stream();
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    /** The files of all stored releases by their digests; they may be damaged. */
    Map<String, Path> files() {
        var files = new HashMap<String, Path>();
        for (var note : memory().releases()) {
            try {
                var pack = folder.resolve(RELEASES).resolve(note.folder()).resolve(PACK);
                manifest(note).files().forEach(part -> files.putIfAbsent(part.sha256(), pack.resolve(part.path())));
            } catch (NoSuchFileException e) {
                // Somebody has made room on the disk.
            } catch (IOException | ReleaseRefusedException e) {
                LOG.log(Level.DEBUG, "Cannot use the files of {0}", note.folder());
            }
        }
        return files;
    }

    /** A folder for a release that is being put together. */
    Path stage() throws IOException {
        var releases = folder.resolve(RELEASES);
        AtomicFiles.createFolders(releases);
        try (var left = Files.newDirectoryStream(releases, AtomicFiles::isUnfinished)) {
            for (var path : left) {
                FileTrees.delete(path);
            }
        }
        return AtomicFiles.unfinished(releases);
    }

    /** The folder of the pack in such a folder. */
    static Path pack(Path staged) {
        return staged.resolve(PACK);
    }

    /**
     * Makes a staged release the current one.
     *
     * @param manifest the bytes of its manifest, with the signatures
     * @param before what was remembered before
     */
    StoredRelease keep(Path staged, ReleaseManifest release, byte[] manifest, FetchMemory before) throws IOException {
        Files.write(staged.resolve(MANIFEST), manifest);
        FileTrees.force(staged);
        var note = KeptRelease.of(release.sequence(), manifest);
        var place = folder.resolve(RELEASES).resolve(note.folder());
        // Only a damaged one, or one whose storing was interrupted, can be there already.
        FileTrees.delete(place);
        AtomicFiles.place(staged, place);
        var next = before.with(release, note);
        file.write(next);
        tidy(next.releases().stream().map(KeptRelease::folder).toList());
        return new StoredRelease(release, place.resolve(PACK));
    }

    private void tidy(List<String> kept) {
        folders().filter(name -> !kept.contains(name)).forEach(name -> {
            try {
                FileTrees.delete(folder.resolve(RELEASES).resolve(name));
            } catch (IOException e) {
                LOG.log(Level.WARNING, "Cannot delete {0}: {1}", name, e.getMessage());
            }
        });
    }
}
