// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json;

import org.wego.kiosk.model.Stated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes what {@link StatedReader} reads. */
@SuppressWarnings("rawtypes")
final class StatedWriter extends ValueSerializer<Stated> {

    @Override
    public void serialize(Stated stated, JsonGenerator out, SerializationContext context) {
        switch ((Stated<?>) stated) {
            case Stated.Known<?>(Object value) -> context.writeValue(out, value);
            case Stated.NotPublished<?> gone -> absent(StatedForm.NOT_PUBLISHED, out).writeEndObject();
            case Stated.NotRecorded<?> gone -> absent(StatedForm.NOT_RECORDED, out).writeEndObject();
            case Stated.Incomplete<?>(String asPublished) -> absent(StatedForm.INCOMPLETE, out)
                    .writeStringProperty(StatedForm.AS_PUBLISHED, asPublished).writeEndObject();
        }
    }

    private static JsonGenerator absent(String reason, JsonGenerator out) {
        return out.writeStartObject().writeStringProperty(StatedForm.ABSENT, reason);
    }
}
