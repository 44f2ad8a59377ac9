// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.wego.kiosk.pack.source.BundledPack;
import org.wego.kiosk.pack.source.FolderPack;
import org.wego.kiosk.testing.WegoContent;
import org.wego.kiosk.text.MessageCatalogue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The bundled pack with further languages: only the manifest, the texts and one string file for each language are
 * added.
 *
 * <p>Their words are the English ones with a different accent on every e, so that they have the same length and can be
 * told apart.
 */
@WegoContent("adds languages to what is shipped")
public final class MoreLanguages {

    /** Seven languages that the program does not know; none of them needs another font. */
    public static final List<String> SEVEN = List.of("es", "fr", "de", "tr", "pt", "id", "uz");

    private static final String ACCENTS = "éèêëēėę";
    private static final JsonMapper JSON = new JsonMapper();

    private MoreLanguages() {}

    /** Writes the pack with the first of these languages into a folder. */
    public static FolderPack writeTo(Path folder, int count) {
        var tags = SEVEN.subList(0, count);
        var bundled = new BundledPack();
        var manifest = (ObjectNode) JSON.readTree(text(bundled, "pack.json"));
        for (var tag : tags) {
            manifest.withArray("languages").addObject().put("tag", tag).put("name", name(tag)).put("strings",
                    file(tag));
            write(folder, file(tag), strings(tag));
        }
        translate(manifest, tags);
        write(folder, "pack.json", manifest.toString());
        for (var part : manifest.withArray("content")) {
            var content = JSON.readTree(text(bundled, part.asString()));
            translate(content, tags);
            write(folder, part.asString(), content.toString());
        }
        return new FolderPack(folder);
    }

    /** English words in one of the languages. */
    public static String words(String tag, String english) {
        char accented = ACCENTS.charAt(SEVEN.indexOf(tag));
        return english.replace('e', accented).replace('E', Character.toUpperCase(accented));
    }

    /** The name of the language in the language itself. */
    public static String name(String tag) {
        var locale = Locale.of(tag);
        return locale.getDisplayLanguage(locale);
    }

    /** The interface strings in one of the languages; date patterns are unchanged. */
    public static String strings(String tag) {
        var english = new MessageCatalogue(Map.of()).in(MessageCatalogue.BUNDLED.getFirst());
        return new MessageCatalogue(Map.of()).keys().stream().sorted()
                .map(key -> key + "=" + escaped(key.equals("format.month") ? english.get(key)
                        : words(tag, english.get(key))))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** Escapes a space at the end of a line, which would be lost. */
    private static String escaped(String value) {
        return value.endsWith(" ") ? value.substring(0, value.length() - 1) + "\\u0020" : value;
    }

    /** Adds the wording in each of the languages to every English text. */
    private static void translate(JsonNode node, List<String> tags) {
        if (node instanceof ObjectNode object && object.path("en").isString()) {
            tags.forEach(tag -> object.put(tag, words(tag, object.get("en").asString())));
        } else {
            node.forEach(child -> translate(child, tags));
        }
    }

    private static String file(String tag) {
        return "strings/" + tag + ".properties";
    }

    private static String text(BundledPack pack, String path) {
        try (InputStream in = pack.open(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path folder, String file, String text) {
        try {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
