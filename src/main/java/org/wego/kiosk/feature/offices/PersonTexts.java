// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.offices;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import org.wego.kiosk.ui.TextFit;

/**
 * The texts of a person, which can be arranged in several ways.
 *
 * @param name the name
 * @param role the role in the office
 * @param position another position of the person
 * @param numbers the telephone and fax numbers and the e-mail address
 * @param absences what is missing
 * @param allNumbers the numbers of all people of the office, which are in one column
 */
record PersonTexts(Region name, Region role, Optional<? extends Region> position, List<? extends Region> numbers,
        List<? extends Region> absences, List<? extends Region> allNumbers) {

    private static final double GAP = 12;
    /** A row hides its icon if a fraction of a pixel is missing. */
    private static final double ROUNDING = 2;

    /** A text at its place. */
    record Placed(Region node, double x, double y, double width, double height) {}

    /** All parts in reading order. */
    List<Region> parts() {
        return Stream.of(Stream.of(name, role), position.stream(), numbers.stream(), absences.stream())
                .<Region>flatMap(part -> part).toList();
    }

    static double height(List<Placed> placed) {
        return placed.stream().mapToDouble(part -> part.y() + part.height()).max().orElse(0);
    }

    /** One below the other; numbers and absences share lines. */
    List<Placed> stacked(double width) {
        var placed = new ArrayList<Placed>();
        column(placed, List.of(name, role), 0, width, 0);
        return completed(placed, width, numbers);
    }

    /** The role beside the name; empty if there is no room. */
    List<Placed> named(double width) {
        double nameWidth = name.prefWidth(-1);
        double roleWidth = role.prefWidth(-1);
        if (nameWidth + GAP + roleWidth > width) {
            return List.of();
        }
        var placed = new ArrayList<Placed>();
        double height = name.prefHeight(nameWidth);
        double roleHeight = role.prefHeight(roleWidth);
        placed.add(new Placed(name, 0, 0, nameWidth, height));
        placed.add(new Placed(role, nameWidth + GAP, Math.max(0, height - roleHeight), roleWidth, roleHeight));
        return completed(placed, width, numbers);
    }

    /** The numbers in a column at the right of name and role; empty if there is no room. */
    List<Placed> beside(double width) {
        double column = allNumbers.stream().mapToDouble(number -> Math.ceil(number.prefWidth(-1)) + ROUNDING).max()
                .orElse(0);
        double left = width - column - GAP;
        if (numbers.isEmpty() || Math.max(TextFit.widestWord(name), TextFit.widestWord(role)) > left) {
            return List.of();
        }
        var placed = new ArrayList<Placed>();
        column(placed, List.of(name, role), 0, left, 0);
        var right = new ArrayList<Placed>();
        column(right, numbers, left + GAP, column, 0);
        placed.addAll(right);
        return completed(placed, width, List.of());
    }

    /** Adds the position, the numbers and the absences below. */
    private List<Placed> completed(List<Placed> placed, double width, List<? extends Region> numbers) {
        position.ifPresent(text -> column(placed, List.of(text), 0, width, height(placed)));
        lines(placed, Stream.<Region>concat(numbers.stream(), absences.stream()).toList(), width);
        return List.copyOf(placed);
    }

    private void column(List<Placed> placed, List<? extends Region> parts, double x, double width, double top) {
        double y = top;
        for (var part : parts) {
            double height = part.prefHeight(width);
            placed.add(new Placed(part, x, y, width, height));
            y += height;
        }
    }

    /** Parts in lines as long as the width allows. */
    private void lines(List<Placed> placed, List<? extends Region> parts, double width) {
        double x = 0;
        double y = height(placed);
        double high = 0;
        for (var part : parts) {
            double partWidth = Math.min(width, Math.ceil(part.prefWidth(-1)) + ROUNDING);
            if (x > 0 && x + partWidth > width) {
                x = 0;
                y += high;
                high = 0;
            }
            double height = part.prefHeight(partWidth);
            placed.add(new Placed(part, x, y, partWidth, height));
            high = Math.max(high, height);
            x += partWidth + GAP;
        }
    }
}
