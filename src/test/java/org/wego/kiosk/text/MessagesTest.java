// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.model.Lang;

class MessagesTest {

    private static final Lang KO = new Lang("ko");
    private static final Lang KA = new Lang("ka");

    @Test
    void theProgramSpeaksTheVisitorsLanguage() {
        var messages = new MessageCatalogue(Map.of()).in(KO);
        assertThat(messages.lang()).isEqualTo(KO);
        assertThat(messages.get("contact.phone")).isEqualTo("전화");
    }

    @Test
    void aMissingStringIsInEnglish() {
        var messages = new MessageCatalogue(Map.of(KA, "bar.home=მთავარი")).in(KA);
        assertThat(messages.get("bar.home")).isEqualTo("მთავარი");
        assertThat(messages.get("bar.back")).isEqualTo("Back");
    }

    @Test
    void anUnknownLanguageIsEnglish() {
        assertThat(new MessageCatalogue(Map.of()).in(KA).get("bar.home")).isEqualTo("Home");
    }

    @Test
    void thePackOverridesTheStringsOfTheProgram() {
        assertThat(new MessageCatalogue(Map.of(KO, "bar.home=처음")).in(KO).get("bar.home")).isEqualTo("처음");
    }

    @Test
    void aLanguageCanReorderTheArguments() {
        var messages = new MessageCatalogue(Map.of(KA, "offices.place={1} > {0} ({1})")).in(KA);
        assertThat(messages.get("offices.place", "Chengdu", "China")).isEqualTo("China > Chengdu (China)");
    }

    @Test
    void bracesInAnArgumentAreNotAPlaceholder() {
        assertThat(new MessageCatalogue(Map.of()).in(new Lang("en")).get("offices.place", "{1}", "China"))
                .isEqualTo("{1}, China");
    }

    @Test
    void anUnknownKeyIsRefused() {
        var messages = new MessageCatalogue(Map.of()).in(KO);
        assertThatIllegalArgumentException().isThrownBy(() -> messages.get("bar.hoem"))
                .withMessageContaining("bar.hoem");
    }

    @Test
    void theKeysOfACompleteLanguageAreThoseOfEnglish() {
        assertThat(new MessageCatalogue(Map.of()).keys()).contains("bar.home", "format.month").hasSizeGreaterThan(100);
    }

    @Test
    void aVarietyUsesItsBaseLanguage() {
        var catalogue = new MessageCatalogue(Map.of(KA, "bar.home=მთავარი"));
        assertThat(catalogue.in(new Lang("ko-KR")).get("bar.home"))
                .isEqualTo(catalogue.in(KO).get("bar.home")).isNotEqualTo("Home");
        assertThat(catalogue.in(new Lang("ka-GE")).get("bar.home")).isEqualTo("მთავარი");
        assertThat(catalogue.in(new Lang("en-GB")).get("bar.home")).isEqualTo("Home");
        assertThat(catalogue.readings(new Lang("ja-JP"))).containsEntry("戻る", "もどる");
    }
}
