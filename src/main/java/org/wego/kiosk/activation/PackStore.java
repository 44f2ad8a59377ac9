// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.activation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wego.kiosk.files.AtomicFiles;
import org.wego.kiosk.files.FileTrees;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.json.error.JsonException;
import org.wego.kiosk.model.Manifest;

/**
 * Copies of the packs that were found good, so that an editor who saves half a file harms nobody.
 *
 * <p>A copy is made aside and renamed when it is whole and good. One that was damaged since is told and never used. For
 * one thread at a time, and not for the FX thread.
 */
final class PackStore {

    /** How many packs that lasted are kept. */
    private static final int KEPT = 2;
    private static final String STAMP = "stamp.json";
    private static final String CONTENT = "pack";
    private static final int NAME = 16;

    private static final System.Logger LOG = System.getLogger(PackStore.class.getName());

    private final Path folder;
    private final StrictJson json;
    private final Clock clock;

    PackStore(Path folder, StrictJson json, Clock clock) {
        this.folder = folder;
        this.json = json;
        this.clock = clock;
    }

    /** The copy of the pack with a digest; empty when there is none that can be used. */
    Optional<StoredPack> find(String digest) {
        return read(folder.resolve(digest.substring(0, NAME))).filter(kept -> kept.stamp().digest().equals(digest));
    }

    /** Every copy that can be used, the newest first. */
    List<StoredPack> all() {
        var found = new ArrayList<StoredPack>();
        if (Files.isDirectory(folder)) {
            try (var places = Files.newDirectoryStream(folder)) {
                places.forEach(place -> read(place).ifPresent(found::add));
            } catch (IOException e) {
                LOG.log(System.Logger.Level.WARNING, "The kept packs in {0} cannot be listed: {1}", folder,
                        e.getMessage());
            }
        }
        found.sort(Comparator.comparing((StoredPack kept) -> kept.stamp().kept()).reversed());
        return List.copyOf(found);
    }

    private Optional<StoredPack> read(Path place) {
        if (AtomicFiles.isUnfinished(place)) {
            return Optional.empty();
        }
        try {
            var stamp = json.read(Files.readAllBytes(place.resolve(STAMP)), StoredPackInfo.class);
            var content = place.resolve(CONTENT);
            if (PackDigest.of(content).equals(stamp.copy())) {
                return Optional.of(new StoredPack(stamp, content));
            }
            LOG.log(System.Logger.Level.WARNING, "The copy of the pack in {0} was changed and is not used", place);
        } catch (NoSuchFileException e) {
            // A pack that was never kept.
        } catch (IOException | JsonException e) {
            LOG.log(System.Logger.Level.WARNING, "The copy of the pack in {0} cannot be used: {1}", place,
                    e.getMessage());
        }
        return Optional.empty();
    }

    /**
     * A copy of a folder that is not kept yet.
     *
     * @throws IOException when the disk does not take it; nothing of it is left then
     */
    Path stage(Path pack) throws IOException {
        var place = AtomicFiles.unfinished(folder);
        try {
            FileTrees.copy(pack, FolderSnapshot.of(pack).files().keySet(), place.resolve(CONTENT));
            return place.resolve(CONTENT);
        } catch (IOException e) {
            discard(place.resolve(CONTENT));
            throw e;
        }
    }

    /** Keeps a staged copy as good. */
    StoredPack keep(String digest, Path staged, Manifest manifest) throws IOException {
        var stamp = new StoredPackInfo(StoredPackInfo.FORMAT, digest, PackDigest.of(staged), manifest.id(),
                manifest.version(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        var aside = staged.resolveSibling("");
        AtomicFiles.write(aside.resolve(STAMP), json.write(stamp));
        var place = folder.resolve(digest.substring(0, NAME));
        // Only a copy that was damaged can be there already.
        FileTrees.delete(place);
        AtomicFiles.place(aside, place);
        return new StoredPack(stamp, place.resolve(CONTENT));
    }

    /** Throws a staged copy away. */
    void discard(Path staged) {
        remove(staged.resolveSibling(""));
    }

    /**
     * Removes what nobody will show again.
     *
     * @param lasted the digests of packs that were shown for a minute at least, the last one first
     * @param inUse never removed
     */
    void tidy(List<String> lasted, Set<String> inUse) {
        var all = all();
        var there = all.stream().map(kept -> kept.stamp().digest()).collect(Collectors.toSet());
        var stay = new HashSet<>(inUse);
        lasted.stream().filter(there::contains).distinct().limit(KEPT).forEach(stay::add);
        all.stream().filter(kept -> !stay.contains(kept.stamp().digest()))
                .forEach(kept -> remove(kept.folder().resolveSibling("")));
    }

    /** Removes what a program that died has left half done. */
    void sweep() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var places = Files.newDirectoryStream(folder, AtomicFiles::isUnfinished)) {
            places.forEach(PackStore::remove);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "{0} cannot be tidied: {1}", folder, e.getMessage());
        }
    }

    private static void remove(Path place) {
        try {
            FileTrees.delete(place);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "{0} cannot be removed: {1}", place, e.getMessage());
        }
    }
}
