// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json.codec;

import org.wego.kiosk.json.error.ReadableMismatchException;
import org.wego.kiosk.model.Characters;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;

/** Reads a text without a language; refuses a text of only blanks and invisible characters. */
final class PlainTextDeserializer extends StringDeserializer {

    static final String INVISIBLE = "the text is invisible: it has only blanks and invisible characters";

    private static final long serialVersionUID = 1L;

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
        String text = super.deserialize(parser, context);
        if (text != null && !text.isEmpty() && Characters.areBlank(text)) {
            throw new ReadableMismatchException(parser, String.class, INVISIBLE, "write it, or leave the key out");
        }
        return text;
    }
}
