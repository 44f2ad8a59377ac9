// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How much room a text has where it is shown: on a badge, in a title, in a paragraph.
 *
 * @param characters the most of a text; a wide one, such as a Chinese one, counts twice
 * @param word the most of a word
 */
record TextRoom(int characters, int word) {

    /** A badge, a segment, the name above every screen. */
    private static final TextRoom BADGE = new TextRoom(24, 14);
    /** A title or a name: three times what it should have. */
    private static final TextRoom TITLE = new TextRoom(80, 24);
    /** A sentence or two. */
    private static final TextRoom PARAGRAPH = new TextRoom(300, 30);

    private static final Pattern ON_BADGES = Pattern.compile("bus-lines/lines/\\d+/name|buses/groups/\\d+/(name|type)|"
            + "organisation/name|city/figures/\\d+/figure|directions/station/(line|exit)|contact/floor|"
            + "map/features/\\d+/properties/name|solution/materials/\\d+");
    private static final Set<String> IN_TITLES = Set.of("name", "title", "place", "country", "at", "building", "role",
            "fullName", "welcome", "when", "siteCall", "summary", "where", "position", "publisher", "terms");
    private static final Set<UnicodeScript> NARROW = EnumSet.of(UnicodeScript.COMMON, UnicodeScript.INHERITED,
            UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK, UnicodeScript.ARMENIAN,
            UnicodeScript.GEORGIAN);
    private static final Pattern IN_LISTS = Pattern.compile("(lines|materials)/\\d+$");

    /** The room at a place of a file. */
    static TextRoom at(Place place) {
        String where = place.file().subject().word() + place.pointer();
        if (ON_BADGES.matcher(where).matches()) {
            return BADGE;
        }
        String last = where.substring(where.lastIndexOf('/') + 1);
        return IN_TITLES.contains(last) || IN_LISTS.matcher(where).find() ? TITLE : PARAGRAPH;
    }

    /** How many characters a text has, by its width. */
    static int width(String text) {
        return text.codePoints().map(character -> isWide(character) ? 2 : 1).sum();
    }

    /** East Asian letters are; others may be boxes, and JavaFX breaks no word of the scripts of India. */
    private static boolean isWide(int character) {
        return character > 0xFFFF || !NARROW.contains(UnicodeScript.of(character));
    }
}
