// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wego.kiosk.model.BusLine;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.LineId;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.model.board.BoardCard.CardSpeaker;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.nav.DestinationPath;
import org.wego.kiosk.screens.KnownDestinations;
import org.wego.kiosk.testing.Contents;
import org.wego.kiosk.testing.Visits;
import org.wego.kiosk.text.MessageCatalogue;

/** What visitors find in the sample pack, and what they must not find. */
class LookupIndexTest {

    private static final LookupIndex SAMPLE = index(Contents.sample());
    private static final int MANY = 2_000;

    private static LookupIndex index(Content content) {
        var words = new MessageCatalogue(Map.of());
        return new LookupIndex(content, MessageCatalogue.BUNDLED.stream().map(words::in).toList());
    }

    private static Stream<LookupItem> items(LookupResult result) {
        return result.kinds().stream().flatMap(kind -> kind.best().stream());
    }

    private static List<String> destinations(String query) {
        return items(SAMPLE.find(query)).map(item -> DestinationPath.of(item.destination())).toList();
    }

    @ParameterizedTest
    @CsvSource({"101, line/101", "N26, line/n26", "ㅈㄱㅇ, directions", "종각, directions", "JONGGAK, directions",
            "UL, office/europe", "ULYAN, office/europe", "CHENGD, office/asia", "1330, hotlines", "112, numbers",
            "TAXI, taxi", "ТАКСИ, taxi", "EXIT, directions", "RECEPTION, reception", "POLICE, numbers",
            "7314834, contact", "REGIONAL OFFICES, offices", "КОРЕЙСКИЙ, hotlines"})
    void aVisitorFinds(String typed, String destination) {
        assertThat(destinations(typed)).contains(destination);
    }

    @Test
    void theLineOfThisNumberComesFirst() {
        assertThat(destinations("101").getFirst()).isEqualTo("line/101");
    }

    @ParameterizedTest
    @MethodSource("org.wego.kiosk.testing.Visits#languages")
    void everyCardOfAVisitorIsFoundByItsSentenceInEachLanguage(String tag) {
        var lang = new Lang(tag);
        var cards = Contents.sample().board().orElseThrow().cards().stream()
                .filter(card -> card.speaker().includes(CardSpeaker.VISITOR)).toList();
        assertThat(cards).isNotEmpty().allSatisfy(card -> {
            var longest = Arrays.stream(card.text().in(lang).split("[\\s.,?!。？，、]+"))
                    .reduce("", (one, other) -> one.length() >= other.length() ? one : other);
            assertThat(destinations(longest)).contains(DestinationPath.of(new Destination.Card(card.id())));
        });
    }

    @Test
    void aStopOfSeveralLinesLeadsToThem() {
        var stop = items(SAMPLE.find("")).filter(item -> item.kind() == LookupKind.STOP)
                .filter(item -> item.destination() instanceof Destination.Find).findFirst().orElseThrow();
        var id = ((Destination.Find) stop.destination()).typed();
        var lines = Contents.sample().lines().values().stream().filter(line -> line.check().stops().contains(id))
                .map(line -> "line/" + line.id().value()).toList();
        assertThat(destinations(id)).containsAll(lines).doesNotContain("find/" + id);
    }

    @ParameterizedTest
    @CsvSource({"RYABUSHKO@MAIL", "UN E-GOVERNMENT SURVEY SOURCE", "PUBLISHED BEFORE JUNE", "OPEN DATA PLAZA",
            "NOTHINGOFTHISKIND"})
    void whatIsOnlyForStaffIsNotFound(String typed) {
        assertThat(items(SAMPLE.find(typed))).isEmpty();
    }

    @Test
    void nothingLeadsNowhereAndEverythingHasAName() {
        assertThat(items(SAMPLE.find("")).toList()).isNotEmpty().allSatisfy(item -> {
            assertThat(KnownDestinations.has(Contents.sample(), item.destination())).as("%s", item).isTrue();
            assertThat(Visits.languages()).allSatisfy(
                    tag -> assertThat(item.name().in(new Lang(tag))).isNotBlank());
        });
    }

    @Test
    void aPackWithoutTheseKindsShowsNoTraceOfThem() {
        var bare = index(Contents.like().withNothingOptional().content());
        assertThat(bare.find("").kinds()).map(LookupResult.KindResult::kind)
                .isSubsetOf(LookupKind.PLACE, LookupKind.TOPIC, LookupKind.NUMBER);
        assertThat(Stream.of("101", "ㅈㄱㅇ", "UL", "1330", "TAXI", "HOTLINE", "BUS", "SOUTH"))
                .allSatisfy(typed -> assertThat(items(bare.find(typed)).map(LookupItem::destination))
                        .noneMatch(found -> found instanceof Destination.Line || found instanceof Destination.Buses
                                || found instanceof Destination.OfficeDetail || found instanceof Destination.Hotlines
                                || found instanceof Destination.Taxi || found instanceof Destination.Card
                                || found instanceof Destination.Directions));
    }

    @Test
    void ofManyLinesTheRightOneComesFirstAndAllAreCounted() {
        var like = Contents.line("101");
        var lines = IntStream.range(0, MANY).mapToObj(number -> new BusLine(new LineId("x" + number),
                LocalizedText.same("X" + number), List.of(), like.group(), false, like.check(), Optional.empty(),
                like.provenance())).toArray(BusLine[]::new);
        var large = index(Contents.like().with(lines).content());
        assertThat(items(large.find("X1999")).findFirst()).map(LookupItem::destination)
                .contains(new Destination.Line(new LineId("x1999")));
        var all = large.find("X").of(LookupKind.LINE).orElseThrow();
        assertThat(all.count()).isGreaterThanOrEqualTo(MANY);
        assertThat(all.best()).hasSize(LookupIndex.MOST);
    }

    @Test
    void theBestOfEachKindComeTogether() {
        var best = SAMPLE.find("1").best(6);
        assertThat(best).hasSize(6);
        assertThat(best.stream().map(LookupItem::kind).distinct().count()).isGreaterThan(2);
        assertThat(best).isSortedAccordingTo(Comparator.comparingInt(item -> kinds("1")
                .indexOf(item.kind())));
    }

    private static List<LookupKind> kinds(String query) {
        return SAMPLE.find(query).kinds().stream().map(LookupResult.KindResult::kind).toList();
    }
}
