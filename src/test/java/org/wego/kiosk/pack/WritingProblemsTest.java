// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Texts that a screen cannot show are reported with their locations. */
class WritingProblemsTest extends PackProblems {

    /** JavaFX 25 throws when it has to break such a line, and the screen does not appear. */
    @Test
    void lettersFromRightToLeft() {
        pack.with(ORGANISATION, "\"Welcome\"", "\"אבג\"");
        notValid("organisation.json:6: /welcome/en: the letter 'א' is written from right to left: this program cannot"
                + " break its lines (write it in other letters)");
    }

    @Test
    void aTextThatIsTooLongForItsPlace() {
        pack.with("buses.json", "\"name\": \"Red\"", "\"name\": \"Red and orange and yellow\"");
        notValid("buses.json:7: /groups/0/name: the text has 25 characters; there is room for 24 (wide ones count"
                + " twice) (shorten it)");
    }

    @Test
    void aWordThatIsTooLongForItsLineIsBrokenAnywhere() {
        pack.with(ORGANISATION, "\"Welcome\"", "\"" + "x".repeat(25) + "\"");
        warns("organisation.json:6: /welcome/en: the word '" + "x".repeat(25)
                + "' has 25 letters, and a line has room for 24: it may be broken between any two letters"
                + " (put soft hyphens (U+00AD) where it should be broken)");
    }

    @Test
    void aWordThatIsTooLongForABadge() {
        pack.with("buses.json", "\"name\": \"Red\"", "\"name\": \"" + "x".repeat(15) + "\"");
        notValid("buses.json:7: /groups/0/name: the word 'xxxxxxxxxxxxxxx' has 15 letters, and a line has room for 14"
                + " (put a space, a hyphen or a soft hyphen (U+00AD) into it)");
    }

    /** Chinese characters are broken between any two, their radicals are not. */
    @Test
    void aWordOfRadicalsThatIsTooLongForABadge() {
        String radicals = "\u2e80".repeat(8);
        pack.with("buses.json", "\"name\": \"Red\"", "\"name\": \"" + radicals + "\"");
        assertThat(pack.check()).anyMatch(problem -> problem.contains("the word '" + radicals
                + "' has 16 letters, and a line has room for 14"));
    }

    @Test
    void aMarkWithoutALetter() {
        pack.with(ORGANISATION, "\"Welcome\"", "\"\u0301a\"");
        notValid("organisation.json:6: /welcome/en: the text begins with a mark that belongs on a letter"
                + " (write the letter before it)");
    }

    @Test
    void tooManyLines() {
        pack.with(ORGANISATION, "\"Welcome\"", "\"a\\nb\\nc\\nd\\ne\"");
        notValid("organisation.json:6: /welcome/en: the text has more than 4 lines (remove line breaks)");
    }

    /** The QR code would fail, and with it the screen that shows it. */
    @Test
    void textsThatDoNotFitIntoAQrCode() {
        pack.with(ORGANISATION, "\"formerNames\"",
                "\"site\": \"https://example.org/" + "x".repeat(400) + "\", \"formerNames\"");
        notValid("organisation.json:5: /site: this has 420 characters, and a code for the phone holds 400 here"
                + " (shorten it)");
    }
}
