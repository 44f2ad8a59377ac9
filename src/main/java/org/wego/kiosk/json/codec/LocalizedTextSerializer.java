// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json.codec;

import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.LocalizedText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes what {@link LocalizedTextDeserializer} reads. */
final class LocalizedTextSerializer extends ValueSerializer<LocalizedText> {

    @Override
    public void serialize(LocalizedText text, JsonGenerator out, SerializationContext context) {
        if (text.neutral().isPresent()) {
            out.writeString(text.neutral().get());
            return;
        }
        out.writeStartObject();
        text.texts().forEach((lang, wording) -> out.writeStringProperty(lang.tag(), wording));
        if (!text.drafts().isEmpty()) {
            out.writeArrayPropertyStart(LocalizedTextDeserializer.DRAFTS);
            text.drafts().stream().sorted().map(Lang::tag).forEach(out::writeString);
            out.writeEndArray();
        }
        if (!text.spoken().isEmpty()) {
            out.writeObjectPropertyStart(LocalizedTextDeserializer.SAY);
            text.spoken().keySet().stream().sorted()
                    .forEach(lang -> out.writeStringProperty(lang.tag(), text.spoken().get(lang)));
            out.writeEndObject();
        }
        out.writeEndObject();
    }
}
