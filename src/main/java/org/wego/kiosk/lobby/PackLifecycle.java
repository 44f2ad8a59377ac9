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

/** What the lobby shows from its start to its end: which pack, with what reception changed, and how it lasts. */
final class PackLifecycle implements AutoCloseable {

    /** How long something must be on the screen of a healthy kiosk to be trusted. */
    static final Duration LASTING = Duration.ofSeconds(60);
    /** How often the folders are looked at, and how long that of the pack must be at rest. */
    static final Duration POLL_INTERVAL = Duration.ofSeconds(2);
    private static final long LAST_WORDS_SECONDS = 2;

    private final Activation activation;
    private final LiveContent live;
    private final CheckProgress progress;
    /** Marks are files: the FX thread does not wait for a disk. */
    private final ExecutorService marking = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("marks").factory());
    private Optional<Selection> choice = Optional.empty();
    private Optional<PackResult> given = Optional.empty();

    PackLifecycle(Activation activation, LiveContent live, CheckProgress progress) {
        this.activation = activation;
        this.live = live;
        this.progress = progress;
    }

    /**
     * The life of the packs of a lobby.
     *
     * @param pack the folder that staff edit; empty: the bundled pack
     * @param overlay the folder of what reception changed
     * @param state the folder in which this kiosk remembers things from start to start
     * @param trial of a pack that checks
     * @param progress told how far the check of a pack is
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
     * What this start is to show; nothing is remembered of it yet.
     *
     * <p>A kept pack that cannot be read after all gives way to the bundled one, if that has the same id; otherwise the
     * result is a refusal with the reasons.
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
        given = Optional.of(result);
        return result;
    }

    private PackResult read(Selection chosen) {
        return chosen.isSomething() ? live.change(source(chosen), chosen.withOverlay())
                : new PackResult.Refused(chosen.reasons().stream().map(reason -> new Problem(Severity.ERROR,
                        ProblemCode.PACK_UNUSABLE, PackSource.MANIFEST, 1, "", reason, "")).toList());
    }

    /** Why there is nothing to show, in sentences; empty when there is something. */
    synchronized List<String> nothing() {
        return choice.filter(chosen -> !chosen.isSomething()).map(Selection::reasons).orElse(List.of());
    }

    /** It is put on the screen now: from here on it is marked until it has lasted. */
    synchronized void begin() {
        given.ifPresent(this::mark);
    }

    private static PackSource source(Selection chosen) {
        return chosen.folder().<PackSource>map(FolderPack::new).orElseGet(BundledPack::new);
    }

    private void mark(PackResult result) {
        given = Optional.of(result);
        choice.ifPresent(chosen -> activation.markShown(chosen, live.overlay()));
    }

    /** Whether this start shows what was asked for, and not something in its place. */
    synchronized boolean isAsAsked() {
        return choice.filter(Selection::isFallback).isEmpty();
    }

    /**
     * Tells of everything else that is to be shown from now on, on threads of its own: what reception changed, and
     * other packs.
     */
    void watch(Duration every, Consumer<PackResult.Accepted> next) {
        live.watch(every, accepted -> next.accept(marked(accepted)));
        activation.watch(every, chosen -> take(chosen).ifPresent(next));
    }

    private synchronized PackResult.Accepted marked(PackResult.Accepted accepted) {
        mark(accepted);
        return accepted;
    }

    private synchronized Optional<PackResult.Accepted> take(Selection next) {
        if (!(live.change(source(next), true) instanceof PackResult.Accepted accepted)) {
            return Optional.empty();
        }
        choice = Optional.of(next);
        mark(accepted);
        return Optional.of(accepted);
    }

    /** Something has come onto the screen: when it is still there after {@link #LASTING}, it is trusted. */
    void onScreen(PackResult.Accepted accepted, Scheduler scheduler) {
        scheduler.after(LASTING, () -> runInBackground(() -> confirmHealthy(accepted)));
    }

    private synchronized void confirmHealthy(PackResult.Accepted accepted) {
        if (given.filter(accepted::equals).isPresent()) {
            activation.confirm();
        }
    }

    private void runInBackground(Runnable work) {
        try {
            marking.execute(work);
        } catch (RejectedExecutionException e) {
            // The program ends; it says so itself.
        }
    }

    /** Which pack is being checked and how far that is; empty while none is. */
    Optional<String> checking() {
        return progress.now();
    }

    /** The pack that is shown; empty when none can be. */
    synchronized Optional<ActivePack> shown() {
        return given.flatMap(result -> result instanceof PackResult.Accepted accepted
                ? Optional.of(accepted.content().manifest())
                : Optional.empty())
                .map(manifest -> new ActivePack(manifest.id(), manifest.version(), choice.map(of -> of.show().pack()),
                        choice.filter(Selection::isFallback).map(of -> String.join(" ", of.reasons()))));
    }

    /** How what is shown came to be shown. */
    synchronized StaffFacts.ContentState state() {
        if (!(given.orElse(null) instanceof PackResult.Accepted)) {
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

    /** Where the kiosk stands. */
    synchronized ZoneId zone() {
        return given.orElse(null) instanceof PackResult.Accepted accepted
                ? accepted.content().manifest().timeZone()
                : ZoneId.systemDefault();
    }

    /** What staff should know about the packs, each with how to mend it; empty when all is well. */
    List<String> troubles() {
        return Stream.concat(activation.troubles().stream(), live.troubles().stream()).toList();
    }

    /** How often the program was started since it was last left in order. */
    int starts() {
        return activation.starts();
    }

    /** Staff want another try of what was left out. */
    void retry() {
        runInBackground(activation::retry);
    }

    void displayEnded() {
        activation.displayEnded();
    }

    /** The program is left in order. */
    void leave() {
        close();
        activation.markCleanExit();
    }

    /** Ends all that goes on; what is on the screen may have taken the program down. */
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
