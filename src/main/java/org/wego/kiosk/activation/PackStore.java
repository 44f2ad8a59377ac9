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
 * Stores copies of good packs, so that a half-saved file does no harm.
 *
 * <p>A copy is renamed to its final name only when it is complete and good. One that was damaged since is reported and
 * never used. For one thread at a time, and not for the FX thread.
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

    /** The copy of the pack with a digest; empty when there is no usable one. */
    Optional<StoredPack> find(String digest) {
        return read(folder.resolve(digest.substring(0, NAME))).filter(kept -> kept.stamp().digest().equals(digest));
    }

    /** All usable copies, the newest first. */
    List<StoredPack> all() {
        var found = new ArrayList<StoredPack>();
        if (Files.isDirectory(folder)) {
            try (var places = Files.newDirectoryStream(folder)) {
                places.forEach(place -> read(place).ifPresent(found::add));
            } catch (IOException e) {
                LOG.log(System.Logger.Level.WARNING, "Cannot list the stored packs in {0}: {1}", folder,
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
            LOG.log(System.Logger.Level.WARNING, "The stored pack in {0} has been changed and is not used", place);
        } catch (NoSuchFileException e) {
            // The pack was never stored.
        } catch (IOException | JsonException e) {
            LOG.log(System.Logger.Level.WARNING, "Cannot use the stored pack in {0}: {1}", place,
                    e.getMessage());
        }
        return Optional.empty();
    }

    /**
     * Copies the folder of a pack to a temporary place.
     *
     * @throws IOException when the copy cannot be written; it is then deleted
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

    /** Stores a staged copy as good. */
    StoredPack keep(String digest, Path staged, Manifest manifest) throws IOException {
        var stamp = new StoredPackInfo(StoredPackInfo.FORMAT, digest, PackDigest.of(staged), manifest.id(),
                manifest.version(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        var aside = staged.resolveSibling("");
        AtomicFiles.write(aside.resolve(STAMP), json.write(stamp));
        var place = folder.resolve(digest.substring(0, NAME));
        // Only a damaged copy can exist there already.
        FileTrees.delete(place);
        AtomicFiles.place(aside, place);
        return new StoredPack(stamp, place.resolve(CONTENT));
    }

    /** Deletes a staged copy. */
    void discard(Path staged) {
        remove(staged.resolveSibling(""));
    }

    /**
     * Deletes the copies that are no longer needed.
     *
     * @param lasted the digests of packs that were shown for at least a minute, the last one first
     * @param inUse never deleted
     */
    void tidy(List<String> lasted, Set<String> inUse) {
        var all = all();
        var there = all.stream().map(kept -> kept.stamp().digest()).collect(Collectors.toSet());
        var stay = new HashSet<>(inUse);
        lasted.stream().filter(there::contains).distinct().limit(KEPT).forEach(stay::add);
        all.stream().filter(kept -> !stay.contains(kept.stamp().digest()))
                .forEach(kept -> remove(kept.folder().resolveSibling("")));
    }

    /** Deletes the unfinished copies of a program that died. */
    void sweep() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var places = Files.newDirectoryStream(folder, AtomicFiles::isUnfinished)) {
            places.forEach(PackStore::remove);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "Cannot clean up {0}: {1}", folder, e.getMessage());
        }
    }

    private static void remove(Path place) {
        try {
            FileTrees.delete(place);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "Cannot delete {0}: {1}", place, e.getMessage());
        }
    }
}
