// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that telephones, phone books or readers could not use are refused with a message. */
class RefusedContentTest extends PackProblems {

    private static final String CONTACT = "contact.json";

    /** The last column is a part of the message. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "+82 2 720 2934-7 | looks like a range", "+82 2 720 2934–7 | looks like a range",
            "+82 2 720 2934\u20117 | looks like a range", "+82 2 720 2934 7 | looks like a range",
            "+82-2-720-2934-37 | looks like a range", "+66 2 123 4567-9 | looks like a range",
            "+81 3 3580 3311-2 | looks like a range", "+886 2 2720 8889-90 | looks like a range",
            "+62 21 3822255-8 | looks like a range", "+82 2 720 2934-2937 | looks like a range",
            "+82 2 720 2934~7 | is not a telephone number", "+82 2 720 2934/7 | is not a telephone number",
            "+82 2 720 2934, 2935 | is not a telephone number",
            "+82 2 720 2934 +82 2 720 2935 | is not a telephone number",
            "+82 2 720 2934 or 2935 | is not a telephone number", "1-800-FLOWERS | is not a telephone number",
            "1/2 | is not a telephone number", "reception | is not a telephone number",
            "+82 2 720 (2934 | is not a telephone",
            "02 720 2934 | write it internationally: +82 2-720-2934",
            "010-1234-5678 | write it internationally: +82 10",
            "02-7202-93471 | too long for a short number", "+82 12 | too short",
            "+999 1 58858 | not an international telephone number", "+82 (0)2 720 2934 | leave out the (0)"})
    void telephoneNumbers(String number, String sentence) {
        pack.with(MANIFEST, "Europe/Vienna", "Asia/Seoul").with("numbers.json", "\"133\"", '"' + number + '"');
        assertThat(errors()).filteredOn(problem -> problem.startsWith("numbers.json")).hasSize(1).first().asString()
                .startsWith("numbers.json:4: /numbers/0/number: ").contains(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"post@example", "post.example.org", "@example.org", "post@", "a b@example.org",
            ".a@example.org", "a..b@example.org", "a.@example.org", "a@-example.org", "a@example-.org",
            "a@exa_mple.org",
            "a@@example.org", "Post <a@example.org>", "a@example.o", "a@xn--.org", "a@.org", "a@example..org",
            "a\u200Bb@example.org", "a@example.123"})
    void emailAddresses(String address) {
        pack.with(CONTACT, "post@example.org", address);
        assertThat(errors()).hasSize(1).first().asString().startsWith("contact.json:14: /email: ");
    }

    /** The characters themselves, because editors cannot see them. */
    @ParameterizedTest
    @ValueSource(ints = {0xA0, 0xAD, 0x34F, 0x115F, 0x1160, 0x17B4, 0x180E, 0x2003, 0x200B, 0x200C, 0x200D, 0x2060,
            0x2800, 0x3000, 0x3164, 0xFE0F, 0xFEFF, 0xFFA0, 0xE0020, 0xE0041, 0xE0100})
    void invisibleNames(int character) {
        var invisible = Character.toString(character);
        for (var words : new String[]{invisible, invisible + invisible, " " + invisible + " ", "\\n" + invisible}) {
            writePack();
            pack.with("organisation.json", "\"Welcome\"", '"' + words + '"');
            assertThat(errors()).as("U+%04X", character).isNotEmpty()
                    .allMatch(problem -> problem.startsWith("organisation.json:6: "));
            writePack();
            pack.with("contact.json", "\"floor\": \"1\"", "\"floor\": \"" + words + '"');
            assertThat(errors()).as("U+%04X", character).isNotEmpty();
            writePack();
            pack.with(MANIFEST, "\"name\": \"English\"", "\"name\": \"" + words + '"');
            assertThat(errors()).as("U+%04X", character).isNotEmpty();
            writePack();
            pack.with("contact.json", "\"request\": \"Bitte\"", "\"request\": \"" + words + '"');
            assertThat(errors()).as("U+%04X", character).isNotEmpty();
        }
    }

    private List<String> errors() {
        return pack.check();
    }
}
