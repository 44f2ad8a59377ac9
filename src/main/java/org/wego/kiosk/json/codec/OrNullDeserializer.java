// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json.codec;

import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;

/** Reads a value that may be {@code null} or missing. */
@SuppressWarnings("rawtypes")
final class OrNullDeserializer extends ContainerDeserializer<OrNull> {

    OrNullDeserializer(ContainedType held) {
        super(held);
    }

    @Override
    public OrNull<?> deserialize(JsonParser parser, DeserializationContext context) {
        return new OrNull<>(Optional.of(readHeld(parser, context)));
    }

    @Override
    public Object getNullValue(DeserializationContext context) {
        return new OrNull<>(Optional.empty());
    }

    @Override
    public Object getAbsentValue(DeserializationContext context) {
        return new OrNull<>(Optional.empty());
    }
}
