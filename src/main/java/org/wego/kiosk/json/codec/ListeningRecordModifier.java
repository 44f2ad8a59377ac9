// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json.codec;

import org.wego.kiosk.json.error.ReadContext;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.bean.BeanDeserializerBase;
import tools.jackson.databind.deser.std.DelegatingDeserializer;

/** Reports every record to the read listener. */
final class ListeningRecordModifier extends ValueDeserializerModifier {

    private static final long serialVersionUID = 1L;

    @Override
    public ValueDeserializer<?> modifyDeserializer(DeserializationConfig config, BeanDescription.Supplier bean,
            ValueDeserializer<?> deserializer) {
        // Our deserializers of value types report their values themselves.
        return deserializer instanceof BeanDeserializerBase ? new ListeningRecordDeserializer(deserializer)
                : deserializer;
    }

    private static final class ListeningRecordDeserializer extends DelegatingDeserializer {

        ListeningRecordDeserializer(ValueDeserializer<?> reader) {
            super(reader);
        }

        @Override
        protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> reader) {
            return new ListeningRecordDeserializer(reader);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            var reading = ReadContext.of(context);
            Object value;
            try {
                value = _delegatee.deserialize(parser, context);
            } catch (JacksonException e) {
                reading.noRecord();
                throw e;
            }
            reading.endOfRecord(parser);
            return ReadContext.onValue(value, parser, context);
        }
    }
}
