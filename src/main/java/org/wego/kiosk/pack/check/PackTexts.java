// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.model.Manifest;
import org.wego.kiosk.pack.JsonLocation;
import org.wego.kiosk.pack.PackFile;
import org.wego.kiosk.pack.PackLoading;
import org.wego.kiosk.pack.Problem;
import org.wego.kiosk.pack.Rule;
import org.wego.kiosk.pack.RuleSet;
import org.wego.kiosk.pack.source.PackSource;

/** Lists the texts of a pack with their locations, for a speaker who reviews their pronunciation. */
public final class PackTexts {

    private PackTexts() {}

    /**
     * One text in one language.
     *
     * @param file the path from the pack's folder
     * @param pointer a JSON pointer to the text in the file
     * @param written the text as the screen shows it
     */
    public record PackText(String file, String pointer, Lang lang, String written) {}

    /** Every text in all of its languages that the pack lists, file by file; empty for a pack that is refused. */
    public static List<PackText> of(PackSource source, StrictJson json) {
        var texts = new ArrayList<PackText>();
        var start = new StartRules();
        var loaded = new PackLoading(json, source, new RuleSet() {
            @Override
            public List<Rule> rules(Optional<Manifest> manifest) {
                var rules = new ArrayList<>(start.rules(manifest));
                manifest.ifPresent(known -> rules.add((value, location) -> collect(value, location, known, texts)));
                return rules;
            }

            @Override
            public void file(PackFile file) {
                start.file(file);
            }

            @Override
            public List<Problem> pack(Manifest manifest, PackFile manifestFile) {
                return start.pack(manifest, manifestFile);
            }
        }).run();
        return loaded.content().isEmpty() ? List.of() : List.copyOf(texts);
    }

    private static void collect(Object value, JsonLocation location, Manifest manifest, List<PackText> texts) {
        if (value instanceof LocalizedText text) {
            manifest.languages().stream().map(Manifest.Language::tag).filter(text::speaks)
                    .forEach(lang -> texts.add(new PackText(location.file().path(), location.pointer(), lang, text.in(
                            lang))));
        }
    }
}
