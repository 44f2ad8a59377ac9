// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.scene.text.TextLineInfo;
import javafx.scene.transform.Affine;
import javafx.scene.transform.Transform;
import org.wego.kiosk.font.BundledFont;
import org.wego.kiosk.model.Characters;

/** The lines of a text as paint operations, broken as JavaFX laid them out. */
final class TextPainter {

    /** The bundled fonts, all of which can be embedded. */
    private static final Set<String> OWN = Stream.of(BundledFont.values())
            .flatMap(font -> font.names().stream()).collect(Collectors.toUnmodifiableSet());

    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final char NO_BREAK_HYPHEN = '\u2011';

    private TextPainter() {}

    static List<PaintOp> of(Text text) {
        var words = new ArrayList<PaintOp>();
        if (text.getText().isBlank() || !(text.getFill() instanceof Color colour)) {
            return words;
        }
        var bounds = text.getLayoutBounds();
        var lines = text.getLayoutInfo().getTextLines(false);
        double first = lines.getFirst().bounds().getMinY();
        for (var line : lines) {
            var whole = text.getText().substring(line.start(), line.end());
            var lineText = whole.stripTrailing();
            if (!lineText.isBlank()) {
                double baseline = bounds.getMinY() + text.getBaselineOffset() + line.bounds().getMinY() - first;
                var run = words(text, colour, lineText, line, baseline);
                boolean last = line.end() >= text.getText().length();
                words.add(!last && lineText.length() < whole.length() ? run.beforeSpace() : run);
            }
        }
        return words;
    }

    private static PaintOp.TextRun words(Text text, Color colour, String lineText, TextLineInfo line, double baseline) {
        var transform = text.getLocalToSceneTransform();
        var at = transform.transform(line.bounds().getMinX(), baseline);
        double scale = Math.hypot(transform.getMxy(), transform.getMyy());
        double degrees = Math.toDegrees(Math.atan2(transform.getMyx(), transform.getMxx()));
        // Measured alone, because a trailing blank has a width but is not printed.
        var alone = new Text(lineText);
        alone.setFont(text.getFont());
        return new PaintOp.TextRun(plain(lineText), text.getFont().getName(), text.getFont().getSize() * scale, colour,
                at.getX(),
                at.getY(), alone.getLayoutBounds().getWidth() * Math.hypot(transform.getMxx(), transform.getMyx()),
                degrees, shape(alone, at, transform), false);
    }

    /** Ordinary spaces and hyphens, as people type them into a search. The lines are already broken. */
    private static String plain(String lineText) {
        return lineText.replace(NO_BREAK_SPACE, ' ').replace(NO_BREAK_HYPHEN, '-');
    }

    /** The letters as an area, where PDFBox cannot shape the text or may not support the pack's font. */
    private static Optional<Outline> shape(Text alone, Point2D at, Transform page) {
        if (!Characters.needShaping(alone.getText()) && OWN.contains(alone.getFont().getName())) {
            return Optional.empty();
        }
        alone.setFill(Color.BLACK);
        return Optional.of(ShapePainter.area(alone,
                new Affine(page.getMxx(), page.getMxy(), at.getX(), page.getMyx(), page.getMyy(), at.getY())));
    }
}
