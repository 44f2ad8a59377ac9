// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import org.wego.kiosk.activation.Activation;
import org.wego.kiosk.activation.ActivationSetup;
import org.wego.kiosk.content.LiveContent;
import org.wego.kiosk.content.Packs;
import org.wego.kiosk.files.FileTrees;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.offscreen.CheckProgress;
import org.wego.kiosk.ops.ContentUpdate;
import org.wego.kiosk.ops.ContentUpdate.UpdateStage;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.TestPack;
import org.wego.kiosk.release.ReleaseWorkshop;
import org.wego.kiosk.release.fetch.FetchSetup;
import org.wego.kiosk.release.fetch.ReleaseFetcher;
import org.wego.kiosk.release.fetch.ReleaseRollback;
import org.wego.kiosk.release.fetch.ReleaseStore;
import org.wego.kiosk.time.Scheduler;

/** A lobby that follows signed releases, from one start to its end. */
class FollowedReleasesTest {

    private static final Duration POLL_INTERVAL = Duration.ofMillis(20);
    private static final int MAX_SECONDS = 30;

    private static final Scheduler NEVER = (_, _) -> () -> {
    };

    @TempDir
    private Path folder;
    private final StrictJson json = new StrictJson();
    private final LinkedBlockingQueue<PackResult.Accepted> accepted = new LinkedBlockingQueue<>();
    private final List<PackLifecycle> started = new ArrayList<>();
    private List<String> faults = List.of();
    private ReleaseWorkshop shop;
    private FollowedReleases releases;

    @BeforeEach
    void makeAFolderPack() {
        shop = new ReleaseWorkshop(folder.resolve("shop"));
        TestPack.in(folder.resolve("pack"));
        releases = followed();
    }

    @AfterEach
    void endAll() {
        started.forEach(PackLifecycle::close);
    }

    private ReleaseStore store() {
        return new ReleaseStore(folder.resolve("state"), json);
    }

    private FollowedReleases followed() {
        var settings = new ReleaseSettings(shop.out().toString(), List.of(shop.key.open()), Duration.ofMinutes(15),
                Optional.empty(), Optional.empty());
        var setup = new FetchSetup(settings.keys(), Optional.empty(), shop::check, shop.time,
                Instant.parse("2026-01-01T00:00:00Z"));
        return new FollowedReleases(settings, store(), new ReleaseFetcher(setup, store(), json), shop.time,
                shop.time, () -> {
                });
    }

    private PackLifecycle start() {
        releases = followed();
        var wanted = releases.newest().orElse(folder.resolve("pack"));
        var activation = new Activation(new ActivationSetup(Optional.of(wanted), folder.resolve("overlay"),
                folder.resolve("state"), "machine", Optional.empty()), LobbyUnderTest.packs()::read, (_, _) -> faults,
                json, shop.time);
        var lifecycle = new PackLifecycle(activation, new LiveContent(LobbyUnderTest.packs(),
                Packs.source(Optional.of(wanted)), folder.resolve("overlay")), new CheckProgress(),
                Optional.of(releases));
        started.add(lifecycle);
        lifecycle.choose();
        lifecycle.begin();
        lifecycle.watch(POLL_INTERVAL, accepted::add);
        return lifecycle;
    }

    private static String version(PackLifecycle lobby) {
        return lobby.onGlass().flatMap(ChosenContent::pack).orElseThrow().version();
    }

    private static ContentUpdate update(PackLifecycle lobby) {
        return lobby.update().orElseThrow();
    }

    private void look() {
        releases.nudge();
        shop.time.pass(Duration.ofSeconds(6));
    }

    private PackResult.Accepted nextContent() throws InterruptedException {
        var next = accepted.poll(MAX_SECONDS, TimeUnit.SECONDS);
        assertThat(next).as("content that is ready").isNotNull();
        return Objects.requireNonNull(next);
    }

    /** The visitor has left. */
    private void putOnGlass(PackLifecycle lobby, PackResult.Accepted next) {
        lobby.onScreen(next, NEVER);
    }

