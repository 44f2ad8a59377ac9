// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import org.junit.jupiter.api.Test;

/** The rules of the contact apply to offices, too. */
class OfficeProblemsTest extends PackProblems {

    private static final String OFFICES = "offices.json";

    private void office(String fields) {
        pack.with(OFFICES, "\"timeZone\": \"Europe/Rome\",", "\"timeZone\": \"Europe/Rome\", " + fields + ",");
    }

    @Test
    void aRangeOfNumbers() {
        office("\"phones\": [\"+39 06 6982\", \"+39 06 6983-5\"]");
        notValid("offices.json:9: /offices/0/phones/1: '+39 06 6983-5' looks like a range or like two numbers: "
                + "a telephone would dial +39 06 69835 (write each number separately and in full)");
    }

    @Test
    void anIncompleteEmailAddress() {
        office("\"email\": \"rome@example\"");
        notValid("offices.json:9: /offices/0/email: 'rome@example' is not an e-mail address (correct it, or write "
                + "{\"absent\": \"published incompletely\", \"asPublished\": \"…\"})");
    }

    @Test
    void anAddressWithoutLines() {
        office("\"address\": {\"lines\": []}");
        refused("offices.json:9: /offices/0/address: an address has at least one line (change one of the "
                + "values)");
    }

    @Test
    void anAddressThatIsTooLongForAQrCode() {
        office("\"address\": {\"lines\": [\"" + "Via Appia ".repeat(21) + "\"]}");
        notValid("offices.json:9: /offices/0/address/lines: this has 210 characters, and a code for the phone "
                + "holds 200 here (shorten it)",
                "offices.json:9: /offices/0/address/lines/0: the text has 210 characters; there is room for "
                        + "80 (wide ones count twice) (shorten it)");
    }

    @Test
    void hoursInAnotherLanguageOnly() {
        office("\"hours\": {\"ko\": \"아홉 시\"}");
        notValid("offices.json:1: texts in languages that pack.json does not list: 1 in ko (add the language to "
                + "'languages', or correct its name)",
                "offices.json:9: /offices/0/hours: the text is missing in 'en', the default language (write it)");
    }

    @Test
    void hoursThatNoSpeakerHasChecked() {
        office("\"hours\": {\"en\": \"Nine to five\", \"drafts\": [\"en\"]}");
        warns("offices.json:1: drafts that no speaker has checked: 1 in en (let a speaker read them, then "
                + "remove the language from 'drafts')");
    }

    @Test
    void aFieldOfAnotherName() {
        office("\"phone\": \"+39 06 6982\"");
        refused("offices.json:9: /offices/0/phone: unknown field 'phone' (did you mean 'phones'?)");
    }
}
