// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui;

import java.util.Comparator;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.wego.kiosk.font.LineBreaks;

/**
 * A label with digits that change, such as the time of day or the seconds of a count-down.
 *
 * <p>Its size is that of the longest text with the widest digit of the font in place of each digit, so that nothing
 * around it moves when the text changes.
 */
public final class FixedSizeLabel extends WrappingLabel {

    private final Supplier<String> now;
    private final Supplier<String> longest;
    private Font measuredIn = Font.getDefault();
    private String widest = "0";

    /**
     * Creates a label that wraps and whose number of digits does not change.
     *
     * @param now supplies the current text
     */
    public FixedSizeLabel(Supplier<String> now, String... styleClasses) {
        this(now, now, styleClasses);
    }

    private FixedSizeLabel(Supplier<String> now, Supplier<String> longest, String... styleClasses) {
        super(now.get());
        this.now = now;
        this.longest = longest;
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
        getStyleClass().addAll(styleClasses);
        if (TextLabels.isSentence(words())) {
            getStyleClass().add(TextLabels.PARAGRAPH);
        }
        // The page with this label may have been built some time before it is shown.
        sceneProperty().subscribe(_ -> tick());
    }

    /**
     * A label that wraps, for a text that becomes shorter, such as a number on its way to zero.
     *
     * @param longest supplies the longest form of the current text
     * @param now supplies the current text
     */
    public static FixedSizeLabel sizedFor(Supplier<String> longest, Supplier<String> now, String... styleClasses) {
        return new FixedSizeLabel(now, longest, styleClasses);
    }

    /** Updates the text; call it whenever a new minute may have begun. */
    public void tick() {
        updateText(now.get());
    }

    @Override
    boolean breaks() {
        return LineBreaks.areNeeded(words());
    }

    @Override
    String measured() {
        var digit = widestDigit();
        return longest.get().codePoints()
                .mapToObj(letter -> Character.isDigit(letter) ? digit : Character.toString(letter))
                .collect(Collectors.joining());
    }

    private String widestDigit() {
        if (!measuredIn.equals(getFont())) {
            measuredIn = getFont();
            widest = IntStream.rangeClosed(0, 9).mapToObj(Integer::toString)
                    .max(Comparator.comparingDouble(this::width)).orElseThrow();
        }
        return widest;
    }

    private double width(String digit) {
        var text = new Text(digit);
        text.setFont(getFont());
        return text.getLayoutBounds().getWidth();
    }
}
