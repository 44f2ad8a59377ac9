// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;

/**
 * A choice among a few visible options, in columns of equal width.
 *
 * <p>One option is always selected.
 */
public final class Segments extends Columns {

    private final List<SegmentButton> buttons;

    /**
     * A choice.
     *
     * @param columns the maximum number of columns
     * @param values the options
     * @param chosen the selected option
     * @param content creates the content of the button for an option
     * @param spoken the accessible name of an option
     * @param onChosen is called with every chosen option
     */
    public static <T> Segments of(ScreenLayout layout, int columns, List<T> values, T chosen,
            Function<T, Region> content,
            Function<T, String> spoken, Consumer<T> onChosen) {
        var group = new ToggleGroup();
        var buttons = values.stream().map(value -> {
            var button = new SegmentButton(content.apply(value), spoken.apply(value), () -> onChosen.accept(value));
            button.setToggleGroup(group);
            button.setSelected(value.equals(chosen));
            return button;
        }).toList();
        return new Segments(layout, columns, buttons);
    }

    /** A choice among texts. */
    public static <T> Segments ofTexts(ScreenLayout layout, int columns, List<T> values, T chosen,
            Function<T, String> text,
            Consumer<T> onChosen) {
        return of(layout, columns, values, chosen, value -> {
            var label = TextLabels.label(text.apply(value), "segment-title", "text-semibold");
            label.setAlignment(Pos.CENTER);
            return label;
        }, text, onChosen);
    }

    /** The buttons in the order of the values, in rows of at most two. */
    List<Region> pairs(ScreenLayout layout) {
        var rows = new ArrayList<Region>();
        for (int i = 0; i < buttons.size(); i += 2) {
            rows.add(new Columns(2, layout.tightGap(), layout.controlHeight() - 12,
                    buttons.subList(i, Math.min(i + 2, buttons.size()))));
        }
        return rows;
    }

    private Segments(ScreenLayout layout, int columns, List<SegmentButton> buttons) {
        super(columns, layout.tightGap(), layout.controlHeight() - 12, buttons);
        this.buttons = buttons;
        getStyleClass().add("segments");
    }
}
