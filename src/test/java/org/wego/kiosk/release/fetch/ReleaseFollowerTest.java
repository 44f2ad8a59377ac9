// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.release.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.release.fetch.FetchState.FetchResult;
import org.wego.kiosk.testing.LobbyTime;

/** When a kiosk looks for a newer release. */
class ReleaseFollowerTest {

    private static final Duration EVERY = Duration.ofMinutes(15);
    private static final FetchResult SAME = new FetchState.NothingNewer("release 1, small 1", false, Optional.empty());
    private static final FetchResult AWAY = new FetchState.NotFetched("there is no folder");

    private final LobbyTime time = new LobbyTime();
    private final List<Instant> fetches = new ArrayList<>();
    private FetchResult answer = SAME;

    private ReleaseFollower follower(long seed) {
        return new ReleaseFollower(states -> {
            fetches.add(time.instant());
            states.accept(new FetchState.AskingSource("a folder"));
            return answer;
        }, time, EVERY, new Random(seed), time);
    }

    @Test
    void itLooksAtTheStartAndThenFromTimeToTime() {
        var follower = follower(1);
        assertThat(follower.last()).isEmpty();
        follower.start();
        time.pass(Duration.ofSeconds(5));
        assertThat(fetches).hasSize(1);
        time.pass(Duration.ofHours(10));
        assertThat(fetches).hasSizeBetween(35, 46);
        assertThat(pauses()).allSatisfy(pause -> assertThat(pause).isBetween(Duration.ofMinutes(12),
                Duration.ofMinutes(18)));
        assertThat(pauses().stream().distinct().count()).as("pauses of different lengths").isGreaterThan(10);
        assertThat(follower.last().orElseThrow().state()).isEqualTo(SAME);
    }

    @Test
    void aSourceOutOfReachIsAskedAgainSoonerAndLessAndLessOften() {
        answer = AWAY;
        var follower = follower(2);
        follower.start();
        time.pass(Duration.ofHours(2));
        assertThat(pauses().getFirst()).isBetween(Duration.ofSeconds(48), Duration.ofSeconds(72));
        assertThat(pauses().get(1)).isBetween(Duration.ofSeconds(96), Duration.ofSeconds(144));
        assertThat(pauses().getLast()).isBetween(Duration.ofMinutes(12), Duration.ofMinutes(18));
        assertThat(follower.reached()).isEmpty();
        answer = SAME;
        time.pass(Duration.ofMinutes(20));
        assertThat(follower.reached()).contains(fetches.getLast());
    }

    @Test
    void aNudgeIsFollowedWithinSecondsAndNotByAllAtOnce() {
        var moments = IntStream.range(0, 50).mapToObj(seed -> {
            var follower = follower(seed);
            follower.start();
            time.pass(Duration.ofSeconds(6));
            fetches.clear();
            var nudged = time.instant();
            follower.nudge();
            time.pass(Duration.ofSeconds(6));
            assertThat(fetches).hasSize(1);
            return Duration.between(nudged, fetches.getFirst());
        }).toList();
        assertThat(moments).allSatisfy(pause -> assertThat(pause).isLessThan(Duration.ofSeconds(5)));
        assertThat(moments.stream().distinct().count()).as("different moments").isGreaterThan(20);
    }

    private List<Duration> pauses() {
        return IntStream.range(1, fetches.size()).mapToObj(i -> Duration.between(fetches.get(i - 1), fetches.get(i)))
                .toList();
    }
}
