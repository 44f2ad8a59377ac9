// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.platform;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The choice of the screen that the lobby opens on.
 *
 * @param wanted {@code primary}, a position ({@code 1} is the first from the left; {@code left}, {@code right},
 *     {@code top}, {@code bottom}), or the name of an output such as {@code HDMI-1}
 */
public record ScreenChoice(String wanted) {

    public static final ScreenChoice PRIMARY = new ScreenChoice("primary");

    private static final Comparator<Monitor> FROM_LEFT = Comparator.comparingDouble(Monitor::x)
            .thenComparingDouble(Monitor::y);
    private static final Comparator<Monitor> FROM_TOP = Comparator.comparingDouble(Monitor::y)
            .thenComparingDouble(Monitor::x);

    /** The chosen monitor among those connected; empty when it is not among them. */
    public Optional<Monitor> among(List<Monitor> monitors) {
        var sorted = monitors.stream().sorted(FROM_LEFT).toList();
        var named = sorted.stream().filter(monitor -> monitor.name().filter(wanted::equalsIgnoreCase).isPresent())
                .findFirst();
        if (named.isPresent()) {
            return named;
        }
        return switch (wanted.toLowerCase(Locale.ROOT)) {
            case "primary" -> sorted.stream().filter(Monitor::primary).findFirst();
            case "left" -> sorted.stream().findFirst();
            case "right" -> sorted.stream().max(FROM_LEFT);
            case "top" -> sorted.stream().min(FROM_TOP);
            case "bottom" -> sorted.stream().max(FROM_TOP);
            default -> wanted.matches("[0-9]{1,2}") ? at(sorted, Integer.parseInt(wanted) - 1)
                    : Optional.empty();
        };
    }

    private static Optional<Monitor> at(List<Monitor> sorted, int index) {
        return index >= 0 && index < sorted.size() ? Optional.of(sorted.get(index)) : Optional.empty();
    }

    /** A list of the possible choices for the user. */
    public static String known(List<Monitor> monitors) {
        var sorted = monitors.stream().sorted(FROM_LEFT).toList();
        return IntStream.range(0, sorted.size()).mapToObj(i -> (i + 1) + ": " + sorted.get(i))
                .collect(Collectors.joining("; "));
    }
}
