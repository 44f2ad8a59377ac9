// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.model.Notice;
import org.wego.kiosk.testing.Contents;
import org.wego.kiosk.text.MessageCatalogue;

/** The ways of notices through their list: Monday, 23 November 2026, 14:05 in Seoul. */
class NoticeOrderTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T05:05:00Z"), ZoneOffset.UTC);

    /** In the content, planned notices are between those that are shown. */
    private final NoticeOrder order = order(notice("lift", ""), notice("closed", "2026-12-24T09:00"),
            notice("buses", ""), notice("today", "2026-11-23T09:00"), notice("new", ""));

    @Test
    void aStepPassesOneNoticeOfThoseThatAreShownWithIt() {
        assertThat(order.step("new", -1)).isEqualTo(OptionalInt.of(-2));
        assertThat(order.step("buses", -1)).isEqualTo(OptionalInt.of(-2));
        assertThat(order.step("buses", 1)).isEqualTo(OptionalInt.of(2));
        assertThat(order.step("lift", -1)).isEmpty();
        assertThat(order.step("new", 1)).isEmpty();
    }

    @Test
    void aNoticeGetsBeforeAllOfItsKind() {
        assertThat(order.toFirst("new")).isEqualTo(OptionalInt.of(-4));
        assertThat(order.toFirst("lift")).isEmpty();
        assertThat(order.toFirst("today")).isEmpty();
        assertThat(order.toFirst("not-saved-yet")).isEmpty();
    }

    private static NoticeOrder order(Notice... notices) {
        return new NoticeOrder(new DeskState(Contents.like().with(notices).content(),
                MessageCatalogue.ofDesk().in(new Lang("en")), new MessageCatalogue(Map.of()), CLOCK));
    }

    private static Notice notice(String id, String from) {
        return new Notice(id, new LocalizedText(Map.of(new Lang("en"), id), Optional.empty(), Set.of(), Map.of()),
                Optional.of(from).filter(text -> !text.isEmpty()).map(LocalDateTime::parse), Optional.empty(),
                Contents.sample().contact().provenance());
    }
}
