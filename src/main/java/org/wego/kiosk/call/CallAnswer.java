// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.call;

/**
 * What a desk answers to a call, again every 20 seconds as long as it rings there or is taken by it.
 *
 * @param format the version of the JSON form: 1
 * @param call the id of the call
 * @param kind the answer
 * @param desk the name of the desk
 */
public record CallAnswer(int format, String call, AnswerKind kind, String desk) {

    /** The version of the JSON form. */
    public static final int FORMAT = 1;
    private static final int LONGEST = 64;

    /** What a desk can answer. */
    public enum AnswerKind {
        /** It rings here. */
        RINGS,
        /** Somebody has seen it. */
        SEEN,
        /** Somebody from here is coming; the first desk that says so takes the call. */
        COMING,
        /** Nobody from here can come now. */
        CANNOT,
        /** Somebody has been there. */
        DONE
    }

    public CallAnswer {
        if (format != FORMAT) {
            throw new IllegalArgumentException("this program reads format " + FORMAT + ", not " + format);
        }
        if (call.isEmpty() || call.length() > LONGEST || desk.isEmpty() || desk.length() > LONGEST) {
            throw new IllegalArgumentException("not the id of a call or the name of a desk");
        }
    }

    /** An answer in the present form. */
    public static CallAnswer of(String call, AnswerKind kind, String desk) {
        return new CallAnswer(FORMAT, call, kind, desk);
    }
}
