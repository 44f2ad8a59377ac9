// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.util.JsonParserDelegate;

/**
 * Composes every text of a file (Unicode NFC), whether the file has decomposed letters or escapes of them.
 *
 * <p>macOS writes Hangul and accents decomposed: they look the same, but neither a font nor a comparison treats them as
 * the composed letters.
 */
final class NormalizingParser extends JsonParserDelegate {

    NormalizingParser(JsonParser parser) {
        super(parser);
    }

    @Override
    public String getString() {
        String text = super.getString();
        return hasToken(JsonToken.VALUE_STRING) ? composed(text) : text;
    }

    @Override
    public @Nullable String getValueAsString() {
        String text = super.getValueAsString();
        return text == null ? null : composed(text);
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
