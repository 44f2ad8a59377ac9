// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import java.io.Closeable;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.overlay.OverlaidPack;
import org.wego.kiosk.overlay.Overlay;
import org.wego.kiosk.overlay.OverlayFolder;
import org.wego.kiosk.overlay.OverlayWatch;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.PackSource;

/** A content pack with what reception changes of it while the program runs. */
final class LiveContent implements Closeable {

    /**
     * The content at one moment.
     *
     * @param overlay what was changed
     * @param result what became of reading the pack with it
     */
    record Reading(Overlay overlay, PackResult result) {}

    private final PackSource pack;
    private final Optional<OverlayFolder> folder;
    private final Packs packs = new Packs();
    private final StrictJson json = new StrictJson();
    private @Nullable OverlayWatch watch;

    /**
     * A pack.
     *
     * @param folder of the changes; empty: the pack alone
     */
    LiveContent(PackSource pack, Optional<OverlayFolder> folder) {
        this.pack = pack;
        this.folder = folder;
    }

    /** Reads pack and changes; a pack without changes costs no more than its reading. */
    Reading read() {
        var overlay = folder.map(OverlayFolder::read).orElse(Overlay.NONE);
        return with(overlay);
    }

    /** What the content would be with other changes. */
    Reading with(Overlay overlay) {
        return new Reading(overlay, packs.open(overlay.isEmpty() ? pack : records(overlay)));
    }

    /** The records of the pack with changes in them. */
    OverlaidPack records(Overlay overlay) {
        return new OverlaidPack(pack, overlay, json);
    }

    /** The pack without any change. */
    PackSource pack() {
        return pack;
    }

    Optional<OverlayFolder> folder() {
        return folder;
    }

    /**
     * Reads again whenever somebody changes something.
     *
     * @param changed gets what was read, on a thread of its own
     */
    void watch(Duration every, Consumer<Reading> changed) {
        folder.ifPresent(changes -> watch = new OverlayWatch(changes, every, () -> changed.accept(read())));
    }

    @Override
    public void close() {
        if (watch != null) {
            watch.close();
        }
    }
}
