// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.testing.LobbyTime;

/** After changes of content, the heap is collected once, while nobody is there. */
class GarbageAfterChangeTest {

    private final LobbyTime time = new LobbyTime();
    private final List<Runnable> untilAtRest = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private final Consumer<String> change = new GarbageAfterChange(time, untilAtRest::add, () -> done.add("collected"))
            .after(done::add);

    @Test
    void theChangeItselfComesAtOnceAndTheCollectionWaitsForTheVisitorToLeave() {
        change.accept("one");
        assertThat(done).containsExactly("one");
        time.pass(GarbageAfterChange.DELAY.minus(Duration.ofMillis(1)));
        assertThat(untilAtRest).isEmpty();
        time.pass(Duration.ofMillis(1));
        assertThat(done).containsExactly("one");
        untilAtRest.forEach(Runnable::run);
        assertThat(done).containsExactly("one", "collected");
    }

    @Test
    void severalChangesInARowAreFollowedByOneCollection() {
        change.accept("one");
        time.pass(Duration.ofSeconds(3));
        change.accept("two");
        time.pass(Duration.ofMinutes(1));
        untilAtRest.forEach(Runnable::run);
        assertThat(done).containsExactly("one", "two", "collected");
    }

    @Test
    void changesDuringAVisitAreFollowedByOneCollection() {
        change.accept("one");
        time.pass(Duration.ofMinutes(1));
        change.accept("two");
        time.pass(Duration.ofMinutes(1));
        untilAtRest.forEach(Runnable::run);
        assertThat(done).containsExactly("one", "two", "collected");
    }
}
