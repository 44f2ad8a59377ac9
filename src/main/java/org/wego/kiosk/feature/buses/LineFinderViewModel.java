// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.buses;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.wego.kiosk.model.BusLine;
import org.wego.kiosk.model.BusService;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.line.LineBadge.BadgeContent;

/** The typed keys, the lines that match, and the keys that still lead to a line. */
final class LineFinderViewModel {

    private static final List<String> DIGITS = List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "0");

    private final LineSigns signs;
    private final ScreenContext context;
    private final Map<BusLine, List<String>> names = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<List<String>> typed;

    LineFinderViewModel(Content content, BusService buses, String typedBefore, ScreenContext context) {
        this.context = context;
        this.signs = new LineSigns(buses, context);
        signs.sorted(List.copyOf(content.lines().values()))
                .forEach(line -> names.put(line, KeyTokens.of(context.text(line.name()))));
        typed = new ReadOnlyObjectWrapper<>(KeyTokens.of(typedBefore));
    }

    /** The keys typed so far. */
    ReadOnlyObjectProperty<List<String>> typedProperty() {
        return typed.getReadOnlyProperty();
    }

    String text() {
        return String.join("", typed.get());
    }

    /** The digits, then the other tokens of line names. */
    List<String> keys() {
        var others = names.values().stream().flatMap(List::stream).filter(token -> !DIGITS.contains(token))
                .collect(Collectors.toCollection(() -> new TreeSet<>(
                        Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))));
        var keys = new ArrayList<>(DIGITS);
        keys.addAll(others);
        return keys;
    }

    /** The keys that lead to at least one line. */
    Set<String> possible() {
        return keys().stream().filter(key -> names.values().stream()
                .anyMatch(name -> KeyTokens.contains(name, with(key)))).collect(Collectors.toSet());
    }

    /** The lines whose names contain the typed keys, those that begin with them first; none before the first key. */
    List<BusLine> found() {
        if (typed.get().isEmpty()) {
            return List.of();
        }
        return names.entrySet().stream().filter(entry -> KeyTokens.contains(entry.getValue(), typed.get()))
                .sorted(Comparator.comparingInt(entry -> Math.min(1, KeyTokens.indexOf(entry.getValue(), typed.get()))))
                .map(Map.Entry::getKey).toList();
    }

    BadgeContent sign(BusLine line) {
        return signs.of(line);
    }

    /** The number of grid columns of the badge of each line. */
    int[] spans(List<BusLine> lines) {
        return signs.spans(lines);
    }

    void type(String key) {
        set(with(key));
    }

    void erase() {
        if (!typed.get().isEmpty()) {
            set(typed.get().subList(0, typed.get().size() - 1));
        }
    }

    void clear() {
        set(List.of());
    }

    private List<String> with(String key) {
        var longer = new ArrayList<>(typed.get());
        longer.add(key);
        return longer;
    }

    private void set(List<String> tokens) {
        typed.set(List.copyOf(tokens));
        // With spaces, so that two letters on two keys are not restored as one word.
        context.remember().accept(new Destination.LineFinder(String.join(" ", tokens)));
    }
}
