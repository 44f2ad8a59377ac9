// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.view;

import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.wego.kiosk.ui.FixedSizeLabel;
import org.wego.kiosk.ui.TextFit;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.page.Heading;

/** The mark, title and subtitle of a screen; the title becomes smaller rather than break a word. */
final class HeaderTitles extends VBox {

    private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");

    private final Label title;

    /**
     * The titles of a screen.
     *
     * @param headings called again whenever the subtitle may have changed
     * @param broken whether the title keeps the line breaks of its author
     * @param subtitled whether the subtitle is below the title
     */
    HeaderTitles(Supplier<Heading> headings, boolean broken, boolean subtitled) {
        var heading = headings.get();
        title = TextLabels.hero(broken ? heading.title() : heading.title().replace('\n', ' '));
        getStyleClass().add("look-titles");
        setAlignment(Pos.CENTER_LEFT);
        heading.above().ifPresent(getChildren()::add);
        getChildren().add(title);
        heading.subtitle().filter(_ -> subtitled)
                .ifPresent(_ -> getChildren().add(subtitle(headings, "text-subtitle")));
    }

    /** Selects a size of the title at which no word is broken in a width. */
    void fit(double width) {
        makeSmallIf(TextFit.widestWord(title) > width);
    }

    /** Selects a size of the title that needs one line of a width, if there is one. */
    void fitOneLine(double width) {
        makeSmallIf(TextFit.width(title) > width);
    }

    private void makeSmallIf(boolean wide) {
        if (wide && !title.getPseudoClassStates().contains(LONG)) {
            title.pseudoClassStateChanged(LONG, true);
            title.applyCss();
        }
    }

    /** The width of the widest word, px. */
    double widestWord() {
        return TextFit.widestWord(this);
    }

    /** The subtitle of a heading, which may contain the time of day. */
    static Label subtitle(Supplier<Heading> headings, String styleClass) {
        Supplier<String> now = () -> headings.get().subtitle().orElse("");
        var text = now.get();
        return text.codePoints().anyMatch(Character::isDigit) ? new FixedSizeLabel(now, styleClass, "text-muted")
                : TextLabels.label(text, styleClass, "text-muted");
    }
}
