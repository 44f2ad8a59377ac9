// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.wego.kiosk.model.Lang;

/** Finds the interface strings of a language: the program's own, or those that a content pack brings. */
public final class MessageCatalogue {

    /** The languages that the program brings, English first. */
    public static final List<Lang> BUNDLED = List.of(new Lang("en"), new Lang("ko"), new Lang("zh"), new Lang("ja"),
            new Lang("ru"));

    /** The languages that reception's window speaks to its staff, English first. */
    public static final List<Lang> DESK_LANGUAGES = BUNDLED.subList(0, 2);

    private static final Lang ENGLISH = BUNDLED.getFirst();

    private static final String ENDING = ".properties";
    /** Where the strings of reception's window lie beside those of the lobby. */
    private static final String DESK = "desk/";
    /** Where those of the staff corner lie: a pack need not bring them, for they are shown without any. */
    private static final String STAFF = "staff/";

    private final Map<Lang, Map<String, String>> loaded = new HashMap<>();
    private final String folder;
    private final Map<Lang, String> ofPack;

    /**
     * A catalogue with the strings of a pack beside the program's own.
     *
     * @param ofPack the text of a {@code .properties} file by language; a language that the program brings too is
     *     taken from the pack
     */
    public MessageCatalogue(Map<Lang, String> ofPack) {
        this("", ofPack);
    }

    private MessageCatalogue(String folder, Map<Lang, String> ofPack) {
        this.folder = folder;
        this.ofPack = Map.copyOf(ofPack);
    }

    /** The strings of reception's window, in {@link #DESK_LANGUAGES}. */
    public static MessageCatalogue ofDesk() {
        return new MessageCatalogue(DESK, Map.of());
    }

    /** The strings of the staff corner, in {@link #BUNDLED}. */
    public static MessageCatalogue ofStaff() {
        return new MessageCatalogue(STAFF, Map.of());
    }

    /** The strings of a language; English where neither the program nor the pack has them. */
    public Messages in(Lang lang) {
        return new Messages(lang, strings(lang), strings(ENGLISH));
    }

    /** Every key that a complete language has. */
    public Set<String> keys() {
        return strings(ENGLISH).keySet();
    }

    /** The strings that the program brings in English, with which every other language is compared. */
    public static Map<String, String> english() {
        return bundled(ENGLISH.tag());
    }

    /** The English strings as their file has them, with comments. */
    static String englishFile() {
        try (var file = Objects.requireNonNull(MessageCatalogue.class.getResourceAsStream(ENGLISH.tag() + ENDING))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The strings of a language by key, or of the one that it is a variety of; empty where there are none. */
    Map<String, String> own(Lang lang) {
        return strings(lang);
    }

    /**
     * How the interface strings of a language are read aloud, where an engine would not know: written, spoken.
     *
     * <p>A string with placeholders is listed in pieces; the words and signs that fill them are listed
     * as well. The strings that a pack brings are read as they are written.
     */
    public Map<String, String> readings(Lang lang) {
        var spoken = nearest(lang, BUNDLED::contains);
        return PronunciationPairs.of(ofPack.containsKey(nearest(lang, this::isThere)) ? Map.of() : strings(lang),
                bundled(spoken.tag() + ".say"));
    }

    private Map<String, String> strings(Lang lang) {
        return loaded.computeIfAbsent(lang, this::load);
    }

    private Map<String, String> load(Lang lang) {
        var nearest = nearest(lang, this::isThere);
        var text = ofPack.get(nearest);
        if (text != null) {
            return parse(new StringReader(text)).entrySet().stream().collect(Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, entry -> Normalizer.normalize(entry.getValue(), Normalizer.Form.NFC)));
        }
        return bundled(folder + nearest.tag());
    }

    private boolean isThere(Lang lang) {
        return ofPack.containsKey(lang) || BUNDLED.contains(lang);
    }

    /** The language itself, or the one that it is a variety of: American English speaks English. */
    private static Lang nearest(Lang lang, Predicate<Lang> isThere) {
        return isThere.test(lang) ? lang : lang.bases().stream().filter(isThere).findFirst().orElse(lang);
    }

    private static Map<String, String> bundled(String name) {
        var bundled = MessageCatalogue.class.getResourceAsStream(name + ENDING);
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
