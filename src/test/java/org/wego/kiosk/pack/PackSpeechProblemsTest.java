// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that the voice may misread are reported, so that an editor can add a pronunciation. */
class PackSpeechProblemsTest extends PackProblems {

    private static final String WELCOME = "\"Welcome\"";

    @ParameterizedTest
    @ValueSource(strings = {"\"ru\": \"4-тья линия\"", "\"fr\": \"2ème étage\"", "\"es\": \"3º piso\"",
            "\"uk\": \"5-та лінія\""})
    void anOrdinalWithAnEndingThatNoRuleReads(String text) {
        pack.with(ORGANISATION, "{\"en\": " + WELCOME + "}", "{\"en\": " + WELCOME + ", " + text + "}");
        assertThat(pack.check()).anySatisfy(line -> assertThat(line).startsWith("organisation.json:6: /welcome/")
                .contains("the voice may not read these ordinals", "write them as words in 'say'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"ru\": \"4-я линия\"", "\"en\": \"3rd floor\"", "\"ko\": \"2번째\"",
            "\"fr\": \"2ème étage\", \"say\": {\"fr\": \"deuxième étage\"}"})
    void anOrdinalThatIsReadIsNoProblem(String text) {
        pack.with(ORGANISATION, "{\"en\": " + WELCOME + "}", "{\"en\": " + WELCOME + ", " + text + "}");
        assertThat(pack.check()).noneMatch(line -> line.contains("the voice may"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"盛家路", "殷桥", "處州", "繫舟山"})
    void aChineseNameThatNoListHas(String name) {
        pack.with(ORGANISATION, "{\"en\": " + WELCOME + "}", "{\"en\": " + WELCOME + ", \"zh\": \"" + name + "\"}");
        assertThat(pack.check()).anySatisfy(line -> assertThat(line).startsWith("organisation.json:6: /welcome/zh: ")
                .contains("characters with several readings in 'zh'", name.substring(0, 1) + " in \"" + name + '"'));
    }

    @Test
    void aChineseCharacterWithSeveralReadingsInAnUnknownWord() {
        pack.with(ORGANISATION, "{\"en\": " + WELCOME + "}", "{\"en\": " + WELCOME + ", \"zh\": \"长平街\"}");
        assertThat(pack.check()).anySatisfy(line -> assertThat(line).startsWith("organisation.json:6: /welcome/zh: ")
                .contains("characters with several readings in 'zh'", "\u957f in \"\u957f\u5e73\u8857\"", "cheng2du1"));
    }

    @Test
    void aKnownWordOrAReadingIsNoProblem() {
        pack.with(ORGANISATION, "{\"en\": " + WELCOME + "}", "{\"en\": " + WELCOME + ", \"zh\": \"长城\"}");
        assertThat(pack.check()).noneMatch(line -> line.contains("several readings"));
    }
}
