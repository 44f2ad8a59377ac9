// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ops;

import java.time.Duration;
import java.util.Optional;

/**
 * How the link of a lobby with other units is.
 *
 * @param stage a summary in a word
 * @param words the summary in a line, with the broker and the reason of a failure
 * @param seconds how long it has been so, by a monotonic clock; connecting and waiting count as one
 */
public record LinkHealth(LinkStage stage, String words, long seconds) {

    /** How far a link is. */
    public enum LinkStage {
        /** It stands. */
        CONNECTED,
        /** It stands, and the broker refuses a part of what the lobby wants. */
        LIMITED,
        /** It does not stand; the lobby tries again and again. */
        NOT_CONNECTED,
        /** It cannot be made before the configuration or a file is corrected and the lobby is started again. */
        UNUSABLE
    }

    /** A broker that is started again, or a cable that is moved, is no fault. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** What staff should know about the link, with the remedy where one is known; empty when all is well. */
    public Optional<String> problem() {
        return switch (stage) {
            case CONNECTED -> Optional.empty();
            case LIMITED -> Optional.of("The link is limited: " + words);
            case NOT_CONNECTED -> seconds > PATIENCE.toSeconds()
                    ? Optional.of("There has been no link for more than " + PATIENCE.toMinutes() + " minutes: " + words)
                    : Optional.empty();
            case UNUSABLE -> Optional.of("The link cannot be made: " + words
                    + ". Remedy: correct it and start the lobby again.");
        };
    }
}
