// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.call;

import java.util.Optional;
import org.wego.kiosk.model.Lang;

/**
 * What a lobby says about a call, at each change and every 20 seconds while the call is open.
 *
 * <p>The lobby alone decides how its call is; the desks answer it. It holds no time of day, so that no clocks are compared.
 *
 * @param format the version of the JSON form: 1
 * @param call the id of the call, which no other one has
 * @param stage how far it is
 * @param language of the visitor
 * @param askedSeconds how long ago the visitor has called
 * @param desk the desk that takes the call; empty before
 */
public record CallNews(int format, String call, CallStage stage, Lang language, int askedSeconds,
        Optional<String> desk) {

    /** The version of the JSON form. */
    public static final int FORMAT = 1;
    private static final int LONGEST = 64;

    /** How far a call is. */
    public enum CallStage {
        /** The visitor has called; no desk has answered. */
        ASKED,
        /** It rings at a desk. */
        RINGING,
        /** Somebody at reception has seen it. */
        SEEN,
        /** Somebody is coming. */
        COMING,
        /** Nobody can come now, or the desk that took it has fallen silent. */
        UNANSWERED,
        /** It is over: somebody came, or the visitor has left or no longer needs it. */
        ENDED
    }

    public CallNews {
        if (format != FORMAT) {
            throw new IllegalArgumentException("this program reads format " + FORMAT + ", not " + format);
        }
        if (call.isEmpty() || call.length() > LONGEST || desk.filter(name -> name.length() > LONGEST).isPresent()) {
            throw new IllegalArgumentException("not the id of a call or the name of a desk");
        }
        if (askedSeconds < 0) {
            throw new IllegalArgumentException("a call is not in the future");
        }
    }

    /** Whether desks should still care. */
    public boolean isOpen() {
        return stage != CallStage.ENDED;
    }
}
