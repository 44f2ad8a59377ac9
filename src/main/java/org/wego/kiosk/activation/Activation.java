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
import org.wego.kiosk.files.PollingWatch;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.overlay.OverlayState;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.source.PackSource;

/**
 * Says which pack the kiosk shows, from its start to its end.
 *
 * <p>A pack comes onto the screen after its check and its trial only, and from a copy that nobody edits. Whatever is
 * shown is marked until it has lasted; what did not last is not shown at the next start. No fault of a disk keeps the
 * kiosk from showing something. May be shared between threads; not for the FX thread.
 */
public final class Activation implements AutoCloseable {

    private final ActivationSetup setup;
    private final PackStore store;
    private final PackVetting judge;
    private final StartHistoryStore history;
    private final PackIdentities identities;
    private final Fallbacks fallbacks;
    private Optional<Selection> shown = Optional.empty();
    private Optional<PollingWatch<FolderSnapshot>> watch = Optional.empty();
    /** The digest of the folder that staff edit, as it was judged last. */
    private String judged = "";
    private List<String> troubles = List.of();

    /**
     * The life of the packs of one kiosk.
     *
     * @param check a pack in a folder
     * @param trial of a pack that checks
     */
    public Activation(ActivationSetup setup, Function<PackSource, PackResult> check, PackSmokeTest trial,
            StrictJson json,
            Clock clock) {
        this.setup = setup;
        this.store = new PackStore(setup.state().resolve("packs"), json, clock);
        this.judge = new PackVetting(check, trial, store, setup.overlay());
        this.history = new StartHistoryStore(setup.state().resolve("starts.json"), json, clock, setup.machine());
        this.identities = new PackIdentities(setup.state().resolve("sources.json"), json);
        this.fallbacks = new Fallbacks(setup.bundled(), history, store);
    }

    /**
     * What this start is to show; the start counts as soon as {@link #markShown} says so.
     *
     * <p>A pack that is known is only looked up. One that is not is tried in the background, while the last good one is
     * shown; only when there is none it is tried here, which takes as long as a trial does.
     *
     * @param overlay what reception changed
     */
    public synchronized Selection begin(OverlayState overlay) {
        history.started();
        store.sweep();
        var choice = choose(PackDigest.of(overlay));
        troubles = choice.reasons();
        ActivationLog.begins(choice, !overlay.changesNothing());
        return choice;
    }

    private Selection choose(String overlay) {
        if (setup.pack().isEmpty()) {
            return fallbacks.of(setup.bundled()).choose(Candidate.BUNDLED, overlay);
        }
        var folder = setup.pack().get();
        var id = identities.of(folder);
        var choosing = fallbacks.of(id);
        String digest;
        try {
            digest = PackDigest.of(folder);
        } catch (IOException e) {
            return choosing.instead(overlay, "The pack in " + folder + " cannot be read: " + IoErrorMessages.of(e)
                    + ". To mend: look whether the folder is there and may be read.");
        }
        var kept = store.find(digest);
        if (kept.isPresent()) {
            judged = digest;
            identities.remember(folder, kept.get().stamp().pack());
            return choosing.choose(Candidate.of(kept.get()), overlay);
        }
        if (!fallbacks.kept(id).isEmpty()) {
            var meanwhile = choosing.instead(overlay, "The pack in " + folder + " is a new one and is being tried.");
            if (meanwhile.isSomething()) {
                return meanwhile;
            }
        }
        judged = digest;
        return switch (judge.judge(folder, digest)) {
            case Verdict.GoodPack(var name, var from) -> {
                id.ifPresent(known -> identities.remember(folder, known));
                yield choosing.choose(new Candidate(digest, name, Optional.of(from)), overlay);
            }
            case Verdict.RejectedPack(var reasons) -> choosing.instead(overlay, ActivationLog.refusal(folder, reasons));
            case Verdict.StillChanging() -> {
                judged = "";
                yield choosing.instead(overlay, "The pack in " + folder + " is just being saved.");
            }
        };
    }

    /**
     * What is shown when the choice cannot be read after all.
     *
     * @param why in a sentence
     */
    public synchronized Selection instead(Selection choice, String why) {
        var reasons = new ArrayList<>(choice.reasons());
        reasons.add(why);
        var id = setup.pack().isPresent() ? identities.of(setup.pack().get()) : setup.bundled();
        var other = fallbacks.of(id).lastResort(reasons);
        troubles = other.reasons();
        ActivationLog.instead(why);
        return other;
    }

