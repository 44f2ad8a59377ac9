// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.desk.directory.HandoverWay;
import org.wego.kiosk.desk.frame.DeskMemory;
import org.wego.kiosk.desk.handout.Handout;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.overlay.RecordKind;

/** The last five handovers are there after a restart. */
class RecentHandoversTest {

    private final DeskMemory memory = DeskMemory.brief();

    @Test
    void theLastFiveAreKeptOnceEachLatestFirst() {
        var recent = new RecentHandovers(memory);
        Stream.of("a", "b", "c", "d", "e", "f", "c").forEach(id -> recent.add(card(id)));
        assertThat(new RecentHandovers(memory).list()).containsExactly(card("c"), card("f"), card("e"), card("d"),
                card("b"));
        assertThat(new RecentHandovers(memory).latest()).contains(card("c"));
    }

    @Test
    void aSheetOnThePhoneIsStillASheetAfterwards() {
        var sheet = new Handout.LinesHandout(Optional.of("red"));
        var recent = new RecentHandovers(memory);
        recent.add(Handover.toPhone(sheet, new Lang("ko")));
        assertThat(new RecentHandovers(memory).latest()).hasValueSatisfying(kept -> {
            assertThat(kept.way()).isEqualTo(HandoverWay.PHONE);
            assertThat(kept.sheet()).contains(sheet);
        });
    }

    @Test
    void aLineOfAnotherVersionIsLeftOut() {
        memory.put("handovers", "FAXED PEOPLE/a ru A4\n" + card("b").written() + "\nnothing");
        assertThat(new RecentHandovers(memory).list()).containsExactly(card("b"));
    }

    private static Handover card(String id) {
        return Handover.of(new RecordKey(RecordKind.PEOPLE, id), HandoverWay.CARD, new Lang("ru"));
    }
}
