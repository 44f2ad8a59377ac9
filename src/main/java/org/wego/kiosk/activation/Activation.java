// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.activation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wego.kiosk.files.IoErrorMessages;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.overlay.OverlayState;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.source.PackSource;

/**
 * Selects the content pack that the kiosk shows, from its start to its end.
 *
 * <p>A pack is shown only after its check and its smoke test, and from a copy that nothing edits. What is shown is
 * recorded as a pending start until it has lasted a minute; a start that did not last is not repeated. No disk error
 * keeps the kiosk from showing a pack. Safe for use by several threads; not for the FX thread.
 */
public final class Activation implements AutoCloseable {

    private final RequestedFolder requested;
    private final Optional<String> bundled;
    private final PackStore store;
    private final PackVetting vetting;
    private final StartHistoryStore history;
    private final PackIdentities identities;
    private final Fallbacks fallbacks;
    private Optional<Selection> shown = Optional.empty();
    /** The digest of the last vetted state of the requested folder. */
    private String vettedDigest = "";
    private List<String> troubles = List.of();

    /**
     * An activation for one kiosk.
     *
     * @param check checks a pack in a folder
     * @param trial the smoke test of a pack that passes the check
     */
    public Activation(ActivationSetup setup, Function<PackSource, PackResult> check, PackSmokeTest trial,
            StrictJson json, Clock clock) {
        this.requested = new RequestedFolder(setup.pack());
        this.bundled = setup.bundled();
        this.store = new PackStore(setup.state().resolve("packs"), json, clock);
        this.vetting = new PackVetting(check, trial, store, setup.overlay());
        this.history = new StartHistoryStore(setup.state().resolve("starts.json"), json, clock, setup.machine());
        this.identities = new PackIdentities(setup.state().resolve("sources.json"), json);
        this.fallbacks = new Fallbacks(setup.bundled(), history, store);
    }

    /**
     * The selection for this start. The start is recorded by the first {@link #markShown}.
     *
     * <p>A pack with a stored copy needs no smoke test. A new one is vetted in the background while the last good one
     * is shown; without a last good one it is vetted here, which takes as long as a smoke test.
     *
     * @param overlay the changes of reception
     */
    public synchronized Selection begin(OverlayState overlay) {
        history.started();
        store.sweep();
        var choice = choose(PackDigest.of(overlay));
        troubles = choice.reasons();
        ActivationLog.selected(choice, !overlay.changesNothing());
        return choice;
    }

    private Selection choose(String overlay) {
        if (requested.now().isEmpty()) {
            return fallbacks.of(bundled).choose(Candidate.BUNDLED, overlay);
        }
        var folder = requested.now().get();
        var id = identities.of(folder);
        var selector = fallbacks.of(id);
        String digest;
        try {
            digest = PackDigest.of(folder);
        } catch (IOException e) {
            return selector.instead(overlay, "Cannot read the pack in " + folder + ": " + IoErrorMessages.of(e)
                    + ". Remedy: check that the folder exists and can be read.");
        }
        var kept = store.find(digest);
        if (kept.isPresent()) {
            vettedDigest = digest;
            identities.remember(folder, kept.get().stamp().pack());
            return selector.choose(Candidate.of(kept.get()), overlay);
        }
        if (!fallbacks.kept(id).isEmpty()) {
            var lastGood = selector.instead(overlay, "The pack in " + folder + " is new and is being tested.");
            if (lastGood.isSomething()) {
                return lastGood;
            }
        }
        vettedDigest = digest;
        return switch (vetting.vet(folder, digest)) {
            case Verdict.GoodPack(var name, var from) -> {
                id.ifPresent(known -> identities.remember(folder, known));
                yield selector.choose(new Candidate(digest, name, Optional.of(from)), overlay);
            }
            case Verdict.RejectedPack(var reasons) -> selector.instead(overlay, ActivationLog.refusal(folder, reasons));
            case Verdict.StillChanging() -> {
                vettedDigest = "";
                yield selector.instead(overlay, "The pack in " + folder + " is being saved.");
            }
        };
    }

    /**
     * The replacement for a selection that turned out to be unreadable.
     *
     * @param why the reason, as a sentence
     */
    public synchronized Selection instead(Selection choice, String why) {
        var reasons = new ArrayList<>(choice.reasons());
        reasons.add(why);
        var other = fallbacks.of(requested.now().map(identities::of).orElse(bundled)).lastResort(reasons);
        troubles = other.reasons();
        ActivationLog.replaced(why);
        return other;
    }

