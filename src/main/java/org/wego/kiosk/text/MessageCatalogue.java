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

/** The interface strings by language, from the program or from a content pack. */
public final class MessageCatalogue {

    /** The languages of the program, English first. */
    public static final List<Lang> BUNDLED = List.of(new Lang("en"), new Lang("ko"), new Lang("zh"), new Lang("ja"),
            new Lang("ru"));

    /** The languages of reception's window, English first. */
    public static final List<Lang> DESK_LANGUAGES = BUNDLED.subList(0, 2);

    private static final Lang ENGLISH = BUNDLED.getFirst();

    private static final String EXTENSION = ".properties";
    /** The folder of the strings of reception's window. */
    private static final String DESK = "desk/";
    /**
     * The folder of the strings of the staff corner. They are never taken from a pack, because the corner works without
     * one.
     */
    private static final String STAFF = "staff/";

    private final Map<Lang, Map<String, String>> loaded = new HashMap<>();
    private final String folder;
    private final Map<Lang, String> ofPack;

    /**
     * A catalogue of the program's strings and those of a pack.
     *
     * @param ofPack the text of a {@code .properties} file by language; it replaces the program's strings of that
     *     language
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

    /**
     * The strings of reception's window, in {@link #DESK_LANGUAGES} and in further languages.
     *
     * @param further strings by language and key; they may be incomplete
     */
    public static MessageCatalogue ofDesk(Map<Lang, Map<String, String>> further) {
        var catalogue = ofDesk();
        further.forEach((lang, strings) -> catalogue.loaded.put(lang, Map.copyOf(strings)));
        return catalogue;
    }

    /** The English strings of reception's window, with which every other language is compared. */
    public static Map<String, String> englishOfDesk() {
        return bundled(DESK + ENGLISH.tag());
    }

    /** The strings of the staff corner, in {@link #BUNDLED}. */
    public static MessageCatalogue ofStaff() {
        return new MessageCatalogue(STAFF, Map.of());
    }

    /** The strings of a language. Missing strings are in English, and so are those of a language without any. */
    public Messages in(Lang lang) {
        var own = strings(lang);
        // Dates within English texts are English, too.
        return new Messages(own.isEmpty() ? ENGLISH : lang, own, strings(ENGLISH));
    }

    /** The keys of a complete language. */
    public Set<String> keys() {
        return strings(ENGLISH).keySet();
    }

    /** The program's English strings, with which every other language is compared. */
    public static Map<String, String> english() {
        return bundled(ENGLISH.tag());
    }

    /** The text of the file with the English strings, including comments. */
    static String englishFile(boolean ofDesk) {
        var name = (ofDesk ? DESK : "") + ENGLISH.tag() + EXTENSION;
        try (var file = Objects.requireNonNull(MessageCatalogue.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The strings of a language or of its base language, by key; empty if there are none. */
    Map<String, String> own(Lang lang) {
        return strings(lang);
    }

    /**
     * The pronunciations of interface strings that an engine would read wrongly, from written to spoken.
     *
     * <p>A string with placeholders is listed in pieces, together with the words and signs that can fill them. The
     * strings of a pack are read as they are written.
     */
    public Map<String, String> readings(Lang lang) {
        var spoken = nearest(lang, BUNDLED::contains);
        return PronunciationPairs.of(ofPack.containsKey(nearest(lang, this::isAvailable)) ? Map.of() : strings(lang),
                bundled(spoken.tag() + ".say"));
    }

    private Map<String, String> strings(Lang lang) {
        return loaded.computeIfAbsent(lang, this::load);
    }

    private Map<String, String> load(Lang lang) {
        var nearest = nearest(lang, this::isAvailable);
        var text = ofPack.get(nearest);
        if (text != null) {
            return parse(new StringReader(text)).entrySet().stream().collect(Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, entry -> Normalizer.normalize(entry.getValue(), Normalizer.Form.NFC)));
        }
        return bundled(folder + nearest.tag());
    }

    private boolean isAvailable(Lang lang) {
        return ofPack.containsKey(lang) || BUNDLED.contains(lang);
    }

    /** The language itself or its nearest available base language, such as English for American English. */
    private static Lang nearest(Lang lang, Predicate<Lang> isAvailable) {
        return isAvailable.test(lang) ? lang : lang.bases().stream().filter(isAvailable).findFirst().orElse(lang);
    }

    private static Map<String, String> bundled(String name) {
        var bundled = MessageCatalogue.class.getResourceAsStream(name + EXTENSION);
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
