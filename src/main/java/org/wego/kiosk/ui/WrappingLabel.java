// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;
import org.wego.kiosk.font.LineBreaks;

/**
 * A label that breaks its lines itself, because JavaFX would break them within words or draw them twice.
 *
 * <p>Its text property has a line break at the end of each drawn line; {@link #words} is the original text.
 */
public class WrappingLabel extends Label {

    private String words;

    WrappingLabel(String words) {
        super(LineBreaks.drawn(words));
        this.words = words;
    }

    /** The original text, without the added line breaks. */
    public final String words() {
        return words;
    }

    /** The text that determines the size. */
    String measured() {
        return words;
    }

    /** Whether it breaks its lines itself; otherwise JavaFX does. */
    boolean breaks() {
        return true;
    }

    /** The parts of a paragraph between which a line may be broken. */
    List<String> pieces(String paragraph) {
        return LineBreaks.pieces(paragraph);
    }

    /** Changes the text. */
    final void updateText(String now) {
        if (!now.equals(words)) {
            words = now;
            setText(LineBreaks.drawn(now));
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return snapSizeX(width(LineBreaks.drawn(measured()))) + horizontalInsets();
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width < 0 || !isWrapText() ? Double.MAX_VALUE : width - horizontalInsets();
        var lines = text(withLineBreaks(inner));
        if (!breaks() && inner < Double.MAX_VALUE) {
            lines.setWrappingWidth(inner);
        }
        lines.setLineSpacing(getLineSpacing());
        return snapSizeY(lines.getLayoutBounds().getHeight()) + snappedTopInset() + snappedBottomInset()
                + getLabelPadding().getTop() + getLabelPadding().getBottom();
    }

    @Override
    protected void layoutChildren() {
        var broken = withLineBreaks(words, isWrapText() ? getWidth() - horizontalInsets() : Double.MAX_VALUE);
        if (breaks() && !broken.equals(getText())) {
            setText(broken);
        }
        super.layoutChildren();
    }

    /** The measured text with line breaks added for a width. */
    String withLineBreaks(double width) {
        return breaks() ? withLineBreaks(measured(), width) : measured();
    }

    private String withLineBreaks(String text, double width) {
        return text.lines().map(paragraph -> String.join("\n", lines(paragraph, width)))
                .collect(Collectors.joining("\n"));
    }

    private List<String> lines(String paragraph, double width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        var rest = new ArrayList<>(pieces(paragraph));
        while (!rest.isEmpty()) {
            if (fits(LineBreaks.drawn(line + String.join("", rest)).stripTrailing(), width)) {
                line.append(String.join("", rest));
                break;
            }
            var piece = rest.removeFirst();
            if (!line.isEmpty() && !fits(LineBreaks.endOfLine(line + piece), width)) {
                lines.add(LineBreaks.endOfLine(line.toString()));
                line.setLength(0);
            }
            line.append(piece);
        }
        lines.add(LineBreaks.drawn(line.toString()).stripTrailing());
        return lines;
    }

    private boolean fits(String line, double width) {
        return width == Double.MAX_VALUE || width(line) <= width;
    }

    /** The width of a text in one line, without the insets. */
    final double lineWidth(String line) {
        return width(line);
    }

    private double width(String line) {
        return text(line).getLayoutBounds().getWidth();
    }

    private Text text(String line) {
        var text = new Text(line);
        text.setFont(getFont());
        // Like the skin of a label, which measures text centred in whole pixels.
        text.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER);
        return text;
    }

    private double horizontalInsets() {
        return snappedLeftInset() + snappedRightInset() + getLabelPadding().getLeft() + getLabelPadding().getRight();
    }
}
