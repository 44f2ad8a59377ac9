// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LocalizedTextTest {

    private static final Lang EN = new Lang("en");
    private static final Lang KO = new Lang("ko");
    private static final Lang JA = new Lang("ja");

    @Test
    void aVisitorReadsTheChosenLanguage() {
        assertThat(koreanThenEnglish().in(EN)).isEqualTo("floor");
        assertThat(koreanThenEnglish().languageFor(EN)).contains(EN);
        assertThat(koreanThenEnglish().speaks(EN)).isTrue();
    }

    @Test
    void aMissingLanguageIsReplacedByTheFirstOneOfTheFile() {
        assertThat(koreanThenEnglish().in(JA)).isEqualTo("층");
        assertThat(koreanThenEnglish().languageFor(JA)).contains(KO);
        assertThat(koreanThenEnglish().speaks(JA)).isFalse();
    }

    @Test
    void aNeutralTextNeedsNoOtherLanguage() {
        var text = LocalizedText.same("WeGO");
        assertThat(text.in(JA)).isEqualTo("WeGO");
        assertThat(text.languageFor(JA)).isEmpty();
        assertThat(text.speaks(JA)).isTrue();
    }

    @Test
    void aTextIsReadAloudAsItIsWrittenUnlessAReadingIsGiven() {
        var text = new LocalizedText(Map.of(JA, "7階", EN, "7th floor"), Optional.empty(), Set.of(),
                Map.of(JA, "ななかい"));
        assertThat(text.spokenIn(JA)).isEqualTo("ななかい");
        assertThat(text.spokenIn(EN)).isEqualTo("7th floor");
    }

    @Test
    void aTextIsEitherNeutralOrWrittenInALanguage() {
        assertThatIllegalArgumentException().isThrownBy(
                () -> new LocalizedText(Map.of(), Optional.empty(), Set.of(), Map.of()));
        assertThatIllegalArgumentException().isThrownBy(
                () -> new LocalizedText(Map.of(EN, "a"), Optional.of("a"), Set.of(), Map.of()));
    }

    @Test
    void aTextDoesNotChangeWithTheMapsItWasMadeOf() {
        var texts = new LinkedHashMap<Lang, String>();
        texts.put(EN, "floor");
        var drafts = new HashSet<>(Set.of(EN));
        var text = new LocalizedText(texts, Optional.empty(), drafts, Map.of());
        texts.put(EN, "changed");
        drafts.clear();
        assertThat(text.in(EN)).isEqualTo("floor");
        assertThat(text.drafts()).containsExactly(EN);
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> text.texts().clear());
    }

    private static LocalizedText koreanThenEnglish() {
        var texts = new LinkedHashMap<Lang, String>();
        texts.put(KO, "층");
        texts.put(EN, "floor");
        return new LocalizedText(texts, Optional.empty(), Set.of(), Map.of());
    }
}
