// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ops;

import java.util.Optional;

/** The rule for new PINs: 6 to 12 digits that are not among the first guesses. */
public final class PinRule {

    /** The maximum number of digits. */
    public static final int MAX_DIGITS = 12;

    private static final int MIN_LENGTH = 6;
    private static final int MAX_PATTERN = 3;

    private PinRule() {}

    /** Why a PIN is refused, in a line that does not repeat it; empty when it is accepted. */
    public static Optional<String> refusal(char[] pin) {
        if (pin.length < MIN_LENGTH || pin.length > MAX_DIGITS || !isDigits(pin)) {
            return Optional.of("a PIN has 6 to 12 digits and no other character");
        }
        if (isRun(pin, 1) || isRun(pin, 9)) {
            return Optional.of("digits that run up or down are easy to guess: choose others");
        }
        for (int length = 1; length <= MAX_PATTERN; length++) {
            if (isRepetition(pin, length)) {
                return Optional.of(length == 1 ? "a PIN that repeats one digit is easy to guess: choose another"
                        : "a PIN that repeats " + length + " digits is easy to guess: choose another");
            }
        }
        return Optional.empty();
    }

    private static boolean isDigits(char[] pin) {
        for (char c : pin) {
            if (c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    /** Whether each digit is the previous one plus a step; 0 follows 9. */
    private static boolean isRun(char[] pin, int step) {
        for (int i = 1; i < pin.length; i++) {
            if ((pin[i - 1] - '0' + step) % 10 != pin[i] - '0') {
                return false;
            }
        }
        return true;
    }

    private static boolean isRepetition(char[] pin, int length) {
        for (int i = length; i < pin.length; i++) {
            if (pin[i] != pin[i - length]) {
                return false;
            }
        }
        return true;
    }
}
