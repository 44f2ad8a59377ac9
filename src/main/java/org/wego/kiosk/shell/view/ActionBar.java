// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextFit;
import org.wego.kiosk.ui.control.Buttons;
import org.wego.kiosk.ui.control.ContentButton;
import org.wego.kiosk.ui.control.MultilingualButton;

/**
 * The five buttons of every screen, always in the same order and place.
 *
 * <p>They form rows at the lower edge; in landscape at 200 %, a column at the right, because rows would leave too
 * little height.
 */
final class ActionBar extends Region {

    /** The shares of the width in landscape: in English there is room for the icon on each button. */
    private static final List<Integer> LANDSCAPE_WIDTHS = List.of(242, 222, 346, 345, 378);
    private static final double CORNER_WIDTH = 228;
    private static final double MAX_COLUMN_WIDTH = 720;
    /** A label rounds its insets on both sides; without this, it breaks a word that just fits. */
    private static final double ROUNDING = 3;

    private final ScreenLayout frame;
    private final List<Button> buttons;
    /** Whether a button has its share of a row by its words. */
    private final boolean byWords;
    /** Organisation and time at the left of a landscape bar. */
    private final Region corner;

    /**
     * The bar of a screen.
     *
     * @param speaks whether the kiosk has a voice that can be heard; without one the access button does not name it
     * @param calls whether reception can be called from its screen
     * @param corner what is at the left of the buttons in landscape
     */
    ActionBar(ScreenLayout frame, ScreenContext context, List<MultilingualButton.ButtonWord> languageWords,
            boolean speaks, boolean calls, Supplier<Region> corner, Runnable back) {
        this.frame = frame;
        this.byWords = frame.large() || (frame.portrait() && calls);
        this.corner = hasCorner() ? corner.get() : new Region();
        getStyleClass().add("action-bar");
        if (frame.barAtSide()) {
            getStyleClass().add("at-side");
        }
        var home = Buttons.quiet(frame, Icon.HOME, context.message("bar.home"), context.to(new Destination.Home()));
        var toBack = Buttons.quiet(frame, Icon.BACK, context.message("bar.back"), back);
        var reception = Buttons.primary(frame, Icon.RECEPTION,
                context.message(calls ? "bar.reception.call" : "bar.reception"),
                context.to(new Destination.Reception()));
        var language = MultilingualButton.of(frame, Icon.LANGUAGE, languageWords,
                context.to(new Destination.Languages()));
        var access = Buttons.quiet(frame, Icon.ACCESS, context.message(speaks ? "bar.access" : "bar.access.silent"),
                context.to(new Destination.Access()));
        access.getStyleClass().add("compact");
        buttons = List.of(home, toBack, reception, language, access);
        for (var button : buttons) {
            button.setMinSize(0, 0);
            button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        }
        getChildren().addAll(buttons);
        if (hasCorner()) {
            getChildren().addFirst(this.corner);
        }
    }

    private boolean hasCorner() {
        return !frame.portrait() && !frame.large();
    }

    /** The width of the corner and the space after it, px. */
    private double cornerWidth() {
        return hasCorner() ? Math.max(CORNER_WIDTH, Math.ceil(corner.prefWidth(-1)) + 2 * gap()) : 0;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return frame.barAtSide() ? Math.min(columnWidth(), MAX_COLUMN_WIDTH) + 2 * edge() : frame.width();
    }

    /** The width at which no word on a button is broken. */
    private static double widestWord(List<Button> row) {
        return Math.ceil(row.stream().mapToDouble(button -> widestWord(button) + button.getInsets().getLeft()
                + button.getInsets().getRight()).max().orElse(0)) + ROUNDING;
    }

    /** The width of the column: that of its words, and of the first two buttons if these have to share a row. */
    private double columnWidth() {
        double words = widestWord(buttons);
        boolean shared = columnHeight(buttons.stream().map(List::of).toList(), words) > frame.height();
        return shared ? Math.max(words, 2 * (widestWord(buttons.subList(0, 2)) + 1) + gap()) : words;
    }

    private static double widestWord(Button button) {
        return button.getGraphic() instanceof Region content && button instanceof ContentButton ? content.minWidth(-1)
                : TextFit.breaksAnywhere(button) ? 0 : TextFit.widestWord(button);
    }

    @Override
    protected double computePrefHeight(double width) {
        int rows = rows(width).size();
        return 2 * edge() + rows * rowHeight() + (rows - 1) * gap();
    }

