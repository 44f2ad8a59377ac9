// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.staff;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What staff want to know of a kiosk, at one moment.
 *
 * @param content what is shown
 * @param problems of the content that was to be shown, each in the words of {@code check}; may be many
 * @param health of the program
 * @param selfTest what the program found out about itself at its start
 */
public record StaffFacts(Shown content, List<String> problems, Health health, List<Finding> selfTest) {

    public StaffFacts {
        problems = List.copyOf(problems);
        selfTest = List.copyOf(selfTest);
    }

    /** How what is shown came to be shown. */
    public enum State {
        /** It is what was set up. */
        AS_SET_UP,
        /** What was set up is not usable; the last that was is shown. */
        LAST_GOOD,
        /** Nothing else is usable; what comes with the program is shown. */
        BUNDLED,
        /** Nothing can be shown. */
        NOTHING
    }

    /**
     * What is shown.
     *
     * @param state how it came about
     * @param version of the content; empty when nothing is shown
     * @param source where it was read: a folder, or words for the bundled one
     */
    public record Shown(State state, Optional<String> version, String source) {}

    /**
     * How the program does.
     *
     * @param since when it started; empty while the clock cannot be believed
     * @param running since it started
     * @param usedMegabytes of memory
     * @param mostMegabytes of memory that it may use
     * @param sincePulse since the picture was last drawn
     * @param restarts that were not asked for, as far as is remembered
     */
    public record Health(Optional<LocalDateTime> since, Duration running, long usedMegabytes, long mostMegabytes,
            Duration sincePulse, int restarts) {}

    /**
     * One line of the self-test.
     *
     * @param passed whether all is as it should be
     * @param text what was looked at, and what was found
     */
    public record Finding(boolean passed, String text) {}
}
