// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.control;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;

/**
 * A choice of one among a few, all of them in sight, in columns of equal width.
 *
 * <p>One is always chosen.
 */
public final class Segments extends Columns {

    private final List<SegmentButton> buttons;

    /**
     * A choice.
     *
     * @param columns how many stand side by side
     * @param values what can be chosen
     * @param chosen the present one
     * @param content makes what stands on one
     * @param spoken says the same in words
     * @param onChosen is told of every choice
     */
    public static <T> Segments of(ScreenLayout frame, int columns, List<T> values, T chosen,
            Function<T, Region> content,
            Function<T, String> spoken, Consumer<T> onChosen) {
        var group = new ToggleGroup();
        var buttons = values.stream().map(value -> {
            var button = new SegmentButton(content.apply(value), spoken.apply(value), () -> onChosen.accept(value));
            button.setToggleGroup(group);
            button.setSelected(value.equals(chosen));
            return button;
        }).toList();
        return new Segments(frame, columns, buttons);
    }

    /** A choice among texts. */
    public static <T> Segments ofTexts(ScreenLayout frame, int columns, List<T> values, T chosen,
            Function<T, String> text,
            Consumer<T> onChosen) {
        return of(frame, columns, values, chosen, value -> {
            var label = TextLabels.label(text.apply(value), "segment-title", "text-semibold");
            label.setAlignment(Pos.CENTER);
            return label;
        }, text, onChosen);
    }

    /** The buttons, one for each value, in the order of the values. */
    List<? extends Region> buttons() {
        return buttons;
    }

    private Segments(ScreenLayout frame, int columns, List<SegmentButton> buttons) {
        super(columns, frame.tightGap(), frame.controlHeight() - 12, buttons);
        this.buttons = buttons;
        getStyleClass().add("segments");
    }
}
