// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui;

import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.wego.kiosk.model.board.CardSign;

/** The pictograms of the pointing board. A sentence with the same meaning is beside each of them. */
public final class CardIcon {

    private CardIcon() {}

    /** A new node; the style sheet sets size and colour. */
    public static FontIcon node(CardSign sign, String... styleClasses) {
        var icon = new FontIcon(glyph(sign));
        icon.getStyleClass().add("icon");
        icon.getStyleClass().addAll(styleClasses);
        return icon;
    }

    /**
     * The pictogram as an outline, for paper, where fonts of icons are not embedded.
     *
     * @param size its height, in the unit of the page
     */
    public static Shape outline(CardSign sign, double size) {
        var icon = new FontIcon(glyph(sign));
        icon.setIconSize((int) Math.round(size));
        return Shape.union(icon, new Rectangle());
    }

    private static Ikon glyph(CardSign sign) {
        return switch (sign) {
            case BABY -> Material2OutlinedAL.CHILD_FRIENDLY;
            case BOOK -> Material2OutlinedAL.IMPORT_CONTACTS;
            case BUILDING -> Material2OutlinedAL.APARTMENT;
            case BUS -> Material2OutlinedAL.DIRECTIONS_BUS;
            case CALENDAR -> Material2OutlinedAL.CALENDAR_TODAY;
            case CALENDAR_ADD -> Material2OutlinedAL.INSERT_INVITATION;
            case CALENDAR_CHECK -> Material2OutlinedAL.EVENT_AVAILABLE;
            case CALENDAR_CROSS -> Material2OutlinedAL.EVENT_BUSY;
            case CAMERA -> Material2OutlinedMZ.PHOTO_CAMERA;
            case CAR -> Material2OutlinedAL.DIRECTIONS_CAR;
            case CASH -> Material2OutlinedMZ.MONEY;
            case CASH_MACHINE -> Material2OutlinedAL.ATM;
            case CHARGE -> Material2OutlinedAL.BATTERY_CHARGING_FULL;
            case CHECK -> Material2OutlinedAL.CHECK;
            case CLOCK -> Material2OutlinedAL.ACCESS_TIME;
            case COMPUTER -> Material2OutlinedAL.COMPUTER;
            case COPY -> Material2OutlinedAL.CONTENT_COPY;
            case CREDIT_CARD -> Material2OutlinedAL.CREDIT_CARD;
            case CROSS -> Material2OutlinedAL.CLOSE;
            case DIAL -> Material2OutlinedAL.DIALPAD;
            case DOCUMENT -> Material2OutlinedAL.DESCRIPTION;
            case DOOR -> Material2OutlinedMZ.MEETING_ROOM;
            case EMERGENCY -> Material2OutlinedMZ.NOTIFICATION_IMPORTANT;
            case EXCHANGE -> Material2OutlinedMZ.SWAP_HORIZ;
            case EXIT -> Material2OutlinedAL.EXIT_TO_APP;
            case FAMILY -> Material2OutlinedAL.FAMILY_RESTROOM;
            case FOLLOW -> Material2OutlinedAL.FOLLOW_THE_SIGNS;
            case FOOD -> Material2OutlinedMZ.RESTAURANT;
            case FORM -> Material2OutlinedAL.ASSIGNMENT;
            case HEALTH -> Material2OutlinedAL.LOCAL_HOSPITAL;
            case HEARING -> Material2OutlinedAL.HEARING;
            case HEART -> Material2OutlinedAL.FAVORITE_BORDER;
            case HOME -> Material2OutlinedAL.HOME;
            case HOURGLASS -> Material2OutlinedAL.HOURGLASS_EMPTY;
            case INFORMATION -> Material2OutlinedAL.INFO;
            case INTERPRETER -> Material2OutlinedMZ.SUPPORT_AGENT;
            case KEY -> Material2OutlinedMZ.VPN_KEY;
            case LANGUAGE -> Material2OutlinedMZ.TRANSLATE;
            case LATE -> Material2OutlinedMZ.MORE_TIME;
            case LETTER -> Material2OutlinedMZ.MAIL_OUTLINE;
            case LIFT -> Material2OutlinedAL.ELEVATOR;
            case LUGGAGE -> Material2OutlinedAL.LUGGAGE;
            case MAP -> Material2OutlinedMZ.MAP;
            case MEDICINE -> Material2OutlinedMZ.MEDICAL_SERVICES;
            case MONEY -> Material2OutlinedMZ.PAYMENTS;
            case NO_ENTRY -> Material2OutlinedAL.BLOCK;
            case NO_MONEY -> Material2OutlinedMZ.MONEY_OFF;
            case PARKING -> Material2OutlinedAL.LOCAL_PARKING;
            case PASSPORT -> Material2OutlinedAL.CONTACT_PAGE;
            case PEN -> Material2OutlinedAL.EDIT;
            case PEOPLE -> Material2OutlinedMZ.PEOPLE;
            case PERSON -> Material2OutlinedMZ.PERSON;
            case PERSON_COMING -> Material2OutlinedAL.DIRECTIONS_RUN;
            case PERSON_SEARCH -> Material2OutlinedMZ.PERSON_SEARCH;
            case PHARMACY -> Material2OutlinedAL.LOCAL_PHARMACY;
            case PHONE -> Material2OutlinedMZ.PHONE;
            case PHONE_MISSING -> Material2OutlinedMZ.MOBILE_OFF;
            case POLICE -> Material2OutlinedAL.LOCAL_POLICE;
            case PRICE -> Material2OutlinedAL.LOCAL_OFFER;
            case PRINT -> Material2OutlinedMZ.PRINT;
            case QUESTION -> Material2OutlinedAL.HELP_OUTLINE;
            case RECEIPT -> Material2OutlinedMZ.RECEIPT;
            case RECEPTION -> Material2OutlinedMZ.ROOM_SERVICE;
            case SEARCH_DOCUMENT -> Material2OutlinedAL.FIND_IN_PAGE;
            case SEAT -> Material2OutlinedAL.EVENT_SEAT;
            case SICK -> Material2OutlinedMZ.SICK;
            case SIGHT -> Material2OutlinedMZ.VISIBILITY_OFF;
            case SIGNPOST -> Material2OutlinedAL.DIRECTIONS;
            case SPEAK -> Material2OutlinedMZ.RECORD_VOICE_OVER;
            case SPEECH -> Material2OutlinedAL.CHAT_BUBBLE_OUTLINE;
            case STAIRS -> Material2OutlinedMZ.STAIRS;
            case STOP -> Material2OutlinedMZ.PAN_TOOL;
            case SUBWAY -> Material2OutlinedAL.DIRECTIONS_SUBWAY;
            case TAXI -> Material2OutlinedAL.LOCAL_TAXI;
            case TODAY -> Material2OutlinedMZ.TODAY;
            case TOILET -> Material2OutlinedMZ.WC;
            case TRAIN -> Material2OutlinedMZ.TRAIN;
            case WAIT -> Material2OutlinedAL.HOURGLASS_TOP;
            case WALK -> Material2OutlinedAL.DIRECTIONS_WALK;
            case WARNING -> Material2OutlinedMZ.REPORT_PROBLEM;
            case WATER -> Material2OutlinedAL.LOCAL_DRINK;
            case WAVE -> Material2OutlinedAL.EMOJI_PEOPLE;
            case WHEELCHAIR -> Material2OutlinedAL.ACCESSIBLE;
            case WIFI -> Material2OutlinedMZ.NETWORK_WIFI;
        };
    }
}
