// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.offices;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.wego.kiosk.ui.TextLabels;

/** The map, and below it as many sentences as leave the map a useful height. */
final class AboutAndMap extends Region {

    private static final double MARGIN = 40;
    private static final double GAP = 24;
    /** The minimum height of the map beside more than one sentence, px. */
    private static final double LEAST_MAP = 400;

    private final Region map;
    /** The text, and the text without its last sentences. */
    private final List<Label> texts;

    AboutAndMap(Region map, String about, Locale locale) {
        this.map = map;
        this.texts = beginnings(about, locale).stream().map(TextLabels::small).toList();
        texts.forEach(text -> text.getStyleClass().add("look-fact"));
        getChildren().add(map);
        getChildren().addAll(texts);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double inner = getWidth() - 2 * MARGIN;
        var shown = texts.stream().filter(text -> getHeight() - height(text, inner) >= LEAST_MAP).findFirst()
                .orElse(texts.getLast());
        texts.forEach(text -> text.setVisible(text.equals(shown)));
        double height = shown.prefHeight(inner);
        double above = Math.max(0, getHeight() - height(shown, inner));
        map.setVisible(above >= map.minHeight(getWidth()));
        map.resizeRelocate(0, 0, getWidth(), above);
        shown.resizeRelocate(MARGIN, map.isVisible() ? above + GAP / 2 : 0, inner, height);
    }

    private static double height(Label text, double width) {
        return Math.ceil(text.prefHeight(width)) + 2 * GAP;
    }

    private static List<String> beginnings(String text, Locale locale) {
        var sentences = BreakIterator.getSentenceInstance(locale);
        sentences.setText(text);
        var beginnings = new ArrayList<String>();
        for (int end = sentences.last(); end > 0; end = sentences.previous()) {
            beginnings.add(text.substring(0, end).strip());
        }
        return beginnings.isEmpty() ? List.of(text) : beginnings;
    }
}
