// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json;

import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * A value type that is one text in a file.
 *
 * @param type the value type
 * @param parse makes the value; refuses a text with an {@link IllegalArgumentException} that says why
 * @param print makes the text
 * @param <T> the value type
 */
record TextForm<T>(Class<T> type, Function<String, T> parse, Function<T, String> print) {

    void register(SimpleModule module) {
        module.addDeserializer(type, new Reader<>(this)).addSerializer(type, new Writer<>(this));
    }

    private static final class Reader<T> extends ValueDeserializer<T> {

        private final TextForm<T> form;

        Reader(TextForm<T> form) {
            this.form = form;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                throw new PlainMismatch(parser, form.type,
                        "a text in quotation marks is expected here, found " + Expectations.found(parser),
                        Expectations.remedy(String.class, parser));
            }
            try {
                return Watch.found(form.parse.apply(parser.getString()), parser, context);
            } catch (IllegalArgumentException e) {
                throw new PlainMismatch(parser, form.type, String.valueOf(e.getMessage()), "write it in that form");
            }
        }
    }

    private static final class Writer<T> extends ValueSerializer<T> {

        private final TextForm<T> form;

        Writer(TextForm<T> form) {
            this.form = form;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            out.writeString(form.print.apply(value));
        }
    }
}