    @Test
    void aReleaseReachesTheGlassBetweenTwoVisitors() throws Exception {
        var lobby = start();
        assertThat(version(lobby)).isEqualTo("1");
        assertThat(update(lobby).stage()).isEqualTo(UpdateStage.LOOKING);
        shop.publish(2);
        look();
        var next = nextContent();
        assertThat(next.content().manifest().version()).isEqualTo("2");
        assertThat(update(lobby).stage()).isEqualTo(UpdateStage.WAITING);
        assertThat(version(lobby)).as("while the visitor is there").isEqualTo("1");
        putOnGlass(lobby, next);
        assertThat(version(lobby)).isEqualTo("2");
        assertThat(update(lobby).stage()).isEqualTo(UpdateStage.SHOWN);
        assertThat(update(lobby).release()).contains(1L);
        assertThat(lobby.troubles()).isEmpty();
    }

    @Test
    void anAnnouncementMakesItLookIfTheReleaseIsNewer() throws Exception {
        var lobby = start();
        shop.publish(2);
        look();
        assertThat(releases.shown(lobby.onGlass())).as("not on the screen yet").isEmpty();
        putOnGlass(lobby, nextContent());
        assertThat(releases.shown(lobby.onGlass())).contains(1L);
        shop.publish(3);
        releases.announced("small", 1);
        shop.time.pass(Duration.ofSeconds(6));
        assertThat(store().current().orElseThrow().manifest().sequence()).as("nobody looked").isEqualTo(1);
        releases.announced("small", 2);
        shop.time.pass(Duration.ofSeconds(6));
        assertThat(nextContent().content().manifest().version()).isEqualTo("3");
    }

    @Test
    void theNextStartShowsTheReleaseWithoutItsSource() throws Exception {
        var lobby = start();
        shop.publish(2);
        look();
        putOnGlass(lobby, nextContent());
        lobby.leave();
        FileTrees.delete(shop.out());
        var again = start();
        assertThat(version(again)).isEqualTo("2");
        look();
        assertThat(update(again).stage()).isEqualTo(UpdateStage.NOT_REACHED);
        assertThat(again.troubles()).isEmpty();
        shop.time.pass(Duration.ofHours(25));
        assertThat(again.troubles()).singleElement().asString().startsWith("No release could be fetched for a day");
    }

    @Test
    void aReleaseThatFailsItsSmokeTestIsNotShownAndTheReasonIsSaid() {
        var lobby = start();
        faults = List.of("buses: a text does not fit");
        shop.publish(2);
        look();
        await(() -> update(lobby).stage() == UpdateStage.FAILED);
        assertThat(update(lobby).words()).contains("a text does not fit");
        assertThat(version(lobby)).isEqualTo("1");
        assertThat(accepted).isEmpty();
    }

    @Test
    void aRefusedReleaseIsATroubleAtOnce() {
        var lobby = start();
        shop.publish(2);
        shop.tamper("timestamp.txt", text -> text.replace("small", "other"));
        look();
        assertThat(update(lobby).stage()).isEqualTo(UpdateStage.FAILED);
        assertThat(lobby.troubles()).containsExactly(
                "A release is refused: timestamp.txt was changed after it was signed");
    }

    @Test
    void goingBackByCommandReachesARunningLobby() throws IOException, InterruptedException {
        var lobby = start();
        for (int version = 2; version <= 3; version++) {
            shop.publish(version);
            look();
            putOnGlass(lobby, nextContent());
        }
        assertThat(version(lobby)).isEqualTo("3");
        new ReleaseRollback(store()).goBack();
        putOnGlass(lobby, nextContent());
        assertThat(version(lobby)).isEqualTo("2");
        look();
        assertThat(update(lobby).stage()).isEqualTo(UpdateStage.SHOWN);
        assertThat(update(lobby).words()).contains("release 2 was set aside");
    }

    private static void await(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(MAX_SECONDS, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError("it takes too long", e);
        }
    }
}
