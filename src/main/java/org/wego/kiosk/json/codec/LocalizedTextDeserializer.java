// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json.codec;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wego.kiosk.json.error.ReadContext;
import org.wego.kiosk.json.error.ReadableMismatchException;
import org.wego.kiosk.json.error.TypeDescriptions;
import org.wego.kiosk.model.Characters;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.LocalizedText;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads a text: a string, or {@code {"en": "…", "ko": "…", "drafts": ["ko"], "say": {"ko": "…"}}}. */
final class LocalizedTextDeserializer extends ValueDeserializer<LocalizedText> {

    static final String DRAFTS = "drafts";
    static final String SAY = "say";

    private static final String HINT = "write a text, or an object of texts by language: {\"en\": \"…\", \"ko\": \"…\"}";

    @Override
    public LocalizedText deserialize(JsonParser parser, DeserializationContext context) {
        var text = switch (parser.currentToken()) {
            case VALUE_STRING -> LocalizedText.same(wording(parser));
            case START_OBJECT -> {
                parser.nextToken();
                yield byLanguage(parser);
            }
            // A deserializer before this one has already entered the object.
            case PROPERTY_NAME, END_OBJECT -> byLanguage(parser);
            default -> throw new ReadableMismatchException(parser, LocalizedText.class,
                    "a text is expected here, found " + TypeDescriptions.found(parser), HINT);
        };
        return ReadContext.onValue(text, parser, context);
    }

    private static LocalizedText byLanguage(JsonParser parser) {
        var texts = new LinkedHashMap<Lang, String>();
        Set<Lang> drafts = Set.of();
        Map<Lang, String> spoken = Map.of();
        for (; parser.hasToken(JsonToken.PROPERTY_NAME); parser.nextToken()) {
            String key = parser.currentName();
            try {
                parser.nextToken();
                switch (key) {
                    case DRAFTS -> drafts = drafts(parser);
                    case SAY -> spoken = say(parser);
                    default -> texts.put(language(key, parser), wording(parser));
                }
            } catch (ReadableMismatchException e) {
                throw e.prependPath(texts, key);
            }
        }
        if (texts.isEmpty()) {
            throw new ReadableMismatchException(parser, LocalizedText.class, "the text has no wording in any language",
                    HINT);
        }
        return new LocalizedText(texts, Optional.empty(), drafts, spoken);
    }

    private static Set<Lang> drafts(JsonParser parser) {
        var languages = new LinkedHashSet<Lang>();
        if (!parser.hasToken(JsonToken.START_ARRAY)) {
            throw new ReadableMismatchException(parser, Lang.class, "'drafts' is not a list", "write [\"ko\"]");
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (!languages.add(language(wording(parser), parser))) {
                throw new ReadableMismatchException(parser, Lang.class, "the language is listed twice", "delete one");
            }
        }
        return languages;
    }

    private static Map<Lang, String> say(JsonParser parser) {
        var spoken = new LinkedHashMap<Lang, String>();
        if (!parser.hasToken(JsonToken.START_OBJECT)) {
            throw new ReadableMismatchException(parser, Lang.class, "'say' is not an object", "write {\"ja\": \"…\"}");
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            parser.nextToken();
            spoken.put(language(key, parser), wording(parser));
        }
        return spoken;
    }

    private static Lang language(String tag, JsonParser parser) {
        try {
            return new Lang(tag);
        } catch (IllegalArgumentException e) {
            throw new ReadableMismatchException(parser, Lang.class, String.valueOf(e.getMessage()),
                    "besides languages, a text has only '" + DRAFTS + "' and '" + SAY + "'");
        }
    }

    private static String wording(JsonParser parser) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            throw new ReadableMismatchException(parser, LocalizedText.class,
                    "a text in quotation marks is expected here, found " + TypeDescriptions.found(parser), HINT);
        }
        if (!parser.getString().isBlank() && Characters.areBlank(parser.getString())) {
            throw new ReadableMismatchException(parser, LocalizedText.class, PlainTextDeserializer.INVISIBLE,
                    "write it, or leave the language or the key out");
        }
        if (parser.getString().isBlank()) {
            throw new ReadableMismatchException(parser, LocalizedText.class, "the text is empty",
                    "write it, or leave the language or the key out");
        }
        return parser.getString();
    }
}
