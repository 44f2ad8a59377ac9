// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack.rule;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.wego.kiosk.model.Characters;
import org.wego.kiosk.pack.JsonLocation;

/**
 * The maximum lengths of a text where it is shown: on a badge, in a title, in a paragraph.
 *
 * @param characters the maximum length of a text; wide characters, such as Chinese ones, count twice
 * @param word the maximum length of a word
 */
record TextLimits(int characters, int word) {

    /** For a badge, a segment, and the name at the top of every screen. */
    private static final TextLimits BADGE = new TextLimits(24, 14);
    /** For a fact in a few words, on one line beside its number. */
    private static final TextLimits GLANCE = new TextLimits(26, 20);
    /** For the name of a place in the building, on a button and on the plan. */
    private static final TextLimits DOOR = new TextLimits(44, 24);
    /** For a title or a name: three times the recommended length. */
    private static final TextLimits TITLE = new TextLimits(80, 24);
    /** For one or two sentences. */
    private static final TextLimits PARAGRAPH = new TextLimits(300, 30);

    private static final Pattern ON_BADGES = Pattern.compile("bus-lines/lines/\\d+/name|buses/groups/\\d+/(name|type)|"
            + "organisation/name|city/figures/\\d+/figure|directions/station/(line|exit)|contact/floor|"
            + "map/features/\\d+/properties/name|solution/materials/\\d+");
    private static final Pattern AT_A_GLANCE = Pattern.compile("city/figures/\\d+/glance(Source)?|"
            + "building/floors/\\d+/name|building/lifts/\\d+/name");
    private static final Pattern AT_DOORS = Pattern.compile("building/places/\\d+/(name|room)|"
            + "plan/features/\\d+/properties/name");
    private static final Pattern ON_CARDS = Pattern.compile("board/cards/\\d+/text");
    private static final Set<String> IN_TITLES = Set.of("name", "title", "place", "country", "at", "building", "role",
            "fullName", "welcome", "when", "siteCall", "summary", "where", "position", "publisher", "terms",
            "firstStop", "lastStop");
    private static final Set<UnicodeScript> NARROW = EnumSet.of(UnicodeScript.COMMON, UnicodeScript.INHERITED,
            UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK, UnicodeScript.ARMENIAN,
            UnicodeScript.GEORGIAN, UnicodeScript.THAI, UnicodeScript.LAO);
    private static final Pattern IN_LISTS = Pattern.compile("(lines|materials)/\\d+$");

    /** Whether the text has a single line. */
    boolean isBadge() {
        return equals(BADGE);
    }

    /** The limits for a text at a location. */
    static TextLimits at(JsonLocation location) {
        String where = location.file().type().word() + location.pointer();
        if (ON_BADGES.matcher(where).matches()) {
            return BADGE;
        }
        if (AT_A_GLANCE.matcher(where).matches()) {
            return GLANCE;
        }
        if (AT_DOORS.matcher(where).matches()) {
            return DOOR;
        }
        String last = where.substring(where.lastIndexOf('/') + 1);
        return IN_TITLES.contains(last) || ON_CARDS.matcher(where).matches() || IN_LISTS.matcher(where).find() ? TITLE
                : PARAGRAPH;
    }

    /** Khmer and Burmese signs that put the next letter below the previous one. */
    private static final Pattern STACKED = Pattern.compile("[\\x{17D2}\\x{1039}].");

    /** The length of a text in characters, where wide ones count twice and stacked ones do not count. */
    static int width(String text) {
        return STACKED.matcher(text).replaceAll("").codePoints().map(TextLimits::width).sum();
    }

    private static int width(int character) {
        if (Characters.isInstruction(character)) {
            return 0;
        }
        return isAboveAnother(character) ? 0 : isWide(character) ? 2 : 1;
    }

    /**
     * Whether a character is a vowel or tone mark of one script. Marks of the script INHERITED count, because they can
     * be stacked without limit.
     */
    private static boolean isAboveAnother(int character) {
        return Character.getType(character) == Character.NON_SPACING_MARK
                && UnicodeScript.of(character) != UnicodeScript.INHERITED
                && UnicodeScript.of(character) != UnicodeScript.COMMON;
    }

    /**
     * Whether a character counts twice: East Asian letters and the scripts of India, whose words JavaFX does not break.
     */
    private static boolean isWide(int character) {
        return character > 0xFFFF || !NARROW.contains(UnicodeScript.of(character));
    }
}
