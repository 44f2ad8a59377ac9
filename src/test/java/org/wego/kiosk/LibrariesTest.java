// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** The libraries do their work without the optional parts that the build leaves out. */
class LibrariesTest {
    @Test
    void vcardIsWrittenWithoutJsoupAndJackson2() throws IOException {
        VCard card = new VCard();
        card.setFormattedName("WeGO");
        card.addTelephoneNumber("+82 2 120");
        assertThat(write(card, VCardVersion.V4_0)).startsWith("BEGIN:VCARD").contains("VERSION:4.0", "FN:WeGO");
        assertThat(write(card, VCardVersion.V3_0)).contains("VERSION:3.0");
    }

    /** By the plain writer, as the program does it. */
    private static String write(VCard card, VCardVersion version) throws IOException {
        StringWriter text = new StringWriter();
        try (VCardWriter writer = new VCardWriter(text, version)) {
            writer.write(card);
        }
        return text.toString();
    }

    @Test
    void schemasAreCheckedWithoutYaml() {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema("{\"type\":\"object\",\"additionalProperties\":false}");
        assertThat(schema.validate("{\"a\":1}", InputFormat.JSON)).hasSize(1);
    }

    @Test
    void telephoneNumbersAreParsed() throws NumberParseException {
        var number = PhoneNumberUtil.getInstance().parse("+82 2-2133-1234", "KR");
        assertThat(PhoneNumberUtil.getInstance().isValidNumber(number)).isTrue();
    }
}
