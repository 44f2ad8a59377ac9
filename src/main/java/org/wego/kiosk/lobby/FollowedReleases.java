// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.wego.kiosk.activation.PackDigest;
import org.wego.kiosk.content.Packs;
import org.wego.kiosk.files.PollingWatch;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.ops.ContentUpdate;
import org.wego.kiosk.ops.ContentUpdate.UpdateStage;
import org.wego.kiosk.platform.ProgramVersion;
import org.wego.kiosk.release.fetch.FetchSetup;
import org.wego.kiosk.release.fetch.FetchState;
import org.wego.kiosk.release.fetch.ReleaseFetcher;
import org.wego.kiosk.release.fetch.ReleaseFollower;
import org.wego.kiosk.release.fetch.ReleaseStore;
import org.wego.kiosk.release.fetch.StoredRelease;
import org.wego.kiosk.time.BackgroundScheduler;
import org.wego.kiosk.time.Scheduler;

/**
 * Follows the signed releases of the content, and requests the current one of the lobby.
 *
 * <p>The current one may also change by the command {@code fetch}, in another process. May be used on any thread.
 */
final class FollowedReleases implements AutoCloseable {

    /** How often the store is looked at. */
    private static final Duration POLL_INTERVAL = Duration.ofSeconds(2);
    /** A source that is out of reach for longer is told to staff. */
    private static final Duration MAX_ABSENCE = Duration.ofDays(1);

    private final ReleaseSettings settings;
    private final ReleaseStore store;
    private final ReleaseFollower follower;
    private final Clock clock;
    private final Instant started;
    private final Runnable stop;
    private volatile Optional<CurrentRelease> current = Optional.empty();
    private Optional<PollingWatch<?>> watch = Optional.empty();

    /**
     * The current release.
     *
     * @param digest of its pack, as the activation computes it
     */
    private record CurrentRelease(long sequence, String digest) {}

    FollowedReleases(ReleaseSettings settings, ReleaseStore store, ReleaseFetcher fetcher, Scheduler scheduler,
            Clock clock, Runnable stop) {
        this.settings = settings;
        this.store = store;
        this.clock = clock;
        this.started = clock.instant();
        this.stop = stop;
        follower = new ReleaseFollower(states -> {
            try (var source = settings.open()) {
                return fetcher.fetch(source, states);
            }
        }, scheduler, settings.every(), RandomGenerator.getDefault(), clock);
    }

    /** Releases that are kept in the state folder of a lobby. */
    static FollowedReleases of(ReleaseSettings settings, Path state, Clock clock) {
        var json = new StrictJson();
        var store = new ReleaseStore(state, json);
        var setup = new FetchSetup(settings.keys(), settings.pack(), new Packs()::open, clock,
                ProgramVersion.committed());
        var thread = new BackgroundScheduler("releases");
        return new FollowedReleases(settings, store, new ReleaseFetcher(setup, store, json), thread, clock,
                thread::stopNow);
    }

    /** The folder of the pack of the current release; empty when none is stored. */
    Optional<Path> newest() {
        var stored = store.current();
        stored.ifPresent(this::note);
        return stored.map(StoredRelease::folder);
    }

    /**
     * Fetches from now on.
     *
     * @param request receives the folder of the pack of each current release
     */
    synchronized void begin(Consumer<Path> request) {
        watch = Optional.of(store.watch(POLL_INTERVAL, release -> {
            note(release);
            request.accept(release.folder());
        }));
        follower.start();
    }

    private void note(StoredRelease release) {
        try {
            current = Optional.of(new CurrentRelease(release.manifest().sequence(), PackDigest.of(release.folder())));
        } catch (IOException e) {
            current = Optional.empty();
        }
    }

    /** Looks at the source soon. */
    void nudge() {
        follower.nudge();
    }

    /** Looks at the source soon if a release is newer than the current one, and may be accepted. */
    void announced(String pack, long sequence) {
        if (settings.pack().map(pack::equals).orElse(true)
                && current.filter(release -> release.sequence() >= sequence).isEmpty()) {
            nudge();
        }
    }

    /** The number of the release on the screen; empty when something else is there. */
    Optional<Long> shown(Optional<ChosenContent> content) {
        return isShown(content) ? current.map(CurrentRelease::sequence) : Optional.empty();
    }

    /**
     * How far the newest release is.
     *
     * @param shown the content on the screen
     * @param waiting whether other content waits for the end of a visit
     * @param troubles why content is not shown as it should be
     */
    ContentUpdate update(Optional<ChosenContent> shown, boolean waiting, List<String> troubles) {
        var moment = follower.last();
        var fetch = moment.map(ReleaseFollower.FetchMoment::state);
        var stage = fetch.map(FollowedReleases::stage).orElse(UpdateStage.LOOKING);
        var words = fetch.map(FollowedReleases::words).orElse("not asked yet");
        if (stage == UpdateStage.SHOWN && !isShown(shown)) {
            stage = waiting ? UpdateStage.WAITING : troubles.isEmpty() ? UpdateStage.VERIFIED : UpdateStage.FAILED;
            words = stage == UpdateStage.FAILED ? String.join("; ", troubles) : words;
        }
        return new ContentUpdate(settings.from(), stage, words, current.map(CurrentRelease::sequence),
                moment.map(ReleaseFollower.FetchMoment::since));
    }

    private static UpdateStage stage(FetchState state) {
        return switch (state) {
            case FetchState.AskingSource _ -> UpdateStage.LOOKING;
            case FetchState.Downloading _ -> UpdateStage.DOWNLOADING;
            case FetchState.Verified _ -> UpdateStage.VERIFIED;
            case FetchState.Stored _,FetchState.NothingNewer _ -> UpdateStage.SHOWN;
            case FetchState.NotFetched _ -> UpdateStage.NOT_REACHED;
            case FetchState.RefusedRelease _ -> UpdateStage.FAILED;
        };
    }

    private static String words(FetchState state) {
        return switch (state) {
            case FetchState.NotFetched(var reason) -> reason;
            case FetchState.RefusedRelease(var reason) -> reason;
            default -> state.line();
        };
    }

    private boolean isShown(Optional<ChosenContent> content) {
        return content.map(chosen -> chosen.choice().show().pack())
                .filter(digest -> current.filter(release -> release.digest().equals(digest)).isPresent()).isPresent();
    }

    /** What staff should know about the source, as lines for status and staff menu. */
    List<String> troubles() {
        return follower.last().map(ReleaseFollower.FetchMoment::state).flatMap(state -> switch (state) {
            case FetchState.RefusedRelease(var reason) -> Optional.of("A release is refused: " + reason);
            case FetchState.NothingNewer(var name, var isExpired, _) when isExpired -> Optional.of(name
                    + " has expired and stays in use. Remedy: publish a new one.");
            case FetchState.NotFetched(var reason) when isAbsent() -> Optional.of("No release could be fetched for "
                    + "a day: " + reason);
            default -> Optional.empty();
        }).stream().toList();
    }

    private boolean isAbsent() {
        return Duration.between(follower.reached().orElse(started), clock.instant()).compareTo(MAX_ABSENCE) > 0;
    }

    @Override
    public synchronized void close() {
        watch.ifPresent(PollingWatch::close);
        stop.run();
    }
}
