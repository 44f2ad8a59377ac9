// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json.codec;

import org.wego.kiosk.model.Reported;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes what {@link ReportedDeserializer} reads. */
@SuppressWarnings("rawtypes")
final class ReportedSerializer extends ValueSerializer<Reported> {

    @Override
    public void serialize(Reported stated, JsonGenerator out, SerializationContext context) {
        switch ((Reported<?>) stated) {
            case Reported.Known<?>(Object value) -> context.writeValue(out, value);
            case Reported.NotPublished<?> gone -> absent(ReportedCodec.NOT_PUBLISHED, out).writeEndObject();
            case Reported.NotRecorded<?> gone -> absent(ReportedCodec.NOT_RECORDED, out).writeEndObject();
            case Reported.Incomplete<?>(String asPublished) -> absent(ReportedCodec.INCOMPLETE, out)
                    .writeStringProperty(ReportedCodec.AS_PUBLISHED, asPublished).writeEndObject();
        }
    }

    private static JsonGenerator absent(String reason, JsonGenerator out) {
        return out.writeStartObject().writeStringProperty(ReportedCodec.ABSENT, reason);
    }
}
