// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.idle;

import java.time.Duration;
import org.wego.kiosk.session.Session;

/**
 * How long a visitor may rest before the kiosk asks whether somebody is still there.
 *
 * @param usual for who reads and touches
 * @param longer for who listens, uses the keypad, reads large letters or sits
 */
public record IdleTimeouts(Duration usual, Duration longer) {

    /** Who wants no time limit has one all the same: a kiosk must not show one visitor's choices for ever. */
    private static final Duration UNHURRIED = Duration.ofHours(20);
    private static final Duration LONGER = Duration.ofMinutes(5);

    /** The patience of a kiosk that asks after {@code usual}. */
    public static IdleTimeouts of(Duration usual) {
        return new IdleTimeouts(usual, usual.compareTo(LONGER) > 0 ? usual : LONGER);
    }

    /**
     * How long this visitor may rest.
     *
     * @param keypad whether the keypad has been used
     */
    public Duration with(Session session, boolean keypad) {
        if (session.unhurried()) {
            return UNHURRIED;
        }
        boolean needsTime = keypad || session.audio().voice() || session.large() || session.reach();
        return needsTime ? longer : usual;
    }
}
