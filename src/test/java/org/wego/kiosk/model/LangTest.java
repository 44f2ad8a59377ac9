// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LangTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "fil", "zh-Hans", "zh-Hant-HK", "sr-Latn"})
    void aLanguageTagIsAccepted(String tag) {
        assertThat(new Lang(tag).locale().toLanguageTag()).isEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "e", "english", "en_GB", "en-", " en", "한국어"})
    void aWrongLanguageTagIsNamedInTheMessage(String tag) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Lang(tag)).withMessageContaining("'" + tag + "'")
                .withMessageContaining("zh-Hans");
    }

    @Test
    void languagesAreOrderedByTheirTag() {
        assertThat(new TreeSet<>(List.of(new Lang("ru"), new Lang("en"), new Lang("ko")))).map(Lang::tag)
                .containsExactly("en", "ko", "ru");
    }

    @Test
    void aLanguageIsAVarietyOfShorterTags() {
        assertThat(new Lang("zh-Hant-TW").bases()).map(Lang::tag).containsExactly("zh-Hant", "zh");
        assertThat(new Lang("en-us").bases()).map(Lang::tag).containsExactly("en-US", "en");
        assertThat(new Lang("en").bases()).isEmpty();
    }

    @Test
    void aScriptIsNamedByTheTagOrUsualForTheLanguage() {
        assertThat(List.of("zh", "zh-Hant", "zh-TW", "zh-SG", "sr-Latn", "sr", "ko-KR"))
                .map(tag -> new Lang(tag).script())
                .containsExactly("Hans", "Hant", "Hant", "Hans", "Latn", "", "Kore");
    }
}
