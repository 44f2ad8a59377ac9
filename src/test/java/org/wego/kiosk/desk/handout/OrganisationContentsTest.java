// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.kiosk.model.Notice;
import org.wego.kiosk.model.Recurrence;
import org.wego.kiosk.model.RepeatDay;
import org.wego.kiosk.testing.Contents;
import org.wego.kiosk.testing.Visits;

/** When a notice holds, in the words of its sheet. */
class OrganisationContentsTest {

    private static final LocalDateTime MORNING = LocalDateTime.parse("2026-12-01T09:00");
    private static final LocalDateTime EVENING = LocalDateTime.parse("2026-12-01T18:00");

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"en;Until December 1, 2026 18:00", "ko;2026년 12월 1일 18:00까지",
            "zh;至2026年12月1日 18:00", "ja;2026年12月1日 18:00まで", "ru;До 1 декабря 2026 г. 18:00"})
    void theEndIsInTheLanguageOfTheVisitor(String lang, String words) {
        assertThat(when(lang, Optional.empty(), Optional.of(EVENING), Optional.empty()).replaceAll("\\p{Zs}", " "))
                .isEqualTo(words);
    }

    @Test
    void aNoticeThatAlwaysHoldsHasNoTimes() {
        assertThat(when("en", Optional.empty(), Optional.empty(), Optional.empty())).isEmpty();
    }

    @Test
    void beginAndEndAreAPeriod() {
        assertThat(when("en", Optional.of(MORNING), Optional.of(EVENING), Optional.empty()))
                .isEqualTo("December 1, 2026 09:00 – December 1, 2026 18:00");
        assertThat(when("en", Optional.of(MORNING), Optional.empty(), Optional.empty()))
                .isEqualTo("From December 1, 2026 09:00");
    }

    @Test
    void weekdaysAndHoursComeBeforeThePeriod() {
        var weekend = new Recurrence(List.of(RepeatDay.SAT, RepeatDay.SUN), Optional.of(LocalTime.of(9, 30)),
                Optional.of(LocalTime.of(12, 0)));
        assertThat(when("en", Optional.empty(), Optional.of(EVENING), Optional.of(weekend)))
                .isEqualTo("Sat, Sun 9:30–12:00, Until December 1, 2026 18:00");
        assertThat(when("en", Optional.empty(), Optional.empty(), Optional.of(new Recurrence(
                List.of(RepeatDay.values()), Optional.of(LocalTime.of(9, 0)), Optional.empty()))))
                .isEqualTo("9:00–0:00");
    }

    private static String when(String lang, Optional<LocalDateTime> from, Optional<LocalDateTime> until,
            Optional<Recurrence> repeat) {
        var known = Contents.sample().notices().getFirst();
        var notice = new Notice("n", known.text(), from, until, repeat, Optional.empty(), known.provenance());
        return new OrganisationContents(Contents.sample(), Visits.in(lang).context()).when(notice);
    }
}
