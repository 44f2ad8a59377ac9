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
 * A content pack with the changes of reception, kept up to date while it is used.
 *
 * <p>Every save, by this program or another, is read and checked in the background. Changes that do not pass the check
 * leave the content as it is, and the log names the reasons.
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
    private volatile String corrections = OverlayState.nothing().digest();
    /** The problems of the overlay: changes that cannot be shown, and damaged files; as lines for log and status. */
    private volatile List<String> troubles = List.of();

    /** A content that does not keep the last state of the overlay between starts. */
    public LiveContent(Packs packs, PackSource pack, Path overlay) {
        this(packs, pack, overlay, Optional.empty());
    }

    /**
     * The content of a pack and an overlay.
     *
     * @param memory the file that keeps the last state of the overlay
     */
    public LiveContent(Packs packs, PackSource pack, Path overlay, Optional<Path> memory) {
        this.packs = packs;
        this.pack = pack;
        this.packId = packs.id(pack);
        this.folder = packs.overlayFolder(overlay, () -> packId, memory);
    }

    /** The pack without the overlay. */
    public synchronized PackSource pack() {
        return pack;
    }

    /** The folder of the overlay. */
    public OverlayFolder folder() {
        return folder;
    }

    /**
     * The content at the start.
     *
     * <p>Records of the overlay that do not pass the check are left out, and if that does not help, all are, so that a
     * kiosk always starts with some content. Without an overlay, only the pack is read.
     */
    public synchronized PackResult open() {
        state = folder.read();
        report(state.troubles(folder.path()));
        return withOverlay();
    }

    /** The changes of reception that cannot be shown now, with the reason; a line each, for staff. */
    public List<String> troubles() {
        return troubles;
    }

    /**
     * Changes to another pack that has passed its check; it is read without another check.
     *
     * @param withOverlay whether the present changes of reception are applied; later ones always are
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
        return withoutOverlay();
    }

    /** The changes of reception as they are saved now. */
    public OverlayState saved() {
        return folder.read();
    }

    /** The changes of reception as they were last read; none while they are left out. */
    public synchronized OverlayState overlay() {
        return leftOut ? OverlayState.nothing() : state;
    }

    /** A word for the changes of reception that the content has, from {@link OverlayState#digest}. Waits for nothing. */
    public String corrections() {
        return corrections;
    }

    private PackResult withOverlay() {
        if (state.changesNothing()) {
            return withoutOverlay();
        }
        var whole = apply(state);
        return read(whole).<PackResult>map(accepted -> accepted).orElseGet(() -> {
            var errors = packs.findings(whole).stream().filter(RecordProblem::isError).toList();
            var faulty = errors.stream().flatMap(finding -> finding.key().stream()).toList();
            return read(apply(state.without(faulty))).<PackResult>map(accepted -> accepted)
                    .orElseGet(this::withoutOverlay);
        });
    }

    private PackResult withoutOverlay() {
        overlaid = overlaid.map(known -> known.with(OverlayState.nothing()));
        corrections = OverlayState.nothing().digest();
        return checked ? packs.read(pack) : packs.open(pack);
    }

    /** Reports, on its own thread, all content that is accepted from now on. */
    public void watch(Consumer<PackResult.Accepted> changed) {
        watch(OverlayFolder.POLL_INTERVAL, changed);
    }

    public synchronized void watch(Duration every, Consumer<PackResult.Accepted> changed) {
        watches.add(folder.watch(state, every, now -> update(now).ifPresent(changed)));
    }

    private synchronized Optional<PackResult.Accepted> update(OverlayState now) {
        report(now.troubles(folder.path()));
        state = now;
        leftOut = false;
        return read(apply(now));
    }

    private Optional<PackResult.Accepted> read(OverlaidPack now) {
        return switch (now.state().changesNothing() ? withoutOverlay() : packs.checker().read(now.source())) {
            case PackResult.Accepted accepted -> {
                corrections = now.state().digest();
                yield Optional.of(accepted);
            }
            case PackResult.Refused(var problems) -> {
                // The first line introduces the others.
                report(Stream.concat(troubles.stream(), Stream.concat(
                        Stream.of("Cannot show the changes of reception in " + folder.path() + ":"),
                        problems.stream().filter(Problem::isError).map(Problem::toString))).toList());
                yield Optional.empty();
            }
        };
    }

    private OverlaidPack apply(OverlayState now) {
        var applied = overlaid.map(known -> known.with(now)).orElseGet(() -> packs.overlaid(pack, now));
        overlaid = Optional.of(applied);
        return applied;
    }

    private void report(List<String> now) {
        now.stream().filter(trouble -> !troubles.contains(trouble))
                .forEach(trouble -> LOG.log(Level.WARNING, "{0}", trouble));
        if (now.isEmpty() && !troubles.isEmpty()) {
            LOG.log(Level.INFO, "All changes of reception in {0} can be read and shown again", folder.path());
        }
        troubles = now;
    }

    @Override
    public synchronized void close() {
        watches.forEach(PollingWatch::close);
    }
}
