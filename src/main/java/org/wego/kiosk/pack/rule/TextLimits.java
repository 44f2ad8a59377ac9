// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack.rule;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.wego.kiosk.model.Characters;
import org.wego.kiosk.pack.JsonLocation;

/**
 * How much room a text has where it is shown: on a badge, in a title, in a paragraph.
 *
 * @param characters the most of a text; a wide one, such as a Chinese one, counts twice
 * @param word the most of a word
 */
record TextLimits(int characters, int word) {

    /** A badge, a segment, the name above every screen. */
    private static final TextLimits BADGE = new TextLimits(24, 14);
    /** A title or a name: three times what it should have. */
    private static final TextLimits TITLE = new TextLimits(80, 24);
    /** A sentence or two. */
    private static final TextLimits PARAGRAPH = new TextLimits(300, 30);

    private static final Pattern ON_BADGES = Pattern.compile("bus-lines/lines/\\d+/name|buses/groups/\\d+/(name|type)|"
            + "organisation/name|city/figures/\\d+/figure|directions/station/(line|exit)|contact/floor|"
            + "map/features/\\d+/properties/name|solution/materials/\\d+");
    private static final Set<String> IN_TITLES = Set.of("name", "title", "place", "country", "at", "building", "role",
            "fullName", "welcome", "when", "siteCall", "summary", "where", "position", "publisher", "terms");
    private static final Set<UnicodeScript> NARROW = EnumSet.of(UnicodeScript.COMMON, UnicodeScript.INHERITED,
            UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK, UnicodeScript.ARMENIAN,
            UnicodeScript.GEORGIAN, UnicodeScript.THAI, UnicodeScript.LAO);
    private static final Pattern IN_LISTS = Pattern.compile("(lines|materials)/\\d+$");

    /** Whether there is one line only. */
    boolean isBadge() {
        return equals(BADGE);
    }

    /** The room at a place of a file. */
    static TextLimits at(JsonLocation location) {
        String where = location.file().type().word() + location.pointer();
        if (ON_BADGES.matcher(where).matches()) {
            return BADGE;
        }
        String last = where.substring(where.lastIndexOf('/') + 1);
        return IN_TITLES.contains(last) || IN_LISTS.matcher(where).find() ? TITLE : PARAGRAPH;
    }

    /** Signs of Khmer and Burmese that put the letter behind them below the one before. */
    private static final Pattern STACKED = Pattern.compile("[\\x{17D2}\\x{1039}].");

    /** How many characters a text has, by its width. */
    static int width(String text) {
        return STACKED.matcher(text).replaceAll("").codePoints().map(TextLimits::width).sum();
    }

    private static int width(int character) {
        if (Characters.isInstruction(character)) {
            return 0;
        }
        return isAboveAnother(character) ? 0 : isWide(character) ? 2 : 1;
    }

    /** A vowel or a tone of the scripts that have marks of their own; those of all scripts may be stacked without end. */
    private static boolean isAboveAnother(int character) {
        return Character.getType(character) == Character.NON_SPACING_MARK
                && UnicodeScript.of(character) != UnicodeScript.INHERITED
                && UnicodeScript.of(character) != UnicodeScript.COMMON;
    }

    /** East Asian letters are; others may be boxes, and JavaFX breaks no word of the scripts of India. */
    private static boolean isWide(int character) {
        return character > 0xFFFF || !NARROW.contains(UnicodeScript.of(character));
    }
}