    @Override
    protected void layoutChildren() {
        if (frame.barAtSide()) {
            layOutColumn();
            return;
        }
        if (hasCorner()) {
            double height = corner.prefHeight(-1);
            corner.resizeRelocate(frame.margin(), Math.rint((getHeight() - height) / 2), cornerWidth() - gap(), height);
        }
        double y = edge();
        for (var row : rows(getWidth())) {
            layOutRow(row, y);
            y += rowHeight() + gap();
        }
    }

    /** Rows of the full width; at 200 % as few as possible without breaking a word. */
    private List<List<Button>> rows(double width) {
        if (!frame.portrait()) {
            return List.of(buttons);
        }
        if (!frame.large()) {
            return List.of(buttons.subList(0, 3), buttons.subList(3, 5));
        }
        var rows = new ArrayList<List<Button>>();
        var row = new ArrayList<Button>();
        for (var button : buttons) {
            row.add(button);
            if (neededWidth(row) > width - 2 * frame.margin() && row.size() > 1) {
                row.removeLast();
                rows.add(List.copyOf(row));
                row.clear();
                row.add(button);
            }
        }
        rows.add(List.copyOf(row));
        return rows;
    }

    private double neededWidth(List<Button> row) {
        return row.stream().mapToDouble(button -> button.prefWidth(-1)).sum() + gap() * (row.size() - 1);
    }

    private void layOutRow(List<Button> row, double y) {
        double spare = getWidth() - 2 * frame.margin() - cornerWidth() - gap() * (row.size() - 1);
        double sum = row.stream().mapToDouble(this::weight).sum();
        double x = frame.margin() + cornerWidth();
        for (var button : row) {
            double width = byWords ? button.prefWidth(-1) + (spare - sum) / row.size()
                    : frame.portrait() ? spare * weight(button) / sum : widthInOneRow(button);
            button.resizeRelocate(Math.rint(x), y, Math.rint(x + width) - Math.rint(x), rowHeight());
            x += width + gap();
        }
    }

    private double weight(Button button) {
        return byWords ? button.prefWidth(-1) : 1;
    }

    /**
     * Makes each row as high as its text and shares the rest. When a high font leaves too little height, the first two
     * buttons share a row.
     */
    private void layOutColumn() {
        double inner = getWidth() - 2 * edge();
        var rows = buttons.stream().map(List::of).toList();
        if (columnHeight(rows, inner) > getHeight()) {
            rows = new ArrayList<>(rows.subList(2, rows.size()));
            rows.addFirst(buttons.subList(0, 2));
        }
        double share = (getHeight() - columnHeight(rows, inner)) / rows.size();
        double y = edge();
        for (var row : rows) {
            double height = columnRow(row, inner) + share;
            double width = (inner - gap() * (row.size() - 1)) / row.size();
            for (int i = 0; i < row.size(); i++) {
                row.get(i).resizeRelocate(Math.rint(edge() + i * (width + gap())), Math.rint(y), Math.floor(width),
                        Math.rint(y + height) - Math.rint(y));
            }
            y += height + gap();
        }
    }

    private double columnHeight(List<List<Button>> rows, double width) {
        return 2 * edge() + gap() * (rows.size() - 1)
                + rows.stream().mapToDouble(row -> columnRow(row, width)).sum();
    }

    private double columnRow(List<Button> row, double width) {
        return row.stream().mapToDouble(button -> button.prefHeight(row.size() > 1 ? -1 : width)).max().orElse(0);
    }

    /** The height of the tallest button: a high font makes the rows higher. */
    private double rowHeight() {
        double tallest = frame.large() ? tallest(_ -> -1.0)
                : frame.portrait() ? 0 : tallest(this::widthInOneRow);
        return Math.ceil(Math.max(minRowHeight(), tallest));
    }

    private double tallest(ToDoubleFunction<Button> width) {
        return buttons.stream().mapToDouble(button -> button.prefHeight(width.applyAsDouble(button))).max().orElse(0);
    }

    private double widthInOneRow(Button button) {
        double spare = frame.width() - 2 * frame.margin() - cornerWidth() - gap() * (buttons.size() - 1);
        return new BarWidths(buttons, LANDSCAPE_WIDTHS, spare).of(button);
    }

    private double minRowHeight() {
        if (frame.portrait()) {
            return frame.large() ? 112 : 100;
        }
        // In one row the labels have two lines; the edges of high contrast are thicker.
        return frame.contrast() ? 140 : 136;
    }

    private double edge() {
        return frame.portrait() ? (frame.large() ? 16 : 22)
                : frame.barAtSide() ? (frame.contrast() ? 18 : 11) : frame.contrast() ? 16 : 12;
    }

    private double gap() {
        return frame.tightGap();
    }
}
