// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack.check;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.wego.kiosk.json.error.JsonException;
import org.wego.kiosk.json.error.Utf8Decoder;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.Manifest;
import org.wego.kiosk.pack.Problem;
import org.wego.kiosk.pack.ProblemCode;
import org.wego.kiosk.pack.Severity;
import org.wego.kiosk.pack.rule.Glyphs;
import org.wego.kiosk.pack.source.PackSource;

/** Checks that the fonts of a language have all characters of the pack's interface strings. */
final class StringsGlyphCheck {

    private final Glyphs glyphs;

    StringsGlyphCheck(Glyphs glyphs) {
        this.glyphs = glyphs;
    }

    /** The problems of the string files. {@link StringsCheck} reports files that cannot be read. */
    List<Problem> check(Manifest manifest, PackSource source) {
        var problems = new ArrayList<Problem>();
        for (var language : manifest.languages()) {
            language.strings().ifPresent(path -> {
                try {
                    check(language.tag(), path, Utf8Decoder.decode(source.read(path)), problems);
                } catch (IOException | JsonException e) {
                    // StringsCheck reports this.
                }
            });
        }
        return problems;
    }

    private void check(Lang lang, String path, String text, List<Problem> problems) {
        for (var line : StringsFile.parse(text).lines()) {
            var lacking = glyphs.lacking(lang, Normalizer.normalize(line.words(), Normalizer.Form.NFC));
            if (!lacking.isEmpty()) {
                problems.add(new Problem(Severity.ERROR, ProblemCode.GLYPH_MISSING, path, line.number(), "",
                        "'" + line.key() + "': " + Glyphs.message(lacking, List.of(lang)), Glyphs.HINT));
            }
        }
    }
}
