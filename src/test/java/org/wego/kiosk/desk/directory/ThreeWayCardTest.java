// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.desk.record.ContentRecords;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.overlay.RecordKind;
import org.wego.kiosk.testing.Contents;
import org.wego.kiosk.text.MessageCatalogue;

/** The card for a call of three people: dial, press, say, for the visitor and for reception. */
class ThreeWayCardTest {

    private static RecordDetails details(String id, String lang) {
        var key = new RecordKey(RecordKind.HOTLINES, id);
        var entry = ContentRecords.of(Contents.sample()).stream().filter(one -> one.key().equals(key)).findFirst()
                .orElseThrow();
        return new RecordDetailsFactory(Contents.sample(), new MessageCatalogue(Map.of()).in(new Lang(lang)),
                Instant.parse("2026-12-01T03:00:00Z")).of(entry).orElseThrow();
    }

    private static List<String> card(String id, String lang) {
        return details(id, lang).large();
    }

    @Test
    void theStepsAreInTheLanguageOfTheVisitorAndThatOfThePlace() {
        assertThat(card("city", "en")).containsExactly("120 Seoul city line",
                "Dial 120", "Press: 9, then your language",
                "Say: “Interpreting for English, please.” Put the call on the loudspeaker.",
                "120에 전화하세요", "누를 번호: 9번, 그다음 언어 번호",
                "“영어 통역 부탁합니다.”라고 말하고 스피커폰으로 바꾸세요.");
    }

    @Test
    void aNumberWithoutAMenuHasNoKeyToPress() {
        assertThat(card("danuri", "ru")).hasSize(5).noneMatch(line -> line.contains("9, "));
    }

    @Test
    void aVisitorWhoSpeaksTheLanguageOfThePlaceSeesEachStepOnce() {
        assertThat(card("city", "ko")).hasSize(4).doesNotHaveDuplicates();
    }
}
