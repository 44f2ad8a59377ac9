// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.buses;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.kiosk.feature.buses.StopGroup.NumberedStop;
import org.wego.kiosk.model.BusLine;
import org.wego.kiosk.model.BusStop;
import org.wego.kiosk.model.LineCheck.StopCertainty;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.testing.Contents;
import org.wego.kiosk.testing.Lines;
import org.wego.kiosk.testing.PhoneCamera;
import org.wego.kiosk.testing.Visits;

class LineViewModelTest {

    private static final Content CONTENT = Contents.sample();
    private static final String SIGN = "Published before June 2017, not confirmed since. Check the sign at the stop.";
    private static final String ASK = "Published before June 2017, not confirmed since. Ask reception before you wait.";

    @Test
    void aVisitorLearnsThatBus271WasSeenHere() {
        var line = line("271");
        assertThat(line.title()).isEqualTo("Blue bus");
        assertThat(line.type()).isEqualTo("Trunk");
        assertThat(line.finding()).isEqualTo("Seen here in May 2022");
        assertThat(line.doubtful()).isFalse();
        assertThat(line.explanation()).containsExactly("Another list shows 271A and 271B instead.", SIGN);
        assertThat(line.stops()).containsExactly(
                new StopGroup(Optional.of(BusStop.Compass.EAST), Optional.of("Eastbound"), "Middle of Jong-ro",
                        "Middle of Jong-ro, eastbound", List.of(new NumberedStop(1, "01011", "Jongno 1-ga"),
                                new NumberedStop(2, "01013", "Jongno 2-ga"))),
                new StopGroup(Optional.of(BusStop.Compass.WEST), Optional.of("Westbound"), "Middle of Jong-ro",
                        "Middle of Jong-ro, westbound", List.of(new NumberedStop(3, "01012", "Jongno 1-ga"),
                                new NumberedStop(4, "01014", "Jongno 2-ga"))));
        assertThat(line.headingInferred()).isTrue();
    }

    @Test
    void aLineThatStopsNearbyNamesItsStops() {
        var line = line("262");
        assertThat(line.result()).isEqualTo(StopCertainty.SEEN_NEARBY);
        assertThat(line.finding()).isEqualTo("Seen nearby in May 2022");
        assertThat(line.doubtful()).isFalse();
        assertThat(line.explanation()).containsExactly(
                "It stops at Jongno 2-ga and on Namdaemun-ro, not at Jongno 1-ga.", SIGN);
        assertThat(line.stops()).flatMap(StopGroup::stops).map(NumberedStop::id).containsExactly("01013", "01014",
                "02139", "02246");
    }

    @ParameterizedTest
    @ValueSource(strings = {"405", "408", "471", "710", "9701"})
    void aLineThatWasNotSeenSendsTheVisitorToReception(String id) {
        var line = line(id);
        assertThat(line.finding()).isEqualTo("May no longer stop here: not seen in May 2022");
        assertThat(line.doubtful()).isTrue();
        assertThat(line.explanation()).hasSize(2).last().isEqualTo(ASK);
        assertThat(line.stops()).isEmpty();
        assertThat(line.plan()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2500", "1005-1"})
    void aLineWithoutDataIsCalledNotChecked(String id) {
        var line = line(id);
        assertThat(line.finding()).isEqualTo("Not checked: the data published in May 2022 leaves it out");
        assertThat(line.doubtful()).isTrue();
        assertThat(line.explanation()).last().isEqualTo(ASK);
    }

    @ParameterizedTest
    @CsvSource({"501, Stops here eastbound only.", "601, Stops here westbound only."})
    void aLineThatStopsOnOneSideSaysOnWhich(String id, String sentence) {
        assertThat(line(id).explanation()).containsExactly(sentence, SIGN);
    }

    @Test
    void aVisitorLearnsWhereTheLineGoesAsFarAsItIsKnown() {
        assertThat(line("470").route()).contains("From Seobu Driving Test Centre");
        assertThat(line("471").route()).isEmpty();
        assertThat(route(Optional.of("Harbour"), Optional.of("Airport"))).contains("Between Harbour and Airport");
        assertThat(route(Optional.empty(), Optional.of("Airport"))).contains("To Airport");
    }

    private static Optional<String> route(Optional<String> first, Optional<String> last) {
        var like = Lines.named("77");
        var route = new BusLine.Route(Optional.empty(), first.map(LocalizedText::same), Optional.empty(),
                last.map(LocalizedText::same), Optional.empty(), Optional.empty());
        var line = new BusLine(like.id(), like.name(), like.aliases(), like.group(), like.night(), like.check(),
                Optional.of(route), like.provenance());
        return line(Contents.like().with(line).content(), line).route();
    }

    @Test
    void aNightBusIsNamedAsSuch() {
        assertThat(line("n26").title()).isEqualTo("Blue night bus");
        assertThat(line("n26").sign().night()).isTrue();
    }

    @Test
    void aStopWithoutAKnownDirectionShowsNone() {
        var line = line("151");
        assertThat(line.stops()).first().satisfies(group -> {
            assertThat(group.direction()).isEmpty();
            assertThat(group.title()).isEqualTo("Namdaemun-ro, kerbside");
        });
        assertThat(line.headingInferred()).isFalse();
    }

    @Test
    void theMapShowsTheStopsOfTheLineAndTheVisitor() {
        var plan = line("262").plan().orElseThrow();
        assertThat(plan.stops()).map(BusStop::id).containsExactlyElementsOf(line("262").stops().stream()
                .flatMap(group -> group.stops().stream()).map(NumberedStop::id).toList());
        assertThat(plan.here()).isEqualTo(CONTENT.manifest().kiosk().position());
        assertThat(plan.walk()).isEmpty();
    }

    @Test
    void aPackWithoutAMapShowsNone() {
        assertThat(line(Contents.like().withoutMap().content(), Contents.line("271")).plan()).isEmpty();
    }

    @Test
    void aLineWithOnlyANameStillShowsItsCertainty() {
        var bare = Lines.named("77");
        var line = line(Contents.like().with(bare).content(), bare);
        assertThat(line.finding()).isEqualTo("Seen here in 2020");
        assertThat(line.explanation())
                .containsExactly("Published in 2020, not confirmed since. Check the sign at the stop.");
        assertThat(line.stops()).isEmpty();
    }

    @Test
    void aPhoneTakesTheLineAndItsStopsAlong() {
        assertThat(PhoneCamera.scan(line("501").takeAlong())).isEqualTo("""
                501, Blue bus
                Seen here in May 2022
                From Hannam Transport Garage, Daehak-dong
                Middle of Samil-daero
                01004 Jongno 2-ga / Samilgyo
                Middle of Jong-ro, eastbound
                01011 Jongno 1-ga
                01013 Jongno 2-ga""");
    }

    @ParameterizedTest
    @MethodSource("org.wego.kiosk.testing.Visits#languages")
    void everyLineFitsIntoACodeInEveryLanguage(String tag) {
        assertThat(CONTENT.lines().values()).allSatisfy(line -> {
            var text = new LineViewModel(CONTENT, CONTENT.buses().orElseThrow(), line, Visits.in(tag).context())
                    .takeAlong();
            assertThat(PhoneCamera.scan(text)).isEqualTo(text).doesNotContain("{");
        });
    }

    private static LineViewModel line(String id) {
        return line(CONTENT, Contents.line(id));
    }

    private static LineViewModel line(Content content, BusLine line) {
        return new LineViewModel(content, content.buses().orElseThrow(), line, Visits.inEnglish().context());
    }
}
