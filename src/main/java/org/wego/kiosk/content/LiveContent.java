// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.content;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.wego.kiosk.files.PollingWatch;
import org.wego.kiosk.overlay.OverlaidPack;
import org.wego.kiosk.overlay.OverlayFolder;
import org.wego.kiosk.overlay.OverlayState;
import org.wego.kiosk.overlay.RecordProblem;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.Problem;
import org.wego.kiosk.pack.source.PackSource;

/**
 * A content pack with what reception changed in it, kept up to date while it is used.
 *
 * <p>Whatever somebody saves, here or elsewhere, is read and checked in the background; what does not check leaves the
 * content as it is, and the reasons go to the log.
 */
public final class LiveContent implements AutoCloseable {

    private static final Logger LOG = System.getLogger(LiveContent.class.getName());

    private final Packs packs;
    private final OverlayFolder folder;
    private final List<PollingWatch<String>> watches = new ArrayList<>();
    private Optional<OverlaidPack> overlaid = Optional.empty();
    private OverlayState state = OverlayState.nothing();
    private PackSource pack;
    private boolean checked;
    private boolean leftOut;
    private volatile Optional<String> packId;
    /** What cannot be shown of the overlay, and what of it is damaged; in lines for log and status. */
    private volatile List<String> troubles = List.of();

    /** Remembers nothing of the overlay from start to start. */
    public LiveContent(Packs packs, PackSource pack, Path overlay) {
        this(packs, pack, overlay, Optional.empty());
    }

    /**
     * The content of a pack and an overlay.
     *
     * @param memory the file that keeps what was last read of the overlay
     */
    public LiveContent(Packs packs, PackSource pack, Path overlay, Optional<Path> memory) {
        this.packs = packs;
        this.pack = pack;
        this.packId = packs.id(pack);
        this.folder = packs.overlayFolder(overlay, () -> packId, memory);
    }

    /** The pack itself, as it came. */
    public synchronized PackSource pack() {
        return pack;
    }

    /** The folder of the overlay. */
    public OverlayFolder folder() {
        return folder;
    }

    /**
     * The content to begin with.
     *
     * <p>Records of the overlay that do not check are left out, and when that does not help, all of them are: a kiosk
     * that starts shows something. Without an overlay nothing is done beside the reading of the pack.
     */
    public synchronized PackResult open() {
        state = folder.read();
        tell(state.troubles(folder.path()));
        return withOverlay();
    }

    /** What reception changed and cannot be shown now, and why; a line each, for staff. */
    public List<String> troubles() {
        return troubles;
    }

    /**
     * The content of another pack from now on, one that was found good before: it is read without another check.
     *
     * @param withOverlay whether what reception changed is put in, as it is saved now; what is saved later always is
     */
    public synchronized PackResult change(PackSource good, boolean withOverlay) {
        pack = good;
        packId = packs.id(good);
        checked = true;
        overlaid = Optional.empty();
        leftOut = !withOverlay;
        if (withOverlay) {
            return open();
        }
        state = folder.read();
        return plain();
    }

    /** What reception changed, as it is saved now. */
    public OverlayState saved() {
        return folder.read();
    }

    /** What reception changed, as it was read last; nothing while it is left out. */
    public synchronized OverlayState overlay() {
        return leftOut ? OverlayState.nothing() : state;
    }

    private PackResult withOverlay() {
        if (state.changesNothing()) {
            return plain();
        }
        var whole = put(state);
        return read(whole).<PackResult>map(accepted -> accepted).orElseGet(() -> {
            var errors = packs.findings(whole).stream().filter(RecordProblem::isError).toList();
            var faulty = errors.stream().flatMap(finding -> finding.key().stream()).toList();
            return read(put(state.without(faulty))).<PackResult>map(accepted -> accepted).orElseGet(this::plain);
        });
    }

    private PackResult plain() {
        overlaid = overlaid.map(known -> known.with(OverlayState.nothing()));
        return checked ? packs.read(pack) : packs.open(pack);
    }

    /** Tells, on a thread of its own, of all content that is accepted from now on. */
    public void watch(Consumer<PackResult.Accepted> changed) {
        watch(OverlayFolder.POLL_INTERVAL, changed);
    }

    public synchronized void watch(Duration every, Consumer<PackResult.Accepted> changed) {
        watches.add(folder.watch(state, every, now -> take(now).ifPresent(changed)));
    }

    private synchronized Optional<PackResult.Accepted> take(OverlayState now) {
        tell(now.troubles(folder.path()));
        state = now;
        leftOut = false;
        return read(put(now));
    }

    private Optional<PackResult.Accepted> read(OverlaidPack now) {
        return switch (now.state().changesNothing() ? plain() : packs.checker().read(now.source())) {
            case PackResult.Accepted accepted -> Optional.of(accepted);
            case PackResult.Refused(var problems) -> {
                // The first line says of what the others speak.
                tell(Stream.concat(troubles.stream(), Stream.concat(
                        Stream.of("What reception changed in " + folder.path() + " cannot be shown:"),
                        problems.stream().filter(Problem::isError).map(Problem::toString))).toList());
                yield Optional.empty();
            }
        };
    }

    private OverlaidPack put(OverlayState now) {
        var put = overlaid.map(known -> known.with(now)).orElseGet(() -> packs.overlaid(pack, now));
        overlaid = Optional.of(put);
        return put;
    }

    private void tell(List<String> now) {
        now.stream().filter(trouble -> !troubles.contains(trouble))
                .forEach(trouble -> LOG.log(Level.WARNING, "{0}", trouble));
        if (now.isEmpty() && !troubles.isEmpty()) {
            LOG.log(Level.INFO, "All that reception changed in {0} can be read and shown again", folder.path());
        }
        troubles = now;
    }

    @Override
    public synchronized void close() {
        watches.forEach(PollingWatch::close);
    }
}
