// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import java.util.Locale;

/** The kinds of {@link Problem}. {@code check --json} prints them as {@code phone-format}; the messages may change. */
public enum ProblemCode {
    // The files of a pack.
    PACK_FORMAT, PACK_UNUSABLE, FILE_UNUSABLE, FILE_MISSING, FILE_REPEATED, FILE_UNUSED, SCHEMA_NAME, JSON, SCHEMA,
    // Records.
    ID_FORMAT, ID_TAKEN, REFERENCE_UNKNOWN, LINE_NAME_TAKEN, ROUTE_END, LANGUAGE_REPEATED, LANGUAGE_UNLISTED,
    CARD_STAFF_LANGUAGE, CARD_ANSWER, GROUP_EMPTY, GROUP_LARGE,
    // Values.
    PHONE_FORMAT, PHONE_UNKNOWN, PHONE_NOT_IN_PACK, EMAIL_FORMAT, VALUE_INCOMPLETE, DATE_STALE, NOTICE_NEVER_SHOWN,
    CONTRAST,
    // Texts.
    TEXT_MISSING, TEXT_UNTRANSLATED, TEXT_DRAFT, TEXT_WITHOUT_WORDING, TEXT_DIRECTION, TEXT_STARTS_WITH_MARK,
    TEXT_LINES, TEXT_LENGTH, WORD_LENGTH, GLYPH_MISSING, QR_LENGTH, VOICE_ORDINAL, VOICE_READING,
    // Maps.
    MAP_COORDINATES, MAP_NOT_DRAWN, POSITION_SWAPPED, POSITION_FAR, POSITION_ZERO, POSITION_TIME_ZONE,
    // Media.
    FONT_FORMAT, FILM_FORMAT, CLIP_FORMAT, CLIP_REPEATED,
    // Interface strings.
    STRINGS_FORMAT, STRINGS_MISSING, STRINGS_REPEATED, STRINGS_UNKNOWN, STRINGS_LENGTH, STRINGS_SCRIPT,
    // What reception changed.
    CHANGE_UNREADABLE, CHANGE_REFUSED;

    /** In lower case with hyphens. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
