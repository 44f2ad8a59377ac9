// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import org.junit.jupiter.api.Test;

class FieldProblemsTest extends PackProblems {

    @Test
    void aCorrectPackHasNoProblems() {
        valid();
    }

    @Test
    void aMissingFieldIsNamed() {
        pack.with(LINES, "\"night\": false,\n      \"check\": {\"result\": \"seen",
                "\n      \"check\": {\"result\": \"seen");
        refused("bus-lines.json:4: /lines/0: 'night' is missing (add it, or check whether its name is misspelt)");
    }

    @Test
    void anUnknownFieldIsNamedWithThoseThatAreKnown() {
        pack.with("sources.json", "\"title\"", "\"year\": 2017, \"title\"");
        refused("sources.json:4: /sources/0/year: unknown field 'year'"
                + " (known here: id, publisher, site, terms, title)");
    }

    @Test
    void aMisspeltFieldIsReportedOnce() {
        pack.with("numbers.json", "\"provenance\"", "\"provenence\"");
        refused("numbers.json:4: /numbers/0/provenence: unknown field 'provenence' (did you mean 'provenance'?)");
    }

    @Test
    void aMisspeltListIsReportedOnce() {
        pack.with(LINES, "\"lines\"", "\"line\"");
        refused("bus-lines.json:3: /line: unknown field 'line' (did you mean 'lines'?)");
    }

    @Test
    void aRepeatedMistakeIsReportedForEveryRecord() {
        pack.with(LINES, "\"aliases\"", "\"alias\"");
        refused("bus-lines.json:4: /lines/0/alias: unknown field 'alias' (did you mean 'aliases'?)",
                "bus-lines.json:6: /lines/1/alias: unknown field 'alias' (did you mean 'aliases'?)");
    }

    @Test
    void allMistakesOfARecordAreReported() {
        pack.with("offices.json", "\"timeZone\": \"Europe/Rome\"", "\"timeZone\": \"Rome\", \"telex\": 1");
        pack.with("offices.json", "\"latitude\": 41.9", "\"latitude\": \"41.9\"");
        refused("offices.json:8: /offices/0/position/latitude: a number is expected here, found the text \"41.9\""
                + " (write it without quotation marks)",
                "offices.json:9: /offices/0/telex: unknown field 'telex' (known here: address, country, email, fax,"
                        + " history, hours, id, name, people, phones, place, position, provenance, site, timeZone)",
                "offices.json:9: /offices/0/timeZone: 'Rome' does not have the required form"
                        + " (A time zone such as Asia/Seoul)");
    }

    @Test
    void textsAndNumbersAreNotExchangeable() {
        pack.with(MANIFEST, "\"accuracyMetres\": 9", "\"accuracyMetres\": \"9\"");
        pack.with("numbers.json", "\"133\"", "133");
        refused("numbers.json:4: /numbers/0/number: a text in quotation marks is expected here, found the number 133"
                + " (write it in quotation marks)",
                "pack.json:11: /kiosk/accuracyMetres: a whole number is expected here, found the text \"9\""
                        + " (write it without quotation marks)");
    }

    @Test
    void aFractionIsNotAWholeNumber() {
        pack.with(MANIFEST, "\"accuracyMetres\": 9", "\"accuracyMetres\": 9.0");
        refused("pack.json:11: /kiosk/accuracyMetres: a whole number is expected here, found the number 9.0"
                + " (write it without a decimal point)");
    }

    @Test
    void onlyTrueAndFalseAreAccepted() {
        pack.with("numbers.json", "\"emergency\": true", "\"emergency\": 1");
        refused("numbers.json:4: /numbers/0/emergency: true or false is expected here, found the number 1"
                + " (write true or false, without quotation marks)");
    }

    @Test
    void nullIsNotAllowedAnywhere() {
        pack.with("notices.json", "\"text\"", "\"from\": null, \"text\"");
        refused("notices.json:4: /notices/0/from: null is not allowed"
                + " (leave the key out, or state why the value is absent)");
    }

    @Test
    void anUnknownWordIsReportedWithTheNearestKnownOne() {
        pack.with("buses.json", "\"diamond\"", "\"dimond\"");
        refused("buses.json:7: /groups/0/shape: 'dimond' is not allowed here"
                + " (did you mean 'diamond'?)");
    }

    @Test
    void aValueThatIsNotKnownIsNotLeftEmpty() {
        pack.with("contact.json", "\"post@example.org\"", "\"\"");
        refused("contact.json:14: /email: a value that is not known must not be empty (write {\"absent\":"
                + " \"not published\"}, {\"absent\": \"not recorded\"} or {\"absent\": \"published incompletely\","
                + " \"asPublished\": \"…\"})");
    }

    @Test
    void aDayThatTheCalendarDoesNotHaveIsRefused() {
        pack.with(MANIFEST, "2020-01-31", "2020-02-31");
        refused("pack.json:7: /asOf: '2020-02-31' is not a day such as 2026-05-31"
                + " (write it in that form)");
    }

    @Test
    void aNoticeEndsAfterItBegins() {
        pack.with("notices.json", "\"text\"",
                "\"from\": \"2020-01-02T10:00\", \"until\": \"2020-01-01T10:00\", \"text\"");
        refused("notices.json:4: /notices/0: the notice ends (2020-01-01T10:00) before it begins"
                + " (change one of the values)");
    }

    @Test
    void theSchemaFindsWhatTheReaderSkipsAfterAnError() {
        pack.with(LINES, "\"asOf\": \"2020\"", "\"asOf\": \"20\"");
        refused("bus-lines.json:5: /lines/0/check/provenance/asOf: '20' is not a date such as 2022, 2022-05,"
                + " 2022-05-31 or 'before 2017-06'"
                + " (write it in that form)",
                "bus-lines.json:5: /lines/0/provenance/asOf: '20' does not have the required form (A date:"
                        + " 2022, 2022-05, 2022-05-31 or before 2017-06)",
                "bus-lines.json:7: /lines/1/check/provenance/asOf: '20' is not a date such as 2022, 2022-05,"
                        + " 2022-05-31 or 'before 2017-06'"
                        + " (write it in that form)",
                "bus-lines.json:7: /lines/1/provenance/asOf: '20' does not have the required form (A date:"
                        + " 2022, 2022-05, 2022-05-31 or before 2017-06)");
    }
}