    /**
     * Records what is put on the screen now; it replaces what was shown before.
     *
     * @param overlay the changes of reception; none while they are left out
     */
    public synchronized void markShown(Selection choice, OverlayState overlay) {
        if (!choice.isSomething()) {
            return;
        }
        var next = choice.withOverlay(PackDigest.of(overlay));
        shown.map(Selection::show).filter(show -> !show.equals(next.show())).ifPresent(history::replaced);
        history.begin(next.show(), next.name());
        shown = Optional.of(next);
    }

    /** Records that the content has been on the screen for a minute and the kiosk is well. */
    public synchronized void confirm() {
        shown.ifPresent(choice -> {
            history.confirm(choice.show());
            var lasted = history.known().lasted().stream().map(ContentVersion::pack).toList();
            store.tidy(lasted, Stream.of(choice.show().pack(), vettedDigest).collect(Collectors.toSet()));
        });
    }

    /** Records that the program ends because the display ended: the content is not to blame. */
    public synchronized void displayEnded() {
        shown.ifPresent(choice -> history.replaced(choice.show()));
    }

    /** Records an orderly end of the program. */
    public synchronized void markCleanExit() {
        shown.ifPresent(choice -> history.markCleanExit(choice.show()));
    }

    /** Forgets all failed starts: a pack in a folder is tried immediately, the bundled one at the next start. */
    public synchronized void retry() {
        history.clear();
        vettedDigest = "";
        requested.again();
    }

    /** The number of starts since the last orderly end. */
    public synchronized int starts() {
        return history.starts();
    }

    /** What staff should know about the packs, each with its remedy; empty when all is well. */
    public synchronized List<String> troubles() {
        return troubles;
    }

    /** Requests the pack in another folder, which is shown once it has passed check and smoke test. */
    public synchronized void request(Path folder) {
        requested.change(folder);
    }

    /** Watches the requested folder and reports each new good pack; see {@link FolderSnapshot#watch}. */
    public synchronized void watch(Duration every, Consumer<Selection> ready) {
        requested.watch(every, folder -> vetFolder(folder, ready));
    }

    private boolean vetFolder(Path folder, Consumer<Selection> ready) {
        String digest;
        try {
            digest = PackDigest.of(folder);
        } catch (IOException e) {
            // The folder is being saved, or is missing: the next check decides.
            return false;
        }
        if (isVetted(digest)) {
            return true;
        }
        var verdict = history.barOfPack(digest)
                .<Verdict>map(bar -> new Verdict.RejectedPack(List.of(PackSelector.describe(bar))))
                .or(() -> store.find(digest).map(kept -> new Verdict.GoodPack(kept.stamp().name(), kept.folder())))
                .orElseGet(() -> vetting.vet(folder, digest));
        return applyVerdict(folder, digest, verdict, ready);
    }

    private synchronized boolean isVetted(String digest) {
        return digest.equals(vettedDigest);
    }

    private boolean applyVerdict(Path folder, String digest, Verdict verdict, Consumer<Selection> ready) {
        switch (verdict) {
            case Verdict.GoodPack(var name, var from) -> {
                setTroubles(digest, List.of());
                identities.of(folder).ifPresent(id -> identities.remember(folder, id));
                if (isShown(digest)) {
                    ActivationLog.shownAgain(folder);
                } else {
                    ActivationLog.accepted(name);
                    ready.accept(new Candidate(digest, name, Optional.of(from)).as(Selection.SelectionKind.ASKED, "",
                            List.of()));
                }
            }
            case Verdict.RejectedPack(var reasons) -> {
                setTroubles(digest, List.of(ActivationLog.refusal(folder, reasons)));
                ActivationLog.refused(folder, reasons);
            }
            case Verdict.StillChanging() -> {}
        }
        return !(verdict instanceof Verdict.StillChanging);
    }

    private synchronized boolean isShown(String digest) {
        return shown.filter(choice -> choice.show().pack().equals(digest)).isPresent();
    }

    private synchronized void setTroubles(String digest, List<String> now) {
        vettedDigest = digest;
        troubles = now;
    }

    @Override
    public synchronized void close() {
        requested.close();
    }
}
