// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.config;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.wego.kiosk.model.Value;

/**
 * The allowed range of a number in the configuration.
 *
 * @param pointer the JSON pointer of the number
 * @param min the minimum
 * @param max the maximum
 * @param unit the unit and meaning of the number, for the hint of the error
 */
record ConfigRange(String pointer, int min, int max, String unit) {

    /** The ranges of all numbers in a configuration. */
    private static final List<ConfigRange> ALL = List.of(
            new ConfigRange("/idleSeconds", 30, 3600, "seconds without a touch before the question to the visitor"),
            new ConfigRange("/display/diagonalInches", 7, 120, "inches from corner to corner of the picture"),
            new ConfigRange("/display/width", 200, 20_000, "pixels"),
            new ConfigRange("/display/height", 200, 20_000, "pixels"),
            new ConfigRange("/display/lowerEdgeMillimetres", 0, 2000, "millimetres above the floor"),
            new ConfigRange("/releases/everyMinutes", 1, 1440, "minutes from one look at the source to the next"),
            new ConfigRange("/screen", 1, 16, "the screens, counted from 1"));

    /** The first number that is out of its range; empty when there is none. Values of another type are ignored. */
    static Optional<Exceeded> firstExceeded(Value file) {
        return ALL.stream().flatMap(range -> range.exceeded(file).stream()).findFirst();
    }

    private Optional<Exceeded> exceeded(Value file) {
        return file.at(pointer).filter(Value.Decimal.class::isInstance).map(value -> ((Value.Decimal) value).number())
                .filter(number -> number.compareTo(BigDecimal.valueOf(min)) < 0
                        || number.compareTo(BigDecimal.valueOf(max)) > 0)
                .map(number -> new Exceeded(pointer, key() + " " + number + " is not " + min + " to " + max, unit));
    }

    private String key() {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    /** A number that is too small or too large. */
    record Exceeded(String pointer, String message, String hint) {}
}
