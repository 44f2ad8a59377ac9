// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json.codec;

import java.util.function.Function;
import org.wego.kiosk.json.error.ReadContext;
import org.wego.kiosk.json.error.ReadableMismatchException;
import org.wego.kiosk.json.error.TypeDescriptions;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Reads and writes a value type that is a single text in a file.
 *
 * @param type the value type
 * @param parse makes the value from the text; throws an {@link IllegalArgumentException} with the reason for a wrong
 *     text
 * @param print makes the text from the value
 * @param <T> the value type
 */
record TextCodec<T>(Class<T> type, Function<String, T> parse, Function<T, String> print) {

    void register(SimpleModule module) {
        module.addDeserializer(type, new TextDeserializer<>(this)).addSerializer(type, new TextSerializer<>(this));
    }

    private static final class TextDeserializer<T> extends ValueDeserializer<T> {

        private final TextCodec<T> form;

        TextDeserializer(TextCodec<T> form) {
            this.form = form;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                throw new ReadableMismatchException(parser, form.type,
                        "a text in quotation marks is expected here, found " + TypeDescriptions.found(parser),
                        TypeDescriptions.remedy(String.class, parser));
            }
            try {
                return ReadContext.onValue(form.parse.apply(parser.getString()), parser, context);
            } catch (IllegalArgumentException e) {
                throw new ReadableMismatchException(parser, form.type, String.valueOf(e.getMessage()),
                        "write it in that form");
            }
        }
    }

    private static final class TextSerializer<T> extends ValueSerializer<T> {

        private final TextCodec<T> form;

        TextSerializer(TextCodec<T> form) {
            this.form = form;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            out.writeString(form.print.apply(value));
        }
    }
}
