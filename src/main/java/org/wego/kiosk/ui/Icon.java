// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui;

import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;
import org.wego.kiosk.model.Solution.Symbol;

/** A line icon; it always stands beside a text that says the same. */
public enum Icon {
    HOME(RemixiconAL.HOME_5_LINE),
    BACK(RemixiconAL.ARROW_LEFT_LINE),
    FORWARD(RemixiconAL.ARROW_RIGHT_LINE),
    UP(RemixiconAL.ARROW_UP_LINE),
    DOWN(RemixiconAL.ARROW_DOWN_LINE),
    LANGUAGE(RemixiconMZ.TRANSLATE_2),
    ACCESS(RemixiconMZ.WHEELCHAIR_LINE),
    RECEPTION(RemixiconAL.BELL_LINE),
    SEARCH(RemixiconMZ.SEARCH_LINE),
    BUS(RemixiconAL.BUS_LINE),
    SUBWAY(RemixiconMZ.SUBWAY_LINE),
    TAXI(RemixiconMZ.TAXI_LINE),
    WALK(RemixiconMZ.WALK_LINE),
    PHONE(RemixiconMZ.PHONE_LINE),
    FAX(RemixiconMZ.PRINTER_LINE),
    MAIL(RemixiconMZ.MAIL_LINE),
    MISSING(RemixiconAL.CLOSE_CIRCLE_LINE),
    PLACE(RemixiconMZ.MAP_PIN_LINE),
    SITE(RemixiconAL.GLOBE_LINE),
    PERSON(RemixiconMZ.USER_LINE),
    CLOCK(RemixiconMZ.TIME_LINE),
    INFO(RemixiconAL.INFORMATION_LINE),
    DOUBT(RemixiconMZ.QUESTION_LINE),
    CHECK(RemixiconAL.CHECK_LINE),
    CLOSE(RemixiconAL.CLOSE_LINE),
    ERASE(RemixiconAL.DELETE_BACK_2_LINE),
    NIGHT(RemixiconMZ.MOON_FILL),
    LIST(RemixiconAL.LAYOUT_GRID_LINE),
    TEXT_SIZE(RemixiconAL.FONT_SIZE),
    CONTRAST(RemixiconAL.CONTRAST_LINE),
    REACH(RemixiconAL.ARROW_DOWN_CIRCLE_LINE),
    SIMPLE(RemixiconAL.LAYOUT_ROW_LINE),
    EMERGENCY(RemixiconAL.ALARM_WARNING_LINE),
    VIDEO(RemixiconMZ.VIDEO_LINE),
    FILE(RemixiconAL.FILE_TEXT_LINE),
    COMPUTER(RemixiconAL.COMPUTER_LINE),
    WATER(RemixiconAL.DROP_LINE),
    PLAN(RemixiconAL.COMPASSES_2_LINE),
    TRAIN(RemixiconMZ.TRAIN_LINE),
    ENERGY(RemixiconAL.FLASHLIGHT_LINE),
    HEALTH(RemixiconAL.HEART_PULSE_LINE),
    SAFETY(RemixiconMZ.SHIELD_LINE),
    WASTE(RemixiconMZ.RECYCLE_LINE),
    HOUSING(RemixiconAL.BUILDING_LINE),
    EDUCATION(RemixiconAL.BOOK_OPEN_LINE),
    CULTURE(RemixiconAL.BANK_LINE),
    FINANCE(RemixiconAL.BANK_CARD_LINE);

    private final Ikon glyph;

    Icon(Ikon glyph) {
        this.glyph = glyph;
    }

    /** The icon that stands for a field of policy. */
    public static Icon of(Symbol symbol) {
        return switch (symbol) {
            case COMPUTER -> COMPUTER;
            case WATER -> WATER;
            case PLAN -> PLAN;
            case TRAIN -> TRAIN;
            case ENERGY -> ENERGY;
            case HEALTH -> HEALTH;
            case SAFETY -> SAFETY;
            case WASTE -> WASTE;
            case HOUSING -> HOUSING;
            case EDUCATION -> EDUCATION;
            case CULTURE -> CULTURE;
            case FINANCE -> FINANCE;
            case OTHER -> FILE;
        };
    }

    /** A new node; size and colour come from the style sheet. */
    public Node node(String... styleClasses) {
        var icon = new FontIcon(glyph);
        icon.getStyleClass().add("icon");
        icon.getStyleClass().addAll(styleClasses);
        return icon;
    }
}
