// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json.codec;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wego.kiosk.json.error.ReadableMismatchException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;

/**
 * Reads a value that contains values of another type, such as a list.
 *
 * @param <T> the type of the container
 */
abstract class ContainerDeserializer<T> extends ValueDeserializer<T> {

    private final JavaType held;
    private final ValueDeserializer<Object> heldReader;

    ContainerDeserializer(ContainedType held) {
        this.held = held.type;
        this.heldReader = held.reader;
    }

    final Class<?> held() {
        return held.getRawClass();
    }

    final Object readHeld(JsonParser parser, DeserializationContext context) {
        Object value = parser.hasToken(JsonToken.VALUE_NULL) ? heldReader.getNullValue(context)
                : heldReader.deserialize(parser, context);
        if (value == null) {
            throw new ReadableMismatchException(parser, held(), "null is not allowed", "delete it");
        }
        return value;
    }

    /** A deserializer to register. Jackson replaces it for each property by one for the property's content type. */
    static <T> ValueDeserializer<T> unbound(Class<T> type, Function<ContainedType, ContainerDeserializer<T>> make) {
        return new Unbound<>(type, make);
    }

    /** The type of the content and its deserializer. */
    record ContainedType(JavaType type, ValueDeserializer<Object> reader) {}

    private static final class Unbound<T> extends ValueDeserializer<T> {

        private final Class<T> type;
        private final Function<ContainedType, ContainerDeserializer<T>> make;

        Unbound(Class<T> type, Function<ContainedType, ContainerDeserializer<T>> make) {
            this.type = type;
            this.make = make;
        }

        @Override
        public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
            var held = context.getContextualType().containedTypeOrUnknown(0);
            return make.apply(new ContainedType(held, context.findContextualValueDeserializer(held, property)));
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            throw new IllegalStateException(type + " has no content type");
        }
    }
}
