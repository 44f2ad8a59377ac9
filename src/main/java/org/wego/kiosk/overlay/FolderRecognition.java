// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.wego.kiosk.files.IoErrorMessages;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.json.error.JsonException;
import org.wego.kiosk.overlay.OverlayCache.StoredOverlay;
import org.wego.kiosk.pack.Problem;
import org.wego.kiosk.pack.ProblemCode;
import org.wego.kiosk.pack.Severity;

/**
 * Tells the overlay's folder from a bare mount point, from the overlay of another pack, and from a folder that cannot
 * be read.
 *
 * <p>It uses the {@link Marker} in the folder, the data that was read there before, and the system's mount table.
 */
final class FolderRecognition {

    private static final String STILL_SHOWN = "; the content that was read last is still shown";

    private final AtomicFolder folder;
    private final StrictJson json;
    private final OverlayCache cache;
    private final Supplier<Optional<String>> pack;
    private final MountTable mounts;

    FolderRecognition(AtomicFolder folder, StrictJson json, OverlayCache cache, Supplier<Optional<String>> pack,
            MountTable mounts) {
        this.folder = folder;
        this.json = json;
        this.cache = cache;
        this.pack = pack;
        this.mounts = mounts;
    }

    /** The id of the pack that is shown; empty while unknown. */
    Optional<String> pack() {
        return pack.get();
    }

    /** The data that was read last; empty when the folder was never recognised. */
    Optional<StoredOverlay> known() {
        return cache.of(folder.path());
    }

    /** Stores the data that was read from a recognised folder. */
    void store(Optional<Marker> marker, Map<RecordKey, RecordVersion> entries) {
        cache.keep(folder.path(), marker.map(Marker::id), entries);
    }

    /**
     * The present state of the folder.
     *
     * @param begun whether the folder contains files that only an overlay has
     * @param entries the readable records; requested only when they decide
     */
    FolderState state(boolean begun, Supplier<Map<RecordKey, RecordVersion>> entries) {
        var known = known();
        try {
            if (!Files.readAttributes(folder.path(), BasicFileAttributes.class).isDirectory()) {
                return unrecognized("this is a file, not a folder",
                        "name a folder for the changes of reception (--overlay)");
            }
            return ofFolder(known, begun, entries);
        } catch (NoSuchFileException e) {
            var unmounted = mounts.missing(folder.path());
            if (unmounted.isPresent()) {
                return unmounted(unmounted.get().toString());
            }
            return known.isPresent() ? unrecognized("the folder is gone" + STILL_SHOWN,
                    "is the network or the disk disconnected, or the share not mounted?" + discardHint())
                    : new FolderState.NothingSaved(false);
        } catch (IOException e) {
            return unrecognized(
                    "the folder cannot be read: " + IoErrorMessages.of(e) + (known.isPresent() ? STILL_SHOWN : ""),
                    DiskProblems.rightsHint(folder.path()));
        }
    }

    private FolderState ofFolder(Optional<StoredOverlay> known, boolean begun,
            Supplier<Map<RecordKey, RecordVersion>> entries)
            throws IOException {
        if (!folder.has(Marker.FILE)) {
            return withoutMarker(known, begun, entries);
        }
        try {
            var marker = json.read(folder.read(Marker.FILE), Marker.class);
            var other = marker.pack().filter(of -> pack.get().filter(ours -> !ours.equals(of)).isPresent());
            if (other.isPresent()) {
                return unrecognized("this is the overlay of the pack '" + other.get() + "', not of '"
                        + pack.get().orElse("") + "'", "name another folder for this pack, or mount the right one");
            }
            var another = known.flatMap(StoredOverlay::marker).filter(id -> !id.equals(marker.id()));
            return another.isPresent() && !known.orElseThrow().records().isEmpty()
                    ? unrecognized("this is another overlay than was read here before" + STILL_SHOWN,
                            "mount the share again or put the folder back;" + discardHint())
                    : new FolderState.Recognized(Optional.of(marker), List.of());
        } catch (JsonException e) {
            return new FolderState.Recognized(Optional.empty(),
                    List.of(new Problem(Severity.WARNING, ProblemCode.CHANGE_UNREADABLE, Marker.FILE, 1, "",
                            e.error().message(), "delete this file: the next save writes it again")));
        }
    }

    private FolderState withoutMarker(Optional<StoredOverlay> known, boolean begun,
            Supplier<Map<RecordKey, RecordVersion>> entries) {
        var unmounted = mounts.missing(folder.path());
        if (unmounted.isPresent()) {
            return unmounted(unmounted.get().toString());
        }
        if (known.isEmpty()) {
            return begun ? new FolderState.Recognized(Optional.empty(), List.of()) : new FolderState.NothingSaved(true);
        }
        if (begun && holdsAll(entries.get(), known.get().entries())) {
            return new FolderState.Recognized(Optional.empty(), List.of());
        }
        return unrecognized((begun
                ? "the file " + Marker.FILE + " is missing, and so are changes that were read here before"
                : "the folder is not the one that was read before: it contains no changes") + STILL_SHOWN,
                "is the share not mounted? Mount it or put the folder back;" + discardHint());
    }

    private FolderState unmounted(String point) {
        return unrecognized(point + " is not mounted" + (known().isPresent() ? STILL_SHOWN : ""),
                "mount it: /etc/fstab lists it");
    }

    private static boolean holdsAll(Map<RecordKey, RecordVersion> now, Map<RecordKey, RecordVersion> known) {
        return known.values().stream().allMatch(entry -> Optional.ofNullable(now.get(entry.key()))
                .filter(there -> there.revision() >= entry.revision()).isPresent());
    }

    private String discardHint() {
        return cache.file().map(file -> " or, if this is as it should be, delete " + file + " and start again")
                .orElse(" or, if this is as it should be, start again");
    }

    private static FolderState unrecognized(String message, String hint) {
        return new FolderState.Unrecognized(
                new Problem(Severity.WARNING, ProblemCode.CHANGE_UNREADABLE, "", 1, "", message, hint));
    }

    /** Writes the marker of a folder that has none. */
    void mark(FolderState state) throws IOException {
        if (state instanceof FolderState.NothingSaved
                || (state instanceof FolderState.Recognized(var marker, var damage) && marker.isEmpty()
                        && damage.isEmpty())) {
            var marker = Marker.ofNew(pack.get());
            folder.write(Marker.FILE, json.write(marker));
            store(Optional.of(marker), known().map(StoredOverlay::entries).orElse(Map.of()));
        }
    }
}
