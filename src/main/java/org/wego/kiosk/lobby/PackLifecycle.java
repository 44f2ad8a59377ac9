// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.wego.kiosk.activation.Activation;
import org.wego.kiosk.activation.ActivationSetup;
import org.wego.kiosk.activation.PackSmokeTest;
import org.wego.kiosk.activation.Selection;
import org.wego.kiosk.content.LiveContent;
import org.wego.kiosk.content.Packs;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.offscreen.CheckProgress;
import org.wego.kiosk.ops.ContentUpdate;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.Problem;
import org.wego.kiosk.pack.ProblemCode;
import org.wego.kiosk.pack.Severity;
import org.wego.kiosk.pack.source.BundledPack;
import org.wego.kiosk.pack.source.FolderPack;
import org.wego.kiosk.pack.source.PackSource;
import org.wego.kiosk.platform.BootId;
import org.wego.kiosk.platform.DefaultFolders;
import org.wego.kiosk.time.Scheduler;

/**
 * Chooses what the lobby shows from start to end: the pack, with reception's changes, and whether it proves healthy.
 */
final class PackLifecycle implements AutoCloseable {

    /** How long content must be on the screen of a running kiosk to count as healthy. */
    static final Duration LASTING = Duration.ofSeconds(60);
    /** How often the folders are polled, and how long the pack's folder must stay unchanged. */
    static final Duration POLL_INTERVAL = Duration.ofSeconds(2);
    private static final long LAST_WORDS_SECONDS = 2;

