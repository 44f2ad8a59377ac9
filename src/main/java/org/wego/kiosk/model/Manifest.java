// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The manifest of a content pack: what the pack is, and where its kiosk is.
 *
 * @param format the version of the pack format
 * @param id a name for machines
 * @param title a name for people
 * @param version of the content
 * @param asOf the day of the last update of the content
 * @param defaultLanguage replaces the visitor's language where a text lacks it; one of {@code languages}
 * @param languages the languages that a visitor can choose, in the order of the greeting
 * @param timeZone the time zone of the kiosk
 * @param kiosk where the kiosk is
 * @param reception whom a visitor can ask
 * @param attributions the attributions that the licences of the sources require
 * @param content the other JSON files, as paths from the pack's folder
 * @param fonts typefaces that the pack brings for its own languages
 */
public record Manifest(int format, String id, LocalizedText title, String version, LocalDate asOf,
        Lang defaultLanguage, List<Language> languages, ZoneId timeZone, Kiosk kiosk, ReceptionDesk reception,
        List<LocalizedText> attributions, List<String> content, List<PackFont> fonts) {

    /**
     * A language that a visitor can choose.
     *
     * @param tag the language
     * @param name the name of the language in the language itself
     * @param strings the pack's own file of interface strings, for a language that the program does not have
     */
    public record Language(Lang tag, String name, Optional<String> strings) {}

    /**
     * Where the kiosk is.
     *
     * @param place the place in words, for "you are here"
     * @param position the position on the map
     * @param accuracyMetres the accuracy of the position
     */
    public record Kiosk(LocalizedText place, GeoPoint position, int accuracyMetres) {}

    /**
     * Whom a visitor can ask.
     *
     * @param place where to go
     * @param phone what to call
     */
    public record ReceptionDesk(Reported<LocalizedText> place, Reported<PhoneNumber> phone) {}

    /**
     * A typeface of the pack.
     *
     * @param file the path from the pack's folder; TrueType or OpenType
     * @param languages the languages that are written in it
     */
    public record PackFont(String file, List<Lang> languages) {}
}
