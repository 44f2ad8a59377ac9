// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.wego.kiosk.model.Address;
import org.wego.kiosk.model.Characters;
import org.wego.kiosk.model.Contact;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.model.Manifest;
import org.wego.kiosk.model.Office;
import org.wego.kiosk.model.Person;
import org.wego.kiosk.model.PhoneNumber;
import org.wego.kiosk.model.Reported;
import org.wego.kiosk.pack.JsonLocation;
import org.wego.kiosk.pack.ProblemCode;
import org.wego.kiosk.pack.Rule;

/** Checks that the font has a glyph for every character that a visitor could see; JavaFX draws a box otherwise. */
public final class GlyphRule implements Rule {

    private final Manifest manifest;
    private final Glyphs glyphs;
    private final List<Lang> languages;

    public GlyphRule(Manifest manifest, Glyphs glyphs) {
        this.manifest = manifest;
        this.glyphs = glyphs;
        this.languages = manifest.languages().stream().map(Manifest.Language::tag).toList();
    }

    @Override
    public void onValue(Object value, JsonLocation location) {
        switch (value) {
            // TextLayoutRule refuses right-to-left letters.
            case LocalizedText text when !isRightToLeft(text) -> checkText(text, location);
            case PhoneNumber number -> checkInAllLanguages(glyphs.asDrawn(number), "", location);
            case Contact contact -> checkEmail(contact.email(), location);
            case Person person -> checkEmail(person.email(), location);
            case Office office -> office.email().ifPresent(email -> checkEmail(email, location));
            case Address.Local local -> checkAddress(local, location);
            case Manifest _ -> checkManifest(location);
            default -> {}
        }
    }

    private static boolean isRightToLeft(LocalizedText text) {
        return Stream.concat(text.neutral().stream(), text.texts().values().stream())
                .anyMatch(words -> words.codePoints().anyMatch(Characters::isRightToLeft));
    }

    private void checkText(LocalizedText text, JsonLocation location) {
        if (text.neutral().isPresent()) {
            checkInAllLanguages(text.neutral().get(), "", location);
            return;
        }
        var lacking = new LinkedHashMap<Lang, Map<String, TreeSet<Lang>>>();
        for (var lang : languages) {
            var written = text.languageFor(lang).orElseThrow();
            var characters = glyphs.lacking(lang, text.in(lang));
            if (!characters.isEmpty()) {
                lacking.computeIfAbsent(written, _ -> new LinkedHashMap<>())
                        .computeIfAbsent(characters, _ -> new TreeSet<>()).add(lang);
            }
        }
        lacking.forEach((written, byCharacters) -> byCharacters
                .forEach((characters, shown) -> report(characters, shown, "/" + written.tag(), location)));
    }

    private void checkInAllLanguages(String words, String below, JsonLocation location) {
        var lacking = new LinkedHashMap<String, TreeSet<Lang>>();
        for (var lang : languages) {
            var characters = glyphs.lacking(lang, words);
            if (!characters.isEmpty()) {
                lacking.computeIfAbsent(characters, _ -> new TreeSet<>()).add(lang);
            }
        }
        lacking.forEach((characters, shown) -> report(characters, shown, below, location));
    }

    private void checkEmail(Reported<String> email, JsonLocation location) {
        email.known().ifPresent(address -> checkInAllLanguages(address, "/email", location));
    }

    private void checkAddress(Address.Local local, JsonLocation location) {
        checkInOneLanguage(local.language(), local.request(), "/request", location);
        for (int i = 0; i < local.lines().size(); i++) {
            checkInOneLanguage(local.language(), local.lines().get(i), "/lines/" + i, location);
        }
    }

    private void checkManifest(JsonLocation location) {
        glyphs.unreadable().forEach((pointer, message) -> location.error(ProblemCode.FONT_FORMAT, pointer, message,
                "use the .ttf or .otf file of the font"));
        for (int i = 0; i < manifest.languages().size(); i++) {
            var language = manifest.languages().get(i);
            checkInOneLanguage(language.tag(), language.name(), "/languages/" + i + "/name", location);
        }
    }

    private void checkInOneLanguage(Lang lang, String words, String below, JsonLocation location) {
        var characters = glyphs.lacking(lang, words);
        if (!characters.isEmpty()) {
            report(characters, new TreeSet<>(List.of(lang)), below, location);
        }
    }

    private static void report(String characters, Set<Lang> shown, String below, JsonLocation location) {
        location.error(ProblemCode.GLYPH_MISSING, below, Glyphs.message(characters, shown), Glyphs.HINT);
    }
}
