// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ContactProblemsTest extends PackProblems {

    private static final String CONTACT = "contact.json";
    private static final String PHONE = "+43 1 58858";

    private void secondNumber(String written) {
        pack.with(CONTACT, '"' + PHONE + '"', '"' + PHONE + "\", \"" + written + '"');
    }

    @Test
    void aNumberThatIsTooShort() {
        secondNumber("+43 12");
        notValid("contact.json:12: /phones/1: '+43 12' is too long or too short for a telephone number"
                + " (compare it with the source, digit by digit)");
    }

    @Test
    void aNumberWithAnUnknownCountryCode() {
        secondNumber("+999 1 58858");
        notValid("contact.json:12: /phones/1: '+999 1 58858' is not an international telephone number"
                + " (start it with + and the country code)");
    }

    @Test
    void aNumberWithTheNationalZero() {
        secondNumber("+43 (0)1 58858");
        notValid("contact.json:12: /phones/1: '+43 (0)1 58858' cannot be dialled as written"
                + " (leave out the (0) after the country code)");
    }

    @Test
    void aNumberOutsideTheKnownRangesIsDoubtful() {
        secondNumber("+1 555 123 4567");
        warns("contact.json:12: /phones/1: '+1 555 123 4567' is not in a range that is known to be in use"
                + " (compare it with the source, digit by digit)");
    }

    @Test
    void aNationalNumberIsNotAShortNumber() {
        secondNumber("01 58858");
        notValid("contact.json:12: /phones/1: '01 58858' is too long for a short number"
                + " (write it internationally: +43 1 58858)");
    }

    @Test
    void aShortNumberThatTheCountryDoesNotHaveIsDoubtful() {
        pack.with("numbers.json", "\"133\"", "\"13\"");
        warns("numbers.json:4: /numbers/0/number: '13' is not known as a short number in AT"
                + " (compare it with the source)");
    }

    @Test
    void wordsAreNotANumber() {
        secondNumber("ask reception");
        refused("contact.json:12: /phones/1: 'ask reception' is not a telephone number such as +82 2 720 2934,"
                + " +82 2 720 2934 ext. 12, or a short number"
                + " (write it in that form)");
    }

    @Test
    void anAddressWithoutItsEnd() {
        pack.with(CONTACT, "post@example.org", "post@example");
        notValid("contact.json:14: /email: 'post@example' is not an e-mail address"
                + " (correct it, or write {\"absent\": \"published incompletely\", \"asPublished\": \"…\"})");
    }

    @Test
    void anAddressThatIsMarkedAsIncompleteIsAReminder() {
        pack.with(CONTACT, "\"post@example.org\"",
                "{\"absent\": \"published incompletely\", \"asPublished\": \"post@example\"}");
        warns("contact.json:14: /email: 'post@example' was published incompletely and is not shown"
                + " (ask for the complete value)");
    }

    @Test
    void anUnknownReasonForAbsenceIsRefused() {
        pack.with(CONTACT, "\"stepFree\": {\"absent\": \"not recorded\"}", "\"stepFree\": {\"absent\": \"secret\"}");
        refused("contact.json:15: /stepFree: \"secret\" is not a known reason (write {\"absent\":"
                + " \"not published\"}, {\"absent\": \"not recorded\"} or {\"absent\": \"published incompletely\","
                + " \"asPublished\": \"…\"})");
    }

    @Test
    void aSiteWithoutScheme() {
        pack.with("solution.json", "https://example.org", "example.org");
        refused("solution.json:5: /site: 'example.org' is not a web address such as https://example.org/page"
                + " (write it in that form)");
    }

    @Test
    void aKeyLineThatTheAddressDoesNotHave() {
        pack.with(CONTACT, "\"keyLine\": 0", "\"keyLine\": 1");
        refused("contact.json:9: /address/local: keyLine 1 is not a line of the address (0 to 0)"
                + " (change one of the values)");
    }

    @Test
    void aCardThatPhonesMayNotReadIsDoubtful() {
        var phones = IntStream.rangeClosed(58, 69).mapToObj("\"+43 1 588%d\""::formatted)
                .collect(Collectors.joining(", "));
        pack.with(CONTACT, "\"" + PHONE + "\"", phones);
        pack.with("organisation.json", "\"formerNames\"", "\"site\": \"https://example.org/" + "x".repeat(370)
                + "\", \"formerNames\"");
        warns("contact.json:1: the code for the contact has 914 bytes; phones may not read it on a small screen"
                + " (shorten names, addresses or links to at most 850 bytes)");
    }

    @Test
    void aMapServiceWithoutAPlaceForTheSearch() {
        pack.with(CONTACT, "\"mapSearch\": \"Straße 1\"",
                "\"mapSearch\": \"Straße 1\", \"mapService\": \"https://example.org\"");
        refused("contact.json:9: /address/local: mapService 'https://example.org' is not a link of the form"
                + " https://...{query} (change one of the values)");
    }
}
