// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model.taxi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.kiosk.model.AsOf;
import org.wego.kiosk.model.GeoPoint;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.model.Provenance;

/** Fares against sums that were worked out by hand. */
class TaxiMeterTest {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final LocalizedText NAME = LocalizedText.same("Taxi");
    /** 4000 for the first 1500 m, then 100 for every 150 m; 25 % margin; in hundreds. */
    private static final TaxiFare FARE = new TaxiFare("standard", NAME, "KRW", 4000, 1500, 100, 150, Optional.of(30),
            List.of(surcharge("22:00", "23:00", 20), surcharge("23:00", "02:00", 40), surcharge("02:00", "04:00", 20)),
            25, 100, LocalDate.parse("2027-06-30"),
            new Provenance("desk", new AsOf("2026"), Optional.empty(), Optional.empty()));

    @ParameterizedTest(name = "{0} m at {1}: {2} to {3}")
    @CsvSource({
            // The base alone: 4000; 4000 x 1.25 = 5000.
            "0, 12:00:00, 4000, 5000, 0",
            "1500, 12:00:00, 4000, 5000, 0",
            // One metre more begins a step: 4100; 4100 x 1.25 = 5125, up to 5200.
            "1501, 12:00:00, 4100, 5200, 0",
            "1650, 12:00:00, 4100, 5200, 0",
            // Two steps: 4200; 4200 x 1.25 = 5250, up to 5300.
            "1651, 12:00:00, 4200, 5300, 0",
            // 2700 m beyond the base are 18 steps: 4000 + 1800 = 5800; 5800 x 1.25 = 7250, up to 7300.
            "4200, 12:00:00, 5800, 7300, 0",
            "4200, 21:59:59, 5800, 7300, 0",
            // 5800 x 1.2 = 6960, down to 6900; 6960 x 1.25 = 8700.
            "4200, 22:00:00, 6900, 8700, 20",
            "4200, 22:59:59, 6900, 8700, 20",
            // 5800 x 1.4 = 8120, down to 8100; 8120 x 1.25 = 10150, up to 10200.
            "4200, 23:00:00, 8100, 10200, 40",
            "4200, 00:00:00, 8100, 10200, 40",
            "4200, 01:59:59, 8100, 10200, 40",
            "4200, 02:00:00, 6900, 8700, 20",
            "4200, 03:59:59, 6900, 8700, 20",
            "4200, 04:00:00, 5800, 7300, 0",
            // 98 500 m beyond the base are 656.67, so 657 steps: 4000 + 65700 = 69700; x 1.25 = 87125, up to 87200.
            "100000, 12:00:00, 69700, 87200, 0"})
    void theSumIsThatOfTheTable(int metres, LocalTime time, long low, long high, int surcharge) {
        var now = LocalDate.parse("2026-12-01").atTime(time).atZone(SEOUL).toInstant();
        assertThat(TaxiMeter.estimate(FARE, metres, Optional.of(now), SEOUL))
                .isEqualTo(new FareEstimate.FareRange(low, high, surcharge));
    }

    @Test
    void afterTheirLastDayTheFaresGiveNoSum() {
        var last = Instant.parse("2027-06-30T23:59:59+09:00");
        assertThat(TaxiMeter.estimate(FARE, 1000, Optional.of(last), SEOUL)).isInstanceOf(FareEstimate.FareRange.class);
        assertThat(TaxiMeter.estimate(FARE, 1000, Optional.of(last.plusSeconds(1)), SEOUL))
                .isEqualTo(new FareEstimate.TooOld(LocalDate.parse("2027-06-30")));
    }

    @Test
    void withoutATimeThereIsNoSum() {
        assertThat(TaxiMeter.estimate(FARE, 1000, Optional.empty(), SEOUL)).isEqualTo(new FareEstimate.NoTime());
    }

    @Test
    void aPositionIsAsFarAsTheStraightLineAndTheDetour() {
        // 0.1 degrees to the north are 11 119.5 m; 1.3 times as far is 14 455 m.
        var here = new GeoPoint(37.5, 127);
        var goal = new TaxiGoal("north", NAME, Optional.empty(), Optional.of(new GeoPoint(37.6, 127)));
        assertThat(guide(Optional.of(1.3)).metres(goal, here)).hasValue(14_455);
        assertThat(guide(Optional.empty()).metres(goal, here)).isEmpty();
        var byRoad = new TaxiGoal("road", NAME, Optional.of(4200), goal.position());
        assertThat(guide(Optional.of(1.3)).metres(byRoad, here)).hasValue(4200);
    }

    private static TaxiGuide guide(Optional<Double> detour) {
        return new TaxiGuide(NAME, List.of(), List.of(), Optional.empty(), detour, List.of(), List.of());
    }

    private static TaxiSurcharge surcharge(String from, String until, int percent) {
        return new TaxiSurcharge(LocalTime.parse(from), LocalTime.parse(until), percent);
    }
}
