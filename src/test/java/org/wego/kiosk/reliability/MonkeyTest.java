// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ButtonBase;
import javafx.stage.Window;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.source.PackSource;
import org.wego.kiosk.pack.source.PatchedPack;
import org.wego.kiosk.testing.BareLobby;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.VisibleNodes;

/**
 * Random use of the kiosk throws no exception, causes no stall, leaves no screen behind and does not increase memory
 * use.
 *
 * <p>The normal build runs one seed and few actions; {@code mvn -Psoak verify} runs five seeds with 100,000 actions
 * each. {@code -Dmonkey.seed=S -Dmonkey.actions=N} repeats a failure.
 */
@FxTest
class MonkeyTest {

    private static final long FIRST_SEED = Long.getLong("monkey.seed", 1);
    private static final int SEEDS = Integer.getInteger("monkey.seeds", 1);
    private static final int ACTIONS = Integer.getInteger("monkey.actions", 5_000);
    /** Warm-up before the first measurement: loads classes, measures texts, compiles code. */
    private static final int WARM_UP = 1_500;
    private static final int SAMPLES = 30;
    private static final Duration MAX_STALL = Duration.ofSeconds(2);
    private static final double GROWTH = 1.05;

    private final FreshStart fresh = new FreshStart();
    private final Upkeep upkeep = new Upkeep();
    private int sessions;
    private long actions;

    @Test
    @DisplayName("R1 random use, R2 leaks")
    void randomUseNeverStopsTheKiosk() throws Exception {
        var sample = (PackResult.Accepted) LobbyUnderTest.samplePack();
        var contents = List.of(sample, changed(sample.source()));
        var lobby = BareLobby.inWindow(contents.getFirst());
        try (var stalls = new Stalls()) {
            run(new Monkey(lobby, contents, -1), lobby, -1, WARM_UP, WARM_UP + 1, stalls);
            for (long seed = FIRST_SEED; seed < FIRST_SEED + SEEDS; seed++) {
                run(new Monkey(lobby, contents, seed), lobby, seed, ACTIONS, Math.max(1, ACTIONS * SEEDS / SAMPLES),
                        stalls);
                System.out.printf(
                        "monkey: seed %d: %,d actions, %,d visits, %,d screens, longest stall by the clock %d ms, %s%n",
                        seed, actions, sessions, upkeep.screens(), stalls.longest().toMillis(), upkeep.now());
            }
            stalls.pauseFor(upkeep::sample);
            assertThat(stalls.longestOwn()).isLessThan(MAX_STALL);
            ReliabilityRow.R1.measured(
                    "%d seeds x %,d actions, %,d visits: 0 uncaught, 0 warnings, longest stall %d ms (by the clock %d ms),"
                            .formatted(SEEDS, ACTIONS, sessions, stalls.longestOwn().toMillis(),
                                    stalls.longest().toMillis())
                            + " one window, each visit ended as a fresh start");
        }
        assertThat(upkeep.uncollected()).as("screens that were left and are still there").isEmpty();
        assertThat(upkeep.growth()).as("heap after collection, the last tenth by the first fifth").isLessThan(GROWTH);
        assertThat(upkeep.moreThreads()).as("more threads").isLessThanOrEqualTo(0);
        assertThat(upkeep.moreDescriptors()).as("more open files").isLessThanOrEqualTo(0);
        ReliabilityRow.R2.measured(
                "%,d actions: heap %+.1f %%, threads %+d, file descriptors %+d; %,d screens left, all collected"
                        .formatted(actions, 100 * (upkeep.growth() - 1), upkeep.moreThreads(), upkeep.moreDescriptors(),
                                upkeep.screens()));
    }

    private void run(Monkey monkey, BareLobby lobby, long seed, int count, int every, Stalls stalls) {
        for (int from = 0; from < count; from += every) {
            var bout = new Bout(monkey, what -> check(lobby, what), "seed " + seed + ", ", from,
                    Math.min(count, from + every));
            bout.run();
            Fx.run(monkey::endVisit);
            Fx.run(() -> check(lobby, bout.place() + Monkey.END));
            stalls.pauseFor(upkeep::sample);
            assertThat(upkeep.uncollected()).as(bout.place() + "screens that were left and are still there").isEmpty();
        }
        sessions += seed < 0 ? 0 : monkey.sessions();
        actions += seed < 0 ? 0 : count;
    }

    private void check(BareLobby lobby, String what) {
        var root = lobby.scene().getRoot();
        root.applyCss();
        root.layout();
        var nodes = VisibleNodes.below(root);
        assertThat(Window.getWindows()).as(what + ": one window").hasSize(1).allMatch(Window::isShowing);
        assertThat(nodes.stream().flatMap(VisibleNodes::text)).as(what + ": something to read").isNotEmpty();
        assertThat(nodes.stream()).as(what + ": something to touch")
                .anyMatch(node -> node instanceof ButtonBase && !node.isDisabled());
        nodes.stream().filter(node -> node.getStyleClass().contains("kiosk")).findFirst().ifPresent(upkeep::note);
        if (what.endsWith(Monkey.END)) {
            assertThat(fresh.difference(lobby)).as(what).isEmpty();
        }
    }

    /** The same content with another welcome and with notices that begin and end. */
    private static PackResult.Accepted changed(PackSource sample) throws Exception {
        var organisation = new String(sample.read("organisation.json"), StandardCharsets.UTF_8)
                .replace("Welcome\\n", "Hello\\n");
        var notices = new String(sample.read("notices.json"), StandardCharsets.UTF_8)
                .replace("\"text\": {", "\"from\": \"2026-11-23T14:10\", \"until\": \"2026-12-24T20:00\", \"text\": {");
        return (PackResult.Accepted) LobbyUnderTest.pack(new PatchedPack(sample,
                Map.of("organisation.json", organisation.getBytes(StandardCharsets.UTF_8), "notices.json",
                        notices.getBytes(StandardCharsets.UTF_8))));
    }
}
