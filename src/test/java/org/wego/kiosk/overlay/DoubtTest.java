// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.model.Value.Flag;
import org.wego.kiosk.overlay.Sighting.NotSeenThere;
import org.wego.kiosk.overlay.Sighting.SeenAt;
import org.wego.kiosk.overlay.Sighting.SeenSo;

/** A record in doubt says only what somebody has seen. */
class DoubtTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-30");
    private static final Value LINE = Value.empty().with("/check/result", Value.text("not covered"))
            .with("/check/stops", Value.items(List.of())).with("/check/remark/en", Value.text("Moved away."))
            .with("/check/provenance/asOf", Value.text("2022-05"))
            .with("/provenance/asOf", Value.text("2017"));

    @ParameterizedTest
    @ValueSource(strings = {"not seen", "not covered"})
    void aLineThatNobodyHasSeenIsInDoubt(String result) {
        assertThat(Doubt.of(LINE.with("/check/result", Value.text(result)))).contains(Doubt.STOPS_HERE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"seen here", "seen nearby"})
    void aLineThatWasSeenIsNot(String result) {
        assertThat(Doubt.of(LINE.with("/check/result", Value.text(result)))).isEmpty();
    }

    @Test
    void aLineSeenAtAStopIsConfirmedThere() {
        var seen = settled(LINE, new SeenAt("01011", true, false));
        assertThat(Doubt.of(seen)).isEmpty();
        assertThat(seen.textAt("/check/result")).contains("seen here");
        assertThat(seen.itemsAt("/check/stops")).containsExactly(Value.text("01011"));
        assertThat(seen.at("/check/remark")).isEmpty();
        assertThat(seen.textAt("/check/provenance/confirmed/on")).contains("2026-11-30");
        assertThat(seen.textAt("/provenance/confirmed/by")).contains("MK");
    }

    @Test
    void atAnotherStopItWasSeenNearby() {
        var seen = settled(LINE, new SeenAt("01004", false, true));
        assertThat(seen.textAt("/check/result")).contains("seen nearby");
        assertThat(seen.textAt("/check/remark/en")).contains("Moved away.");
    }

    /** A line that was not found is not confirmed: an earlier confirmation ends, too. */
    @Test
    void aLineThatWasLookedForInVainIsNotConfirmed() {
        var line = settled(LINE.with("/provenance/confirmed/on", Value.text("2026-01-01")), new NotSeenThere());
        assertThat(Doubt.of(line)).contains(Doubt.STOPS_HERE);
        assertThat(line.textAt("/check/result")).contains("not seen");
        assertThat(line.textAt("/check/provenance/confirmed/on")).contains("2026-11-30");
        assertThat(line.at("/provenance/confirmed")).isEmpty();
        assertThat(line.at("/check/remark")).isPresent();
    }

    @Test
    void whatWasInferredIsNoLongerMarkedOnceSomebodyHasSeenIt() {
        var step = Value.fields(Map.of("inferred", new Flag(true)));
        var sure = Value.fields(Map.of("inferred", new Flag(false)));
        var walk = Value.empty().with("/steps", Value.items(List.of(sure, step, step)))
                .with("/provenance/note/en", Value.text("Inferred."));
        assertThat(Doubt.of(walk)).contains(Doubt.INFERRED);
        assertThat(Doubt.marks(walk)).containsExactly("/steps/1/inferred", "/steps/2/inferred");
        var seen = settled(walk, new SeenSo(false));
        assertThat(Doubt.of(seen)).isEmpty();
        assertThat(seen.at("/provenance/note")).isEmpty();
        assertThat(seen.textAt("/provenance/confirmed/on")).contains("2026-11-30");
    }

    @Test
    void anyOtherRecordIsConfirmedWithoutAQuestion() {
        assertThat(Doubt.of(Value.empty().with("/provenance/asOf", Value.text("2017")))).isEmpty();
    }

    private static Value settled(Value record, Sighting seen) {
        return Doubt.of(record).orElseThrow().settled(record, seen, TODAY, "MK");
    }
}
