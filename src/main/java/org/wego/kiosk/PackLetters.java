// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.wego.kiosk.json.JsonProblem;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.Manifest;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.PackSource;

/** Every character that the texts of a content pack need, by the language of the text where it has one. */
final class PackLetters {

    /** What is read aloud, what is said about a text, and what is for staff, is never drawn. */
    private static final Set<String> NEVER_DRAWN = Set.of("say", "drafts", "$schema", "route");

    private final Manifest manifest;
    private final Map<Optional<Lang>, Set<Integer>> letters = new HashMap<>();

    private PackLetters(Manifest manifest) {
        this.manifest = manifest;
    }

    /**
     * Reads all files of the pack.
     *
     * @throws IOException when one cannot be read any more
     */
    static Map<Optional<Lang>, Set<Integer>> of(PackResult.Accepted pack) throws IOException {
        var manifest = pack.content().manifest();
        var found = new PackLetters(manifest);
        var json = new StrictJson();
        for (var file : files(manifest)) {
            try {
                found.visit(json.read(pack.source().read(file), Value.class), Optional.empty());
            } catch (JsonProblem e) {
                throw new IOException(file + " is another than at the start: " + e.getMessage(), e);
            }
        }
        return found.letters;
    }

    /** The files that are read. */
    static List<String> files(Manifest manifest) {
        return Stream.concat(Stream.of(PackSource.MANIFEST), manifest.content().stream()).toList();
    }

    private void visit(Value value, Optional<Lang> lang) {
        switch (value) {
            case Value.Text(var text) -> add(text, lang);
            case Value.Items(List<Value> items) -> items.forEach(item -> visit(item, lang));
            case Value.Fields(var fields) when isLocalized(value) -> manifest.languages().forEach(language -> value
                    .textAt("/" + language.tag()).ifPresent(text -> add(text, Optional.of(language.tag()))));
            case Value.Fields(var fields) -> {
                var inside = language(value).or(() -> lang);
                fields.forEach((name, field) -> {
                    if (!NEVER_DRAWN.contains(name)) {
                        visit(field, inside);
                    }
                });
            }
            case Value.Decimal _,Value.Flag _ -> {
                // Digits are in every face.
            }
        }
    }

    private void add(String text, Optional<Lang> lang) {
        var known = letters.computeIfAbsent(lang, _ -> new TreeSet<>());
        text.codePoints().filter(c -> !Character.isISOControl(c)).forEach(known::add);
    }

    private boolean isLocalized(Value value) {
        return value.textAt("/" + manifest.defaultLanguage()).isPresent();
    }

    /** The address for a driver, and a language's name for itself, say which language they are in. */
    private static Optional<Lang> language(Value value) {
        return value.textAt("/language").or(() -> value.textAt("/tag")).filter(tag -> tag.matches("[a-zA-Z-]{2,12}"))
                .map(Lang::new);
    }
}
