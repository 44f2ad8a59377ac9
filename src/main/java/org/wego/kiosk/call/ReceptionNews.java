// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.call;

import java.time.LocalTime;
import java.util.Optional;

/**
 * What a desk says of itself: whether somebody is there. It says so at each change and every 25 seconds, so that its
 * silence is noticed.
 *
 * @param format the version of the JSON form: 1
 * @param desk the name of the desk
 * @param presence who is there
 * @param backAt when somebody will be back, in the time zone of the pack; only with {@link Presence#BACK_LATER}
 * @param sinceSeconds how long ago this was set
 * @param beat counts up with each repetition
 */
public record ReceptionNews(int format, String desk, Presence presence, Optional<LocalTime> backAt, int sinceSeconds,
        int beat) {

    /** The version of the JSON form. */
    public static final int FORMAT = 1;

    /** Who is at reception. */
    public enum Presence {
        /** Somebody is there. */
        HERE,
        /** Nobody is there; the desk says until when. */
        BACK_LATER,
        /** Reception is closed. */
        CLOSED
    }

    public ReceptionNews {
        if (format != FORMAT) {
            throw new IllegalArgumentException("this program reads format " + FORMAT + ", not " + format);
        }
        if (backAt.isPresent() != (presence == Presence.BACK_LATER)) {
            throw new IllegalArgumentException("a time to be back goes with being away, and only with that");
        }
        if (sinceSeconds < 0) {
            throw new IllegalArgumentException("nothing was set in the future");
        }
    }
}
