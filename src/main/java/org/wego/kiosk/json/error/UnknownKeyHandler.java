// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json.error;

import java.util.Objects;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;

/** Notes an unknown key and continues, so that one reading finds all of them. An open record may have any keys. */
public final class UnknownKeyHandler extends DeserializationProblemHandler {

    @Override
    public boolean handleUnknownProperty(DeserializationContext context, JsonParser parser,
            ValueDeserializer<?> deserializer, Object beanOrClass, String name) {
        if (!OpenRecord.class.isAssignableFrom(deserializer.handledType())) {
            ReadContext.of(context).unknown(name, Objects.requireNonNullElse(deserializer.getKnownPropertyNames(),
                    Set.of()));
        }
        parser.skipChildren();
        return true;
    }
}
