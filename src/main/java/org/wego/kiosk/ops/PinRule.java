// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ops;

import java.util.Optional;

/** Which PINs may be set: 6 to 12 digits that are not the first ones that anybody tries. */
public final class PinRule {

    /** The most digits of a PIN. */
    public static final int MAX_DIGITS = 12;

    private static final int MIN_LENGTH = 6;
    private static final int MAX_PATTERN = 3;

    private PinRule() {}

    /** Why a PIN may not be set, in a line that does not repeat it; empty when it may. */
    public static Optional<String> refusal(char[] pin) {
        if (pin.length < MIN_LENGTH || pin.length > MAX_DIGITS || !digits(pin)) {
            return Optional.of("a PIN has 6 to 12 digits, and nothing else");
        }
        if (runs(pin, 1) || runs(pin, 9)) {
            return Optional.of("digits that run up or down are the first that anybody tries: take others");
        }
        for (int length = 1; length <= MAX_PATTERN; length++) {
            if (repeats(pin, length)) {
                return Optional.of(length == 1 ? "a PIN of one digit is the first that anybody tries: take others"
                        : "a PIN that repeats " + length + " digits is guessed soon: take others");
            }
        }
        return Optional.empty();
    }

    private static boolean digits(char[] pin) {
        for (char c : pin) {
            if (c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    /** Whether each digit is the one before and a step; after 9 comes 0. */
    private static boolean runs(char[] pin, int step) {
        for (int i = 1; i < pin.length; i++) {
            if ((pin[i - 1] - '0' + step) % 10 != pin[i] - '0') {
                return false;
            }
        }
        return true;
    }

    private static boolean repeats(char[] pin, int length) {
        for (int i = length; i < pin.length; i++) {
            if (pin[i] != pin[i - length]) {
                return false;
            }
        }
        return true;
    }
}
