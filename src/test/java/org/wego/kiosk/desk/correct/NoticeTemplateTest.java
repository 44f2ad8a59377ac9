// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.overlay.RecordKind;
import org.wego.kiosk.overlay.RecordProblem;
import org.wego.kiosk.text.MessageCatalogue;

/** The templates of notices: their times and places, and their texts in every language of visitors. */
class NoticeTemplateTest {

    private static final LocalDateTime MONDAY = LocalDateTime.parse("2026-11-23T14:05");

    @TempDir
    private Path folder;

    @Test
    void closedTomorrowIsFromNineToSix() {
        var notice = NoticeTemplate.CLOSED.with(Value.empty(), MONDAY);
        assertThat(notice.textAt("/from")).contains("2026-11-24T09:00");
        assertThat(notice.textAt("/until")).contains("2026-11-24T18:00");
        assertThat(notice.itemsAt("/places")).contains(Value.text("greeting"), Value.text("screens"));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23T14:05, 2026-11-23T09:00", "2026-11-23T18:00, 2026-11-24T09:00"})
    void anEventIsTodayUnlessTheDayIsOver(LocalDateTime now, String from) {
        assertThat(NoticeTemplate.EVENT.with(Value.empty(), now).textAt("/from")).contains(from);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23T14:05, 2026-11-23T14:45", "2026-11-23T14:15, 2026-11-23T14:45",
            "2026-11-23T23:50, 2026-11-24T00:30"})
    void receptionIsAwayUntilAQuarterHour(LocalDateTime now, String until) {
        assertThat(NoticeTemplate.AWAY.with(Value.empty(), now).textAt("/until")).contains(until);
    }

    @Test
    void afterHoursRepeatsEveryNight() {
        var notice = NoticeTemplate.AFTER_HOURS.with(Value.empty(), MONDAY);
        assertThat(notice.itemsAt("/repeat/weekdays")).hasSize(7);
        assertThat(notice.textAt("/repeat/from")).contains("18:00");
        assertThat(notice.textAt("/repeat/until")).contains("09:00");
    }

    @ParameterizedTest
    @EnumSource(NoticeTemplate.class)
    void aNoticeFromATemplateHasNoErrors(NoticeTemplate template) {
        var desk = new EditingUnderTest(folder);
        var templates = new Templates(desk.pack().content(), MONDAY);
        var key = templates.key(RecordKind.NOTICES, _ -> false);
        var value = template.with(templates.withText(templates.of(key), _ -> "Text"), MONDAY);
        var found = new ArrayList<RecordProblem>();
        desk.service().check(key, value, found::addAll);
        assertThat(found).filteredOn(RecordProblem::isError).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko", "zh", "ja", "ru"})
    void everyTemplateHasItsOwnTextInEveryLanguage(String lang) {
        var words = new MessageCatalogue(Map.of()).in(new Lang(lang));
        assertThat(List.of(NoticeTemplate.values())).map(template -> words.get(template.text()))
                .doesNotHaveDuplicates().allSatisfy(text -> assertThat(text).doesNotStartWith("notice."));
    }
}