    /**
     * Marks what is put on the screen now, in the place of what is there.
     *
     * @param overlay what reception changed; nothing while it is left out
     */
    public synchronized void markShown(Selection choice, OverlayState overlay) {
        if (!choice.isSomething()) {
            return;
        }
        var next = new Selection(choice.kind(), new ContentVersion(choice.show().pack(), PackDigest.of(overlay)),
                choice.name(),
                choice.folder(), choice.withOverlay(), choice.reasons());
        shown.map(Selection::show).filter(show -> !show.equals(next.show())).ifPresent(history::replaced);
        history.begin(next.show(), next.name());
        shown = Optional.of(next);
    }

    /** What is on the screen has been there for a minute, and the kiosk is well. */
    public synchronized void confirm() {
        shown.ifPresent(choice -> {
            history.confirm(choice.show());
            var lasted = history.known().lasted().stream().map(ContentVersion::pack).toList();
            store.tidy(lasted, Stream.of(choice.show().pack(), judged).collect(Collectors.toSet()));
        });
    }

    /** The display has ended, and the program ends with it: what was on the screen has done nothing wrong. */
    public synchronized void displayEnded() {
        shown.ifPresent(choice -> history.replaced(choice.show()));
    }

    /** The program is left in order. */
    public synchronized void markCleanExit() {
        shown.ifPresent(choice -> history.markCleanExit(choice.show()));
    }

    /** Staff want another try of what was left out: at once when it is a pack in a folder, else at the next start. */
    public synchronized void retry() {
        history.clear();
        judged = "";
        watch.ifPresent(PollingWatch::again);
    }

    /** How often the program was started since it was last left in order. */
    public synchronized int starts() {
        return history.starts();
    }

    /** What staff should know about the packs, each with how to mend it; empty when all is well. */
    public synchronized List<String> troubles() {
        return troubles;
    }

    /** Tells of every other good pack in the folder that staff edit, as {@link FolderSnapshot#watch} sees it. */
    public synchronized void watch(Duration every, Consumer<Selection> ready) {
        watch = setup.pack().map(folder -> FolderSnapshot.watch(folder, every, () -> look(folder, ready)));
    }

    private boolean look(Path folder, Consumer<Selection> ready) {
        String digest;
        try {
            digest = PackDigest.of(folder);
        } catch (IOException e) {
            // It is being saved, or has gone: the next look tells.
            return false;
        }
        if (isSettled(digest)) {
            return true;
        }
        var fallen = history.barOfPack(digest);
        if (fallen.isPresent()) {
            return settle(folder, digest, new Verdict.RejectedPack(List.of(PackSelector.describe(fallen.get()))),
                    ready);
        }
        return settle(folder, digest, store.find(digest)
                .<Verdict>map(kept -> new Verdict.GoodPack(kept.stamp().name(), kept.folder()))
                .orElseGet(() -> judge.judge(folder, digest)), ready);
    }

    private synchronized boolean isSettled(String digest) {
        return digest.equals(judged);
    }

    private boolean settle(Path folder, String digest, Verdict verdict, Consumer<Selection> ready) {
        switch (verdict) {
            case Verdict.GoodPack(var name, var from) -> {
                tell(digest, List.of());
                identities.of(folder).ifPresent(id -> identities.remember(folder, id));
                if (isShown(digest)) {
                    ActivationLog.shownAgain(folder);
                } else {
                    ActivationLog.takesOver(name);
                    ready.accept(new Candidate(digest, name, Optional.of(from)).as(Selection.SelectionKind.ASKED, "",
                            List.of()));
                }
            }
            case Verdict.RejectedPack(var reasons) -> {
                tell(digest, List.of(ActivationLog.refusal(folder, reasons)));
                ActivationLog.refused(folder, reasons);
            }
            case Verdict.StillChanging() -> {}
        }
        return !(verdict instanceof Verdict.StillChanging);
    }

    private synchronized boolean isShown(String digest) {
        return shown.map(choice -> choice.show().pack()).filter(digest::equals).isPresent();
    }

    private synchronized void tell(String digest, List<String> now) {
        judged = digest;
        troubles = now;
    }

    @Override
    public synchronized void close() {
        watch.ifPresent(PollingWatch::close);
    }
}
