// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Each look is made by the test, so that nothing depends on time. */
class PollingWatchTest {

    private final List<String> handled = new ArrayList<>();
    private String folder = "one";
    private boolean readable = true;
    private boolean done = true;

    @Test
    void aChangeIsHandledOnceAndAtOnce() {
        var watch = watch(false, this::handle);
        look(watch, 2);
        folder = "two";
        look(watch, 2);
        assertThat(handled).containsExactly("one", "two");
    }

    @Test
    void whatIsBeingSavedIsHandledWhenItHasComeToRest() {
        var watch = watch(true, this::handle);
        for (var half : List.of("a", "ab", "abc")) {
            folder = half;
            look(watch, 1);
        }
        assertThat(handled).isEmpty();
        look(watch, 2);
        assertThat(handled).containsExactly("abc");
    }

    @Test
    void whatIsNotDoneIsHandledAgain() {
        var watch = watch(false, this::handle);
        done = false;
        look(watch, 2);
        done = true;
        look(watch, 2);
        assertThat(handled).containsExactly("one", "one", "one");
    }

    @Test
    void aHandlerThatFailsGetsAnotherChance() {
        var watch = watch(false, found -> {
            handled.add(found);
            if (handled.size() == 1) {
                throw new IllegalStateException("planted");
            }
            return true;
        });
        look(watch, 3);
        assertThat(handled).containsExactly("one", "one");
    }

    @Test
    void theSameIsHandledOnceMoreWhenAskedFor() {
        var watch = watch(true, this::handle);
        look(watch, 2);
        watch.again();
        look(watch, 2);
        assertThat(handled).containsExactly("one", "one");
    }

    @Test
    void aFolderThatIsAwayTakesNothingAndIsNoChangeWhenItComesBack() {
        var watch = watch(false, this::handle);
        look(watch, 1);
        readable = false;
        look(watch, 2);
        readable = true;
        look(watch, 1);
        assertThat(handled).containsExactly("one");
    }

    private PollingWatch<String> watch(boolean awaitsRest, Predicate<String> handler) {
        return new PollingWatch<>("folder", () -> {
            if (!readable) {
                throw new IOException("the network is away");
            }
            return folder;
        }, awaitsRest, handler);
    }

    private boolean handle(String found) {
        handled.add(found);
        return done;
    }

    private static void look(PollingWatch<String> watch, int times) {
        for (int i = 0; i < times; i++) {
            watch.lookSafely();
        }
    }
}
