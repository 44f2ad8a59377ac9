// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import org.junit.jupiter.api.Test;

class LanguageProblemsTest extends PackProblems {

    private static final String ENGLISH = "{\"tag\": \"en\", \"name\": \"English\"}";
    private static final String WELCOME = "{\"en\": \"Welcome\"}";

    @Test
    void aMissingTranslationIsReportedOncePerRecord() {
        pack.with(MANIFEST, ENGLISH, ENGLISH + ", {\"tag\": \"ko\", \"name\": \"한국어\"}");
        pack.with("offices.json", "\"role\": \"Head\"",
                "\"role\": {\"en\": \"Head\"}, \"position\": {\"en\": \"Director\"}");
        warns("offices.json:12: /offices/0/people/0: not all texts here are written in ko"
                + " (write them; until then 'en' is shown)",
                "organisation.json:1: not all texts here are written in ko (write them; until then 'en' is shown)");
    }

    @Test
    void theDefaultLanguageMustBeThere() {
        pack.with(MANIFEST, ENGLISH, ENGLISH + ", {\"tag\": \"ko\", \"name\": \"한국어\"}");
        pack.with(ORGANISATION, WELCOME, "{\"ko\": \"환영합니다\"}");
        notValid("organisation.json:6: /welcome: the text is missing in 'en', the default language (write it)");
    }

    @Test
    void theDefaultLanguageIsOneOfTheLanguages() {
        pack.with(MANIFEST, "\"defaultLanguage\": \"en\"", "\"defaultLanguage\": \"ko\"");
        refused("organisation.json:6: /welcome: the text is missing in 'ko', the default language (write it)",
                "pack.json:8: /defaultLanguage: 'ko' is not one of the languages"
                        + " (add it to 'languages', or use one of them)");
    }

    @Test
    void draftsAreCountedOncePerFile() {
        pack.with(ORGANISATION, "\"Small Organisation\"", "{\"en\": \"Small Organisation\", \"drafts\": [\"en\"]}");
        pack.with(ORGANISATION, WELCOME, "{\"en\": \"Welcome\", \"drafts\": [\"en\"]}");
        warns("organisation.json:1: drafts that no speaker has checked: 2 in en"
                + " (let a speaker read them, then remove the language from 'drafts')");
    }

    @Test
    void aDraftAndAPronunciationNeedAWording() {
        pack.with(ORGANISATION, WELCOME, "{\"en\": \"Welcome\", \"drafts\": [\"ko\"], \"say\": {\"ja\": \"ようこそ\"}}");
        notValid("organisation.json:6: /welcome/drafts: the text has no wording in 'ko' that could be a draft"
                + " (write it, or delete 'ko' here)",
                "organisation.json:6: /welcome/say/ja: the text has no wording in 'ja' to read aloud"
                        + " (write it, or delete 'ja' here)");
    }

    @Test
    void aLanguageThatNoVisitorCanChooseIsDoubtful() {
        pack.with(ORGANISATION, WELCOME, "{\"en\": \"Welcome\", \"kr\": \"환영합니다\"}");
        warns("organisation.json:1: texts in languages that pack.json does not list: 1 in kr"
                + " (add the language to 'languages', or correct its name)");
    }

    @Test
    void aKeyOfATextIsALanguage() {
        pack.with(ORGANISATION, WELCOME, "{\"en\": \"Welcome\", \"draft\": [\"en\"]}");
        refused("organisation.json:6: /welcome/draft: 'draft' is not a language tag such as en or zh-Hans"
                + " (besides languages, a text has only 'drafts' and 'say')");
    }

    @Test
    void aTextIsNotEmpty() {
        pack.with(ORGANISATION, WELCOME, "{\"en\": \" \"}");
        refused("organisation.json:6: /welcome/en: the text is empty (write it, or leave the language or the key out)");
    }

    @Test
    void aLanguageThatIsListedTwiceIsRefused() {
        pack.with(MANIFEST, ENGLISH, ENGLISH + ", " + ENGLISH);
        refused("pack.json:9: /languages/1/tag: the language 'en' is listed twice (delete one)");
    }

    @Test
    void aLanguageThatTheProgramDoesNotHaveNeedsInterfaceStrings() {
        pack.with(MANIFEST, ENGLISH, ENGLISH + ", {\"tag\": \"de\", \"name\": \"Deutsch\"}");
        pack.with(ORGANISATION, WELCOME, "{\"en\": \"Welcome\", \"de\": \"Willkommen\"}");
        notValid("pack.json:9: /languages/1: the program has no built-in words in 'de'"
                + " (name a file with them: \"strings\": \"strings/de.properties\")");
    }

    @Test
    void itsInterfaceStringsAreComplete() {
        pack.with(MANIFEST, "\"English\"}", "\"English\", \"strings\": \"en.properties\"}");
        pack.with("en.properties", "# Words\nhome = Home\nbak = Back\n");
        notValid("en.properties:1: 1 word is missing: back (add a line for each: key = words;"
                + " 'wego-kiosk strings en' writes them all)",
                "en.properties:3: the program has no words called 'bak' (did you mean 'back'?)");
        pack.with("en.properties", "home = Home\nback =\n");
        notValid("en.properties:2: 'back' is empty (write it)");
        pack.with("en.properties", "home = Home\nback = Ba\\u202Eck\n");
        notValid("en.properties:2: the character U+202E is not allowed: it reverses the reading order"
                + " (type the words again)");
        pack.with("en.properties", "home = Home\nback = Zurück\n");
        valid();
    }

    @Test
    void aStringFileThatCannotBeRead() {
        pack.with(MANIFEST, "\"English\"}", "\"English\", \"strings\": \"en.properties\"}");
        notValid("pack.json:9: /languages/0/strings: 'en.properties': the file is missing"
                + " (add the file, or remove its name)");
        pack.with("en.properties", new byte[]{'h', '=', (byte) 0xFC});
        notValid("en.properties:1: the file is not UTF-8: byte 2 is 0xFC (save the file as UTF-8 without BOM)");
        pack.with("en.properties", "home = \\u12\n");
        notValid("en.properties:1: an escape \\u is not followed by four digits (write the letter itself)");
    }
}
