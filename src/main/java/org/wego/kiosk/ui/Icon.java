// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui;

import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.wego.kiosk.model.SharedSolution.Symbol;

/** A line icon. It always accompanies a text with the same meaning. */
@SuppressWarnings("ImmutableEnumChecker") // an Ikon is a constant of another enum
public enum Icon {
    HOME(Material2OutlinedAL.HOME),
    BACK(Material2OutlinedAL.ARROW_BACK),
    FORWARD(Material2OutlinedAL.ARROW_FORWARD),
    UP(Material2OutlinedAL.ARROW_UPWARD),
    DOWN(Material2OutlinedAL.ARROW_DOWNWARD),
    LANGUAGE(Material2OutlinedMZ.TRANSLATE),
    ACCESS(Material2OutlinedAL.ACCESSIBILITY_NEW),
    RECEPTION(Material2OutlinedMZ.ROOM_SERVICE),
    SEARCH(Material2OutlinedMZ.SEARCH),
    BUS(Material2OutlinedAL.DIRECTIONS_BUS),
    SUBWAY(Material2OutlinedAL.DIRECTIONS_SUBWAY),
    TAXI(Material2OutlinedAL.LOCAL_TAXI),
    WALK(Material2OutlinedAL.DIRECTIONS_WALK),
    PHONE(Material2OutlinedMZ.PHONE),
    SMARTPHONE(Material2OutlinedMZ.SMARTPHONE),
    FAX(Material2OutlinedMZ.PRINT),
    PRINT(Material2OutlinedMZ.PRINT),
    SAVE(Material2OutlinedMZ.SAVE_ALT),
    MAIL(Material2OutlinedAL.EMAIL),
    MISSING(Material2OutlinedAL.BLOCK),
    PIN(Material2OutlinedMZ.PUSH_PIN),
    PLACE(Material2OutlinedAL.LOCATION_ON),
    SITE(Material2OutlinedAL.LANGUAGE),
    PERSON(Material2OutlinedMZ.PERSON),
    CLOCK(Material2OutlinedAL.ACCESS_TIME),
    INFO(Material2OutlinedAL.INFO),
    DOUBT(Material2OutlinedAL.HELP_OUTLINE),
    UNCHECKED(Material2OutlinedMZ.REMOVE),
    CHECK(Material2OutlinedAL.CHECK),
    CLOSE(Material2OutlinedAL.CLOSE),
    ERASE(Material2OutlinedAL.BACKSPACE),
    NIGHT(Material2OutlinedAL.BEDTIME),
    LIST(Material2OutlinedAL.APPS),
    TEXT_SIZE(Material2OutlinedAL.FORMAT_SIZE),
    CONTRAST(Material2OutlinedAL.INVERT_COLORS),
    LIFT(Material2OutlinedAL.ELEVATOR),
    STEP_FREE(Material2OutlinedAL.ACCESSIBLE),
    ROOM(Material2OutlinedMZ.MEETING_ROOM),
    REACH(Material2OutlinedAL.ARROW_CIRCLE_DOWN),
    SIMPLE(Material2OutlinedMZ.VIEW_AGENDA),
    VOICE(Material2OutlinedMZ.RECORD_VOICE_OVER),
    RATE(Material2OutlinedMZ.SPEED),
    VOLUME(Material2OutlinedMZ.VOLUME_UP),
    SOUNDS(Material2OutlinedMZ.NOTIFICATIONS),
    TIME(Material2OutlinedAL.ACCESS_TIME),
    FINISH(Material2OutlinedMZ.STOP),
    KEYPAD(Material2OutlinedAL.KEYBOARD),
    EMERGENCY(Material2OutlinedMZ.NOTIFICATION_IMPORTANT),
    VIDEO(Material2OutlinedMZ.ONDEMAND_VIDEO),
    FILE(Material2OutlinedAL.DESCRIPTION),
    COMPUTER(Material2OutlinedAL.COMPUTER),
    WATER(Material2OutlinedMZ.OPACITY),
    PLAN(Material2OutlinedAL.ARCHITECTURE),
    TRAIN(Material2OutlinedMZ.TRAIN),
    ENERGY(Material2OutlinedAL.LIGHTBULB),
    HEALTH(Material2OutlinedAL.LOCAL_HOSPITAL),
    SAFETY(Material2OutlinedMZ.SECURITY),
    WASTE(Material2OutlinedAL.AUTORENEW),
    HOUSING(Material2OutlinedAL.APARTMENT),
    EDUCATION(Material2OutlinedMZ.SCHOOL),
    CULTURE(Material2OutlinedAL.ACCOUNT_BALANCE),
    FINANCE(Material2OutlinedMZ.PAYMENTS),
    DIRECTORY(Material2OutlinedAL.IMPORT_CONTACTS),
    QUALITY(Material2OutlinedMZ.VERIFIED_USER),
    EDIT(Material2OutlinedAL.EDIT),
    PREVIEW(Material2OutlinedMZ.VISIBILITY),
    HIDDEN(Material2OutlinedMZ.VISIBILITY_OFF),
    COPY(Material2OutlinedAL.CONTENT_COPY),
    ENLARGE(Material2OutlinedMZ.ZOOM_OUT_MAP),
    WARNING(Material2OutlinedMZ.REPORT_PROBLEM),
    ADD(Material2OutlinedAL.ADD),
    UNDO(Material2OutlinedMZ.UNDO),
    REDO(Material2OutlinedMZ.REDO),
    HISTORY(Material2OutlinedAL.HISTORY),
    CHART(Material2OutlinedAL.BAR_CHART);

    private final Ikon glyph;

    Icon(Ikon glyph) {
        this.glyph = glyph;
    }

    /** The icon for a field of policy. */
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

    /** A new node; the style sheet sets size and colour. */
    public Node node(String... styleClasses) {
        var icon = new FontIcon(glyph);
        icon.getStyleClass().add("icon");
        icon.getStyleClass().addAll(styleClasses);
        return icon;
    }
}
