// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
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
import org.wego.kiosk.ops.ActivePack;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.Problem;
import org.wego.kiosk.pack.ProblemCode;
import org.wego.kiosk.pack.Severity;
import org.wego.kiosk.pack.source.BundledPack;
import org.wego.kiosk.pack.source.FolderPack;
import org.wego.kiosk.pack.source.PackSource;
import org.wego.kiosk.platform.BootId;
import org.wego.kiosk.platform.DefaultFolders;
import org.wego.kiosk.staff.StaffFacts;
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
    /** Writes the start history: the FX thread must not wait for a disk. */
    private final ExecutorService marking = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("marks").factory());
    private Optional<Selection> choice = Optional.empty();
    private Optional<PackResult> current = Optional.empty();

    PackLifecycle(Activation activation, LiveContent live, CheckProgress progress) {
        this.activation = activation;
        this.live = live;
        this.progress = progress;
    }

    /**
     * The pack lifecycle of a lobby.
     *
     * @param pack the folder that staff edit; empty: the bundled pack
     * @param overlay the folder of reception's changes
     * @param state the state folder
     * @param trial the smoke test of a checked pack
     * @param progress receives the progress of a pack check
     */
    static PackLifecycle of(Optional<Path> pack, Path overlay, Path state, PackSmokeTest trial, Clock clock,
            CheckProgress progress) {
        var packs = new Packs();
        var json = new StrictJson();
        var setup = new ActivationSetup(pack, overlay, state, BootId.word(), packs.id(new BundledPack()));
        return new PackLifecycle(
                new Activation(setup, progress.watched(packs::open), progress.watched(trial), json, clock),
                new LiveContent(packs, Packs.source(pack), overlay,
                        Optional.of(state.resolve(DefaultFolders.OVERLAY_CACHE))),
                progress);
    }

    /**
     * Chooses the content of this start; records nothing yet.
     *
     * <p>A stored pack that cannot be read is replaced by the bundled one if that has the same id; otherwise the result
     * is a refusal with the reasons.
     */
    synchronized PackResult choose() {
        var chosen = activation.begin(live.saved());
        var result = read(chosen);
        if (result instanceof PackResult.Refused(var problems) && chosen.folder().isPresent()) {
            chosen = activation.instead(chosen, "The pack " + chosen.name() + " cannot be read: "
                    + problems.stream().filter(Problem::isError).findFirst().map(Problem::toString).orElse(""));
            result = read(chosen);
        }
        choice = Optional.of(chosen);
        current = Optional.of(result);
        return result;
    }

    private PackResult read(Selection chosen) {
        return chosen.isSomething() ? live.change(source(chosen), chosen.withOverlay())
                : new PackResult.Refused(chosen.reasons().stream().map(reason -> new Problem(Severity.ERROR,
                        ProblemCode.PACK_UNUSABLE, PackSource.MANIFEST, 1, "", reason, "")).toList());
    }

    /** Why there is no content to show, in sentences; empty when there is some. */
    synchronized List<String> refusals() {
        return choice.filter(chosen -> !chosen.isSomething()).map(Selection::reasons).orElse(List.of());
    }

    /** Records that the content is put on screen now. The record is cleared once it has run for {@link #LASTING}. */
    synchronized void begin() {
        current.ifPresent(this::mark);
    }

    private static PackSource source(Selection chosen) {
        return chosen.folder().<PackSource>map(FolderPack::new).orElseGet(BundledPack::new);
    }

    private void mark(PackResult result) {
        current = Optional.of(result);
        choice.ifPresent(chosen -> activation.markShown(chosen, live.overlay()));
    }

    /** Whether this start shows the requested content and not a fallback. */
    synchronized boolean isAsAsked() {
        return choice.filter(Selection::isFallback).isEmpty();
    }

    /** Reports all later content on background threads: changes of reception, and other packs. */
    void watch(Duration every, Consumer<PackResult.Accepted> next) {
        live.watch(every, accepted -> next.accept(recordShown(accepted)));
        activation.watch(every, chosen -> activate(chosen).ifPresent(next));
    }

    private synchronized PackResult.Accepted recordShown(PackResult.Accepted accepted) {
        mark(accepted);
        return accepted;
    }

    private synchronized Optional<PackResult.Accepted> activate(Selection next) {
        if (!(live.change(source(next), true) instanceof PackResult.Accepted accepted)) {
            return Optional.empty();
        }
        choice = Optional.of(next);
        mark(accepted);
        return Optional.of(accepted);
    }

    /** Content is on screen now; it counts as healthy if it is still there after {@link #LASTING}. */
    void onScreen(PackResult.Accepted accepted, Scheduler scheduler) {
        scheduler.after(LASTING, () -> runInBackground(() -> confirmHealthy(accepted)));
    }

    private synchronized void confirmHealthy(PackResult.Accepted accepted) {
        if (current.filter(accepted::equals).isPresent()) {
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

    /** The pack that is being checked and the progress; empty while none is. */
    Optional<String> checking() {
        return progress.now();
    }

    /** The pack that is shown; empty when none can be shown. */
    synchronized Optional<ActivePack> shown() {
        return current.flatMap(result -> result instanceof PackResult.Accepted accepted
                ? Optional.of(accepted.content().manifest())
                : Optional.empty())
                .map(manifest -> new ActivePack(manifest.id(), manifest.version(), choice.map(of -> of.show().pack()),
                        choice.filter(Selection::isFallback).map(of -> String.join(" ", of.reasons()))));
    }

    /** Why this content is shown. */
    synchronized StaffFacts.ContentState state() {
        if (!(current.orElse(null) instanceof PackResult.Accepted)) {
            return StaffFacts.ContentState.NOTHING;
        }
        return choice.map(Selection::kind).map(kind -> switch (kind) {
            case ASKED -> StaffFacts.ContentState.AS_SET_UP;
            case WITHOUT_OVERLAY, LAST_GOOD -> StaffFacts.ContentState.LAST_GOOD;
            case BUNDLED -> StaffFacts.ContentState.BUNDLED;
            case NOTHING -> StaffFacts.ContentState.NOTHING;
        }).orElse(StaffFacts.ContentState.AS_SET_UP);
    }

    synchronized String source() {
        return choice.map(Selection::name).orElse("");
    }

    /** The time zone of the kiosk. */
    synchronized ZoneId zone() {
        return current.orElse(null) instanceof PackResult.Accepted accepted
                ? accepted.content().manifest().timeZone()
                : ZoneId.systemDefault();
    }

    /** Problems of the packs that staff should know, each with its remedy. */
    List<String> troubles() {
        return Stream.concat(activation.troubles().stream(), live.troubles().stream()).toList();
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