    private final Activation activation;
    private final LiveContent live;
    private final CheckProgress progress;
    private final Optional<FollowedReleases> releases;
    /** Writes the start history: the FX thread must not wait for a disk. */
    private final ExecutorService marking = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("marks").factory());
    /** What was chosen last. On the glass it comes between two visitors. */
    private volatile Optional<ChosenContent> chosen = Optional.empty();
    private volatile Optional<ChosenContent> onGlass = Optional.empty();

    PackLifecycle(Activation activation, LiveContent live, CheckProgress progress,
            Optional<FollowedReleases> releases) {
        this.releases = releases;
        this.activation = activation;
        this.live = live;
        this.progress = progress;
    }

    /**
     * The pack lifecycle of a lobby.
     *
     * @param pack the folder that staff edit; empty: the bundled pack. The current release, if any, takes its place
     * @param overlay the folder of reception's changes
     * @param state the state folder
     * @param trial the smoke test of a checked pack
     * @param progress receives the progress of a pack check
     * @param releases bring other content while the lobby runs; empty: none do
     */
    static PackLifecycle of(Optional<Path> pack, Path overlay, Path state, PackSmokeTest trial, Clock clock,
            CheckProgress progress, Optional<FollowedReleases> releases) {
        var wanted = releases.flatMap(FollowedReleases::newest).or(() -> pack);
        var packs = new Packs();
        var json = new StrictJson();
        var setup = new ActivationSetup(wanted, overlay, state, BootId.word(), packs.id(new BundledPack()));
        return new PackLifecycle(
                new Activation(setup, progress.watched(packs::open), progress.watched(trial), json, clock),
                new LiveContent(packs, Packs.source(wanted), overlay,
                        Optional.of(state.resolve(DefaultFolders.OVERLAY_CACHE))),
                progress, releases);
    }

    /**
     * Chooses the content of this start; records nothing yet.
     *
     * <p>A stored pack that cannot be read is replaced by the bundled one if that has the same id; otherwise the result
     * is a refusal with the reasons.
     */
    synchronized PackResult choose() {
        var selection = activation.begin(live.saved());
        var result = read(selection);
        if (result instanceof PackResult.Refused(var problems) && selection.folder().isPresent()) {
            selection = activation.instead(selection, "The pack " + selection.name() + " cannot be read: "
                    + problems.stream().filter(Problem::isError).findFirst().map(Problem::toString).orElse(""));
            result = read(selection);
        }
        chosen = Optional.of(new ChosenContent(selection, result));
        onGlass = chosen;
        return result;
    }

    private PackResult read(Selection selection) {
        return selection.isSomething() ? live.change(source(selection), selection.withOverlay())
                : new PackResult.Refused(selection.reasons().stream().map(reason -> new Problem(Severity.ERROR,
                        ProblemCode.PACK_UNUSABLE, PackSource.MANIFEST, 1, "", reason, "")).toList());
    }

    /** Why there is no content to show, in sentences; empty when there is some. */
    List<String> refusals() {
        return chosen.map(ChosenContent::refusals).orElse(List.of());
    }

    /** Records that the content is put on screen now. The record is cleared once it has run for {@link #LASTING}. */
    synchronized void begin() {
        chosen.ifPresent(this::mark);
    }

    private static PackSource source(Selection selection) {
        return selection.folder().<PackSource>map(FolderPack::new).orElseGet(BundledPack::new);
    }

    private void mark(ChosenContent content) {
        chosen = Optional.of(content);
        activation.markShown(content.choice(), live.overlay());
    }

    /** Whether this start shows the requested content and not a fallback. */
    boolean isAsAsked() {
        return chosen.filter(content -> content.choice().isFallback()).isEmpty();
    }

    /** Reports all later content on background threads: changes of reception, and other packs. */
    void watch(Duration every, Consumer<PackResult.Accepted> next) {
        live.watch(every, accepted -> next.accept(recordShown(accepted)));
        activation.watch(every, selection -> activate(selection).ifPresent(next));
        releases.ifPresent(from -> from.begin(activation::request));
    }

    private synchronized PackResult.Accepted recordShown(PackResult.Accepted accepted) {
        chosen.map(content -> new ChosenContent(content.choice(), accepted)).ifPresent(this::mark);
        return accepted;
    }

    private synchronized Optional<PackResult.Accepted> activate(Selection next) {
        if (!(live.change(source(next), true) instanceof PackResult.Accepted accepted)) {
            return Optional.empty();
        }
        mark(new ChosenContent(next, accepted));
        return Optional.of(accepted);
    }

    /** Content is on screen now; it counts as healthy if it is still there after {@link #LASTING}. */
    void onScreen(PackResult.Accepted accepted, Scheduler scheduler) {
        onGlass = isChosen(accepted) ? chosen : onGlass;
        scheduler.after(LASTING, () -> runInBackground(() -> confirmHealthy(accepted)));
    }

    private boolean isChosen(PackResult.Accepted accepted) {
        return chosen.filter(content -> content.result().equals(accepted)).isPresent();
    }

    private synchronized void confirmHealthy(PackResult.Accepted accepted) {
        if (isChosen(accepted)) {
            activation.confirm();
        }
    }

    private void runInBackground(Runnable work) {
        try {
            marking.execute(work);
        } catch (RejectedExecutionException e) {
            // The program is ending.
        }
    }

    /** The content with the changes of reception. */
    LiveContent live() {
        return live;
    }

    /** The pack that is being checked and the progress; empty while none is. */
    Optional<String> checking() {
        return progress.now();
    }

    /** The content on the screen; empty before the first choice. */
    Optional<ChosenContent> onGlass() {
        return onGlass;
    }

    /** How far the newest release of the content is; empty when the lobby follows none. */
    Optional<ContentUpdate> update() {
        return releases.map(from -> from.update(onGlass, !chosen.equals(onGlass), activation.troubles()));
    }

    /** Where releases of the content come from; empty when the lobby follows none. */
    Optional<FollowedReleases> releases() {
        return releases;
    }

    /** Problems of the packs that staff should know, each with its remedy. */
    List<String> troubles() {
        return Stream.of(activation.troubles(), live.troubles(),
                releases.map(FollowedReleases::troubles).orElse(List.of())).flatMap(List::stream).toList();
    }

    /** How often the program was started since its last clean exit. */
    int starts() {
        return activation.starts();
    }

    /** Tries the blocked content again, because staff ask for it. */
    void retry() {
        runInBackground(activation::retry);
    }

    void displayEnded() {
        activation.displayEnded();
    }

    /** Ends cleanly: the next start is not counted as a restart after a failure. */
    void leave() {
        close();
        activation.markCleanExit();
    }

    /** Stops the background work; does not record a clean exit, because the content may have caused the crash. */
    @Override
    public void close() {
        releases.ifPresent(FollowedReleases::close);
        live.close();
        activation.close();
        marking.shutdown();
        try {
            if (!marking.awaitTermination(LAST_WORDS_SECONDS, TimeUnit.SECONDS)) {
                marking.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
