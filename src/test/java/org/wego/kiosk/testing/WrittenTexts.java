// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.Manifest;
import org.wego.kiosk.pack.source.PackSource;
import org.wego.kiosk.text.MessageCatalogue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All texts that a screen could show, whether or not one shows them today. */
public final class WrittenTexts {

    /** Keys of texts that are never drawn: pronunciations, notes, and the route of a line, which is for staff. */
    private static final Set<String> NEVER_DRAWN = Set.of("say", "drafts", "$schema", "route");

    private final Manifest manifest;
    private final List<Lang> languages;
    private final List<WrittenText> found = new ArrayList<>();

    private WrittenTexts(Manifest manifest) {
        this.manifest = manifest;
        this.languages = manifest.languages().stream().map(Manifest.Language::tag).toList();
    }

    /** The interface strings of every language of a pack. */
    public static List<WrittenText> ofTheInterface(Manifest manifest, MessageCatalogue messages) {
        return manifest.languages().stream().map(Manifest.Language::tag).flatMap(lang -> messages.keys().stream()
                .sorted().map(key -> new WrittenText(lang + ".properties: " + key, Optional.of(lang),
                        messages.in(lang).get(key))))
                .toList();
    }

    /** Every text of every file of a pack. */
    public static List<WrittenText> ofThePack(Manifest manifest, PackSource source) {
        var texts = new WrittenTexts(manifest);
        texts.read(source, "pack.json");
        manifest.content().forEach(file -> texts.read(source, file));
        return List.copyOf(texts.found);
    }

    private void read(PackSource source, String file) {
        try {
            visit(new JsonMapper().readTree(new String(source.read(file), StandardCharsets.UTF_8)), file + ": ",
                    Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void visit(JsonNode node, String place, Optional<Lang> lang) {
        if (node.isString()) {
            found.add(new WrittenText(place, lang, node.asString()));
        } else if (node.isObject() && node.path(manifest.defaultLanguage().tag()).isString()) {
            localized(node, place);
        } else if (node.isObject()) {
            // The address for a driver and the name of a language name their own language.
            var inside = lang(node, "language").or(() -> lang(node, "tag")).or(() -> lang);
            node.properties().stream().filter(entry -> !NEVER_DRAWN.contains(entry.getKey()))
                    .forEach(entry -> visit(entry.getValue(), place + "/" + entry.getKey(), inside));
        } else {
            for (int i = 0; i < node.size(); i++) {
                visit(node.get(i), place + "/" + i, lang);
            }
        }
    }

    /** A text without a translation is shown in the default language. */
    private void localized(JsonNode text, String place) {
        for (var lang : languages) {
            var written = text.has(lang.tag()) ? lang : manifest.defaultLanguage();
            found.add(new WrittenText(place + "/" + written, Optional.of(lang), text.get(written.tag()).asString()));
        }
    }

    private static Optional<Lang> lang(JsonNode node, String key) {
        return Optional.of(node.path(key)).filter(JsonNode::isString).map(value -> new Lang(value.asString()));
    }
}
