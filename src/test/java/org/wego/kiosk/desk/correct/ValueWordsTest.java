// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.testing.Contents;
import org.wego.kiosk.text.MessageCatalogue;

/** The values of a place in the building and of a lift, in the words of the staff. */
class ValueWordsTest {

    private static final Value HOURS = Value.fields(Map.of("holidays", Value.text("closed"), "periods",
            Value.items(List.of(Value.fields(Map.of("weekdays", Value.items(List.of(Value.text("mon")))))))));

    private static List<String> words(String lang, String pointer, Value value) {
        return new ValueWords(Contents.sample(), MessageCatalogue.ofDesk().in(new Lang(lang))).lines(pointer, value);
    }

    @Test
    void floorsAndLiftsHaveTheirNames() {
        assertThat(words("en", "/floor", Value.text("f7"))).containsExactly("7th floor");
        assertThat(words("ko", "/lifts", Value.items(List.of(Value.text("main"))))).containsExactly("중앙 승강기");
        assertThat(words("en", "/floor", Value.text("gone"))).containsExactly("gone");
    }

    @Test
    void answersAndHoursAreWords() {
        assertThat(words("en", "/stepFree", Value.text("no"))).containsExactly("No");
        assertThat(words("ko", "/stepFree", Value.text("yes"))).containsExactly("갈 수 있음");
        assertThat(words("en", "/hours", HOURS)).containsExactlyInAnyOrder("Closed", "1. Monday");
    }

    @Test
    void theMomentOfAnOutageIsADateAndATime() {
        assertThat(words("en", "/outage", Value.fields(Map.of("until", Value.text("2026-12-04T18:00")))))
                .singleElement().asString().contains("December 4, 2026", "18:00");
    }
}
