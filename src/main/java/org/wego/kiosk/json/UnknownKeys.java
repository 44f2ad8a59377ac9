// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json;

import java.util.Collection;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;

/** Lets a file name its schema and, where somebody watches, goes on behind an unknown key. */
final class UnknownKeys extends DeserializationProblemHandler {

    @Override
    public boolean handleUnknownProperty(DeserializationContext context, JsonParser parser,
            ValueDeserializer<?> deserializer, Object beanOrClass, String name) {
        var here = parser.streamReadContext();
        var around = parser.currentToken().isStructStart() ? here.getParent() : here;
        var watch = Watch.of(context);
        if (StrictJson.SCHEMA_KEY.equals(name) && around.getParent() != null && around.getParent().inRoot()) {
            parser.skipChildren();
            return true;
        }
        if (watch == null) {
            return false;
        }
        Collection<Object> known = deserializer.getKnownPropertyNames();
        parser.skipChildren();
        watch.fault(BindingFaults.unknown(Watch.pointer(parser), name, known == null ? List.of() : known));
        return true;
    }
}
