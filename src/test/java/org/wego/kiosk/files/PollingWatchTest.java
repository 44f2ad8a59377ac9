// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The test triggers each check, so that nothing depends on time. */
class PollingWatchTest {

    private final List<String> handled = new ArrayList<>();
    private String folder = "one";
    private boolean readable = true;
    private boolean done = true;

    @Test
    void aChangeIsHandledOnceAndImmediately() {
        var watch = watch(false, this::handle);
        check(watch, 2);
        folder = "two";
        check(watch, 2);
        assertThat(handled).containsExactly("one", "two");
    }

    @Test
    void aSaveInProgressIsHandledWhenItIsAtRest() {
        var watch = watch(true, this::handle);
        for (var half : List.of("a", "ab", "abc")) {
            folder = half;
            check(watch, 1);
        }
        assertThat(handled).isEmpty();
        check(watch, 2);
        assertThat(handled).containsExactly("abc");
    }

    @Test
    void aResultThatIsNotDoneIsHandledAgain() {
        var watch = watch(false, this::handle);
        done = false;
        check(watch, 2);
        done = true;
        check(watch, 2);
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
        check(watch, 3);
        assertThat(handled).containsExactly("one", "one");
    }

    @Test
    void anUnchangedResultIsHandledAgainOnRequest() {
        var watch = watch(true, this::handle);
        check(watch, 2);
        watch.again();
        check(watch, 2);
        assertThat(handled).containsExactly("one", "one");
    }

    @Test
    void aFolderThatDisappearsAndReturnsIsNotAChange() {
        var watch = watch(false, this::handle);
        check(watch, 1);
        readable = false;
        check(watch, 2);
        readable = true;
        check(watch, 1);
        assertThat(handled).containsExactly("one");
    }

    /** The handler may have read the folder while it was away. */
    @Test
    void whatChangesWhileItIsHandledAndThenChangesBackIsHandledAgain() {
        var read = new ArrayList<String>();
        var watch = watch(false, found -> {
            folder = read.isEmpty() ? "two" : found;
            return read.add(folder);
        });
        check(watch, 1);
        folder = "one";
        check(watch, 2);
        assertThat(read).containsExactly("two", "one");
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

    private static void check(PollingWatch<String> watch, int times) {
        for (int i = 0; i < times; i++) {
            watch.checkSafely();
        }
    }
}
