// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json.codec;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wego.kiosk.json.error.DidYouMean;
import org.wego.kiosk.json.error.ReadableMismatchException;
import org.wego.kiosk.json.error.TypeDescriptions;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/** Reads and writes enums in lower case, with spaces: {@code SEEN_HERE} is {@code "seen here"}. */
@SuppressWarnings("rawtypes")
final class EnumCodec {

    private EnumCodec() {}

    static void register(SimpleModule module) {
        module.addDeserializer(Enum.class, new EnumDeserializer(new Enum<?>[0])).addSerializer(Enum.class,
                new EnumSerializer());
    }

    static String written(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static final class EnumDeserializer extends ValueDeserializer<Enum> {

        private final Enum<?>[] values;

        EnumDeserializer(Enum<?>[] values) {
            this.values = values;
        }

        @Override
        public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
            return new EnumDeserializer((Enum<?>[]) context.getContextualType().getRawClass().getEnumConstants());
        }

        @Override
        public Enum<?> deserialize(JsonParser parser, DeserializationContext context) {
            List<String> known = Arrays.stream(values).map(EnumCodec::written).toList();
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                throw new ReadableMismatchException(parser, Enum.class,
                        "a word in quotation marks is expected here, found "
                                + TypeDescriptions.found(parser),
                        DidYouMean.hint("", known));
            }
            int index = known.indexOf(parser.getString());
            if (index < 0) {
                throw new ReadableMismatchException(parser, Enum.class,
                        "'" + TypeDescriptions.excerpt(parser.getString())
                                + "' is not allowed here",
                        DidYouMean.hint(parser.getString(), known));
            }
            return values[index];
        }
    }

    private static final class EnumSerializer extends ValueSerializer<Enum> {

        @Override
        public void serialize(Enum value, JsonGenerator out, SerializationContext context) {
            out.writeString(written(value));
        }
    }
}
