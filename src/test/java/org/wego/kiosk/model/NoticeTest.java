// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeTest {

    private static final LocalDateTime NINE = LocalDateTime.parse("2026-06-01T09:00");
    private static final LocalDateTime SIX = LocalDateTime.parse("2026-06-01T18:00");

    @ParameterizedTest
    @CsvSource({"2026-06-01T08:59, false", "2026-06-01T09:00, true", "2026-06-01T17:59, true",
            "2026-06-01T18:00, false"})
    void aNoticeShowsFromItsFirstMinuteUpToItsEnd(LocalDateTime now, boolean shows) {
        assertThat(notice(Optional.of(NINE), Optional.of(SIX)).showsAt(now)).isEqualTo(shows);
    }

    @Test
    void aNoticeWithoutTimesShowsAlways() {
        assertThat(notice(Optional.empty(), Optional.empty()).showsAt(NINE)).isTrue();
    }

    @Test
    void aNoticeWithoutAnEndShowsFromItsBeginningOn() {
        var notice = notice(Optional.of(NINE), Optional.empty());
        assertThat(notice.showsAt(NINE.minusSeconds(1))).isFalse();
        assertThat(notice.showsAt(NINE.plusYears(9))).isTrue();
    }

    @Test
    void whileNobodyKnowsTheTimeOnlyANoticeWithoutTimesShows() {
        Optional<LocalDateTime> nobodyKnows = Optional.empty();
        assertThat(notice(Optional.empty(), Optional.empty()).showsAt(nobodyKnows)).isTrue();
        assertThat(notice(Optional.of(NINE), Optional.empty()).showsAt(nobodyKnows)).isFalse();
        assertThat(notice(Optional.empty(), Optional.of(SIX)).showsAt(nobodyKnows)).isFalse();
    }

    @Test
    void aNoticeThatEndsBeforeItBeginsIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> notice(Optional.of(SIX), Optional.of(NINE)))
                .withMessageContaining("ends (2026-06-01T09:00)");
        assertThatIllegalArgumentException().isThrownBy(() -> notice(Optional.of(SIX), Optional.of(SIX)));
    }

    private static Notice notice(Optional<LocalDateTime> from, Optional<LocalDateTime> until) {
        return new Notice("lift", LocalizedText.same("!"), from, until,
                new Provenance("desk", new AsOf("2026"), Optional.empty(), Optional.empty()));
    }
}
