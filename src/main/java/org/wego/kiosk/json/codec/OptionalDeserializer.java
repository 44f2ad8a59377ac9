// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json.codec;

import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.exc.InvalidNullException;

/** Reads a value whose key may be left out; {@code null} is refused. */
@SuppressWarnings("rawtypes")
final class OptionalDeserializer extends ContainerDeserializer<Optional> {

    OptionalDeserializer(ContainedType held) {
        super(held);
    }

    @Override
    public Optional<?> deserialize(JsonParser parser, DeserializationContext context) {
        return Optional.of(readHeld(parser, context));
    }

    @Override
    public Object getNullValue(DeserializationContext context) {
        throw InvalidNullException.from(context, null, context.constructType(Optional.class));
    }

    @Override
    public Object getAbsentValue(DeserializationContext context) {
        return Optional.empty();
    }
}
