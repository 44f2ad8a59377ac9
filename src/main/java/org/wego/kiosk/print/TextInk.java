// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.print;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.scene.text.TextLineInfo;

/** The lines of a text as JavaFX has broken them. */
final class TextInk {

    private TextInk() {}

    static List<Ink> of(Text text) {
        var words = new ArrayList<Ink>();
        if (text.getText().isBlank() || !(text.getFill() instanceof Color colour)) {
            return words;
        }
        var bounds = text.getLayoutBounds();
        var lines = text.getLayoutInfo().getTextLines(false);
        double first = lines.getFirst().bounds().getMinY();
        for (var line : lines) {
            var written = text.getText().substring(line.start(), line.end()).stripTrailing();
            if (!written.isBlank()) {
                double baseline = bounds.getMinY() + text.getBaselineOffset() + line.bounds().getMinY() - first;
                words.add(words(text, colour, written, line, baseline));
            }
        }
        return words;
    }

    private static Ink.Words words(Text text, Color colour, String written, TextLineInfo line, double baseline) {
        var transform = text.getLocalToSceneTransform();
        var at = transform.transform(text.getX() + line.bounds().getMinX(), baseline);
        double scale = transform.getMyy();
        // A blank at the end of a line takes room, but is not printed.
        var alone = new Text(written);
        alone.setFont(text.getFont());
        return new Ink.Words(written, text.getFont().getName(), text.getFont().getSize() * scale, colour, at.getX(),
                at.getY(), alone.getLayoutBounds().getWidth() * transform.getMxx());
    }
}
