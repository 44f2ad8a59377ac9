// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json;

import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.LocalizedText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes what {@link LocalizedTextReader} reads. */
final class LocalizedTextWriter extends ValueSerializer<LocalizedText> {

    @Override
    public void serialize(LocalizedText text, JsonGenerator out, SerializationContext context) {
        if (text.neutral().isPresent()) {
            out.writeString(text.neutral().get());
            return;
        }
        out.writeStartObject();
        text.texts().forEach((lang, wording) -> out.writeStringProperty(lang.tag(), wording));
        if (!text.drafts().isEmpty()) {
            out.writeArrayPropertyStart(LocalizedTextReader.DRAFTS);
            text.drafts().stream().sorted().map(Lang::tag).forEach(out::writeString);
            out.writeEndArray();
        }
        if (!text.spoken().isEmpty()) {
            out.writeObjectPropertyStart(LocalizedTextReader.SAY);
            text.spoken().keySet().stream().sorted()
                    .forEach(lang -> out.writeStringProperty(lang.tag(), text.spoken().get(lang)));
            out.writeEndObject();
        }
        out.writeEndObject();
    }
}
