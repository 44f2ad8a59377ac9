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
 * <p>It is as large as it would be with the widest digit of its typeface in the place of each, and with as many as it
 * may have: nothing around it moves when it says something else.
 */
public final class FixedSizeLabel extends WrappingLabel {

    private final Supplier<String> now;
    private final Supplier<String> longest;
    private Font measuredIn = Font.getDefault();
    private String widest = "0";

    /**
     * A label that wraps, with as many digits at each moment.
     *
     * @param now what it says at the moment
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
        // The page on which it stands may have waited for a while.
        sceneProperty().subscribe(_ -> tick());
    }

    /**
     * A label that wraps, whose number loses digits on its way to zero.
     *
     * @param now what it says at the moment
     * @param longest what it says at the moment with the largest number that it may have
     */
    public static FixedSizeLabel countDown(Supplier<String> now, Supplier<String> longest, String... styleClasses) {
        return new FixedSizeLabel(now, longest, styleClasses);
    }

    /** Says what is true now; to be called whenever a minute may have begun. */
    public void tick() {
        say(now.get());
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
