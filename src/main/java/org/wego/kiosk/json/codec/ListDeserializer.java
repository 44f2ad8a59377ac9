// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json.codec;

import java.util.ArrayList;
import java.util.List;
import org.wego.kiosk.json.error.BindingErrors;
import org.wego.kiosk.json.error.ReadContext;
import org.wego.kiosk.json.error.ReadableMismatchException;
import org.wego.kiosk.json.error.TypeDescriptions;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;

/**
 * Reads immutable lists.
 *
 * <p>Reports an element with an error and leaves it out, so that one reading finds the errors of all elements.
 */
@SuppressWarnings("rawtypes")
final class ListDeserializer extends ContainerDeserializer<List> {

    ListDeserializer(ContainedType held) {
        super(held);
    }

    @Override
    public List<?> deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.START_ARRAY)) {
            throw new ReadableMismatchException(parser, List.class, "a list [ … ] is expected here, found "
                    + TypeDescriptions.found(parser), "put it between [ and ]");
        }
        var values = new ArrayList<Object>();
        int depth = parser.streamReadContext().getNestingDepth();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            try {
                values.add(readHeld(parser, context));
            } catch (DatabindException | InputCoercionException e) {
                leaveOut(e, depth, parser, context);
            }
        }
        return List.copyOf(values);
    }

    private void leaveOut(JacksonException e, int depth, JsonParser parser, DeserializationContext context) {
        var reading = ReadContext.of(context);
        var error = BindingErrors.of(e);
        while (parser.streamReadContext().getNestingDepth() > depth) {
            parser.nextToken();
        }
        String pointer = ReadContext.pointer(parser);
        reading.report(error.within(pointer));
        reading.onSkippedElement(held(), pointer);
    }
}
