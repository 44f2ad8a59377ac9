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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kordamp.ikonli.material2.Material2OutlinedALIkonHandler;
import org.kordamp.ikonli.material2.Material2OutlinedMZIkonHandler;

/** The libraries work without the optional dependencies that the build excludes. */
class LibrariesTest {
    @Test
    void vcardIsWrittenWithoutJsoupAndJackson2() throws IOException {
        VCard card = new VCard();
        card.setFormattedName("WeGO");
        card.addTelephoneNumber("+82 2 120");
        assertThat(write(card, VCardVersion.V4_0)).startsWith("BEGIN:VCARD").contains("VERSION:4.0", "FN:WeGO");
        assertThat(write(card, VCardVersion.V3_0)).contains("VERSION:3.0");
    }

    /** Uses the plain-text writer, as the program does. */
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

    @ParameterizedTest
    @ValueSource(strings = {"mdoal-accessible", "mdomz-room_service", "mdomz-translate", "mdoal-language",
            "mdoal-directions_bus", "mdoal-directions_subway", "mdomz-train", "mdomz-phone", "mdomz-print",
            "mdomz-mail_outline", "mdomz-map", "mdomz-place", "mdomz-public", "mdomz-search", "mdoal-arrow_back",
            "mdoal-arrow_forward", "mdoal-home", "mdomz-qr_code", "mdoal-info", "mdoal-directions_walk"})
    void iconsAreInThePack(String name) {
        var handler = name.startsWith("mdoal") ? new Material2OutlinedALIkonHandler()
                : new Material2OutlinedMZIkonHandler();
        assertThat(handler.resolve(name).getDescription()).isEqualTo(name);
    }

    @Test
    void telephoneNumbersAreParsed() throws NumberParseException {
        var number = PhoneNumberUtil.getInstance().parse("+82 2-2133-1234", "KR");
        assertThat(PhoneNumberUtil.getInstance().isValidNumber(number)).isTrue();
    }
}
