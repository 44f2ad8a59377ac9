// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.model.Manifest;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;

/** One sentence that a visitor should see: a notice, or the date of a fact. */
public final class Banner extends HBox {

    /** The length of a text from which it may be broken over pages: about three lines at 200 %. */
    private static final int LONG = 60;

    /** The style class of what the voice reads of notices over a screen. */
    public static final String OVER_SCREEN = "over-screen";

    public Banner(Icon icon, String text) {
        this(icon, List.of(sentence(text)));
    }

    private Banner(Icon icon, List<? extends Region> texts) {
        getStyleClass().add("banner");
        setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(texts.getLast(), Priority.ALWAYS);
        getChildren().add(icon.node("banner-icon"));
        getChildren().addAll(texts);
    }

    /**
     * A notice.
     *
     * @param foreign the language of the text if it is not the visitor's; its name is shown before the text
     */
    public static Banner of(String text, Optional<Manifest.Language> foreign) {
        return new Banner(Icon.INFO, labels(text, foreign));
    }

    /** A notice in a block: at 200 % a long one may need more than a page, so it can be broken. */
    public static Block block(String text, Optional<Manifest.Language> foreign, ScreenLayout layout) {
        if (layout.large() && text.length() > LONG) {
            return new Block.Rows("banner", labels(text, foreign), false);
        }
        return Block.whole(layout.large() && foreign.isPresent() ? stacked(text, foreign) : of(text, foreign));
    }

    /** The name of the language above the text, which then need not break words. */
    private static Banner stacked(String text, Optional<Manifest.Language> foreign) {
        var lines = new VBox();
        lines.getChildren().addAll(labels(text, foreign));
        return new Banner(Icon.INFO, List.of(lines));
    }

    /** The text of a notice that is laid over a screen; the voice reads it once in a visit. */
    static Banner overScreen(String text, Optional<Manifest.Language> foreign) {
        var banner = of(text, foreign);
        banner.getStyleClass().setAll(OVER_SCREEN);
        banner.setAccessibleRole(AccessibleRole.TEXT);
        banner.setAccessibleText(foreign.map(language -> language.name() + ": " + text).orElse(text));
        return banner;
    }

    private static List<Label> labels(String text, Optional<Manifest.Language> foreign) {
        var labels = new ArrayList<Label>();
        foreign.ifPresent(language -> {
            var name = TextLabels.in(language.tag(),
                    TextLabels.label(language.name(), "text-small", "text-notice", "text-strong"));
            name.setMinWidth(Region.USE_PREF_SIZE);
            labels.add(name);
        });
        var sentence = sentence(text);
        foreign.ifPresent(language -> TextLabels.in(language.tag(), sentence));
        labels.add(sentence);
        return labels;
    }

    private static Label sentence(String text) {
        return TextLabels.label(text, "text-small", "text-notice");
    }
}
