// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.page;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.wego.kiosk.font.LineBreaks;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.WrappingLabel;

/**
 * Splits texts that are too high for a page: between sentences, and a sentence that is still too high between lines.
 * <p>The labels must have their style, because the font determines where lines end.
 */
final class TextSplitter {

    private final double width;
    private final double highest;

    /**
     * Creates a splitter.
     *
     * @param width the width of the texts, px
     * @param highest the maximum height of a text, px
     */
    TextSplitter(double width, double highest) {
        this.width = width;
        this.highest = highest;
    }

    /** The rows with texts that are too high split into parts; other rows are unchanged. */
    List<Region> split(List<? extends Region> rows) {
        var parts = new ArrayList<Region>();
        for (var row : rows) {
            if (row instanceof Label label && label.isWrapText() && BlockSizes.height(label, width) > highest) {
                parts.addAll(split(label));
            } else {
                parts.add(row);
            }
        }
        return parts;
    }

    private List<Label> split(Label label) {
        var parts = new ArrayList<Label>();
        int linesPerPart = Math.max(1, (int) (highest / (lineHeight(label.getFont()) + label.getLineSpacing())));
        for (var sentence : pieces(originalText(label), BreakIterator.getSentenceInstance(Locale.ROOT))) {
            var lines = lines(sentence, label.getFont());
            // JavaFX breaks some lines of mixed scripts earlier, so it may need more lines than counted here.
            int count = Math.ceilDiv(lines.size(), linesPerPart);
            while (count < lines.size() && chunks(lines, count).stream().anyMatch(chunk -> isTooHigh(chunk, label))) {
                count++;
            }
            chunks(lines, count).forEach(chunk -> parts.add(like(label, chunk, label.getFont())));
        }
        return parts;
    }

    private static List<String> chunks(List<String> lines, int count) {
        return IntStream.range(0, count).mapToObj(i -> String.join("",
                lines.subList(i * lines.size() / count, (i + 1) * lines.size() / count)).strip()).toList();
    }

    private boolean isTooHigh(String text, Label label) {
        if (LineBreaks.areNeeded(text)) {
            return false;
        }
        var lines = new Text(text);
        lines.setFont(label.getFont());
        lines.setLineSpacing(label.getLineSpacing());
        lines.setWrappingWidth(width);
        return lines.getLayoutBounds().getHeight() > highest;
    }

    private static String originalText(Label label) {
        return label instanceof WrappingLabel breaking ? breaking.words() : label.getText();
    }

    private static double lineHeight(Font font) {
        var line = new Text("X");
        line.setFont(font);
        return line.getLayoutBounds().getHeight();
    }

    private List<String> lines(String text, Font font) {
        var measure = new Text();
        measure.setFont(font);
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        var words = LineBreaks.areNeeded(text) ? LineBreaks.pieces(text)
                : pieces(text, BreakIterator.getLineInstance(Locale.ROOT));
        for (var word : words) {
            measure.setText(LineBreaks.endOfLine(line + word));
            if (!line.isEmpty() && measure.getLayoutBounds().getWidth() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static Label like(Label label, String text, Font font) {
        var part = TextLabels.label(text);
        part.setFont(font);
        part.getStyleClass().setAll(label.getStyleClass());
        return part;
    }

    private static List<String> pieces(String text, BreakIterator breaks) {
        breaks.setText(text);
        var pieces = new ArrayList<String>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            pieces.add(text.substring(from, to));
        }
        return pieces;
    }
}
