// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json.codec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.wego.kiosk.json.error.ReadableMismatchException;
import org.wego.kiosk.model.Value;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/** Reads and writes values of any shape; {@code null} is refused. */
final class ValueCodec {

    private ValueCodec() {}

    static void register(SimpleModule module) {
        module.addDeserializer(Value.class, new AnyValueDeserializer()).addSerializer(Value.class,
                new AnyValueSerializer());
    }

    private static final class AnyValueDeserializer extends ValueDeserializer<Value> {
        @Override
        public Value deserialize(JsonParser parser, DeserializationContext context) {
            return value(parser);
        }

        private static Value value(JsonParser parser) {
            return switch (parser.currentToken()) {
                case VALUE_STRING -> new Value.Text(parser.getString());
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Value.Decimal(parser.getDecimalValue());
                case VALUE_TRUE -> new Value.Flag(true);
                case VALUE_FALSE -> new Value.Flag(false);
                case START_ARRAY -> items(parser);
                case START_OBJECT -> fields(parser);
                default -> throw new ReadableMismatchException(parser, Value.class, "null is not allowed",
                        "leave the key out, or state why the value is absent");
            };
        }

        private static Value items(JsonParser parser) {
            var items = new ArrayList<Value>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(value(parser));
            }
            return new Value.Items(items);
        }

        private static Value fields(JsonParser parser) {
            Map<String, Value> fields = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                var name = parser.currentName();
                parser.nextToken();
                fields.put(name, value(parser));
            }
            return new Value.Fields(fields);
        }
    }

    private static final class AnyValueSerializer extends ValueSerializer<Value> {
        @Override
        public void serialize(Value value, JsonGenerator out, SerializationContext context) {
            switch (value) {
                case Value.Text(var text) -> out.writeString(text);
                case Value.Decimal(var number) -> out.writeNumber(number);
                case Value.Flag(var flag) -> out.writeBoolean(flag);
                case Value.Items(var items) -> {
                    out.writeStartArray();
                    items.forEach(item -> serialize(item, out, context));
                    out.writeEndArray();
                }
                case Value.Fields(var fields) -> {
                    out.writeStartObject();
                    fields.forEach((name, field) -> {
                        out.writeName(name);
                        serialize(field, out, context);
                    });
                    out.writeEndObject();
                }
            }
        }
    }
}
