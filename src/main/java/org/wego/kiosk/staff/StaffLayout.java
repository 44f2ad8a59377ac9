// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.staff;

import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.theme.Theme;
import org.wego.kiosk.ui.LanguageStyle;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;

/**
 * The layout of the staff corner over the whole screen: a title at the top, out of reach, and all controls below it.
 *
 * <p>It has its own style sheets, independent of the screen below it.
 */
final class StaffLayout extends Region {

    /** The height of the part without controls in portrait, px. */
    private static final double STRIP_HEIGHT = 511;

    private final ScreenLayout frame;
    private final StackPane strip = new StackPane();
    private final Region content;

    StaffLayout(ScreenLayout frame, Lang lang, Theme theme, String title, Region content) {
        this.frame = frame;
        this.content = content;
        getStylesheets().setAll(theme.stylesheets(frame.contrast()));
        getStyleClass().addAll("root", "kiosk", "staff");
        LanguageStyle.mark(this, lang);
        addStyle(frame.portrait() ? "portrait" : "landscape", true);
        addStyle("large", frame.large());
        addStyle("medium", frame.large() && frame.scale() < 2);
        addStyle("reach", frame.reach());
        addStyle("contrast", frame.contrast());
        strip.getStyleClass().addAll("look-zone", "staff-strip");
        strip.setVisible(frame.portrait());
        if (!frame.reach()) {
            var heading = new StackPane(TextLabels.label(title, "text-hero"));
            heading.getStyleClass().add("look-titles");
            heading.setAlignment(Pos.BOTTOM_LEFT);
            strip.getChildren().add(heading);
        }
        getChildren().addAll(strip, content);
    }

    @Override
    protected void layoutChildren() {
        double top = !frame.portrait() ? 0 : frame.reach() ? frame.outOfReach() : STRIP_HEIGHT;
        strip.resizeRelocate(0, 0, getWidth(), top);
        double space = frame.large() ? frame.gap() : frame.margin();
        content.resizeRelocate(frame.margin(), top + space, getWidth() - 2 * frame.margin(),
                getHeight() - top - 2 * space);
    }

    private void addStyle(String styleClass, boolean add) {
        if (add) {
            getStyleClass().add(styleClass);
        }
    }
}
