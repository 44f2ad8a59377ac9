// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.wego.kiosk.model.Lang;

/** Finds the interface strings of a language: the program's own, or those that a content pack brings. */
public final class MessageCatalogue {

    /** The languages that the program brings, English first. */
    public static final List<Lang> BUNDLED = List.of(new Lang("en"), new Lang("ko"), new Lang("zh"), new Lang("ja"),
            new Lang("ru"));

    private static final Lang ENGLISH = BUNDLED.getFirst();

    private final Map<Lang, Map<String, String>> loaded = new HashMap<>();
    private final Map<Lang, String> ofPack;

    /**
     * A catalogue with the strings of a pack beside the program's own.
     *
     * @param ofPack the text of a {@code .properties} file by language; a language that the program brings too is
     *     taken from the pack
     */
    public MessageCatalogue(Map<Lang, String> ofPack) {
        this.ofPack = Map.copyOf(ofPack);
    }

    /** The strings of a language; English where nobody brings them. */
    public Messages in(Lang lang) {
        return new Messages(lang, strings(lang), strings(ENGLISH));
    }

    /** Every key that a complete language has. */
    public Set<String> keys() {
        return strings(ENGLISH).keySet();
    }

    private Map<String, String> strings(Lang lang) {
        return loaded.computeIfAbsent(lang, this::load);
    }

    private Map<String, String> load(Lang lang) {
        var text = ofPack.get(lang);
        if (text != null) {
            return parse(new StringReader(text));
        }
        var bundled = MessageCatalogue.class.getResourceAsStream(lang.tag() + ".properties");
        return bundled == null ? Map.of() : parse(new InputStreamReader(bundled, StandardCharsets.UTF_8));
    }

    private static Map<String, String> parse(Reader source) {
        var properties = new Properties();
        try (source) {
            properties.load(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream().collect(Collectors.toUnmodifiableMap(key -> key,
                properties::getProperty));
    }
}
