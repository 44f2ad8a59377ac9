// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.model.AsOf;
import org.wego.kiosk.model.BusLine;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.LineCheck.StopCertainty;
import org.wego.kiosk.model.LineId;
import org.wego.kiosk.model.Office;
import org.wego.kiosk.model.Person;
import org.wego.kiosk.model.PhoneNumber;
import org.wego.kiosk.model.Reported;
import org.wego.kiosk.model.UsefulNumber;
import org.wego.kiosk.model.Walk;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.pack.check.PackChecker;
import org.wego.kiosk.pack.check.PackReader;
import org.wego.kiosk.pack.source.BundledPack;
import org.wego.kiosk.testing.WegoContent;
import org.wego.kiosk.text.MessageCatalogue;

/** Compares the bundled dataset with the published facts, which are repeated here as literals. */
@WegoContent("the published facts, number by number")
class BundledDatasetTest {

    private static final Lang EN = new Lang("en");
    private static final Lang KO = new Lang("ko");

    private static final PackChecker CHECKER = new PackChecker(new StrictJson(),
            Set.copyOf(MessageCatalogue.BUNDLED), MessageCatalogue.english());

    private final Content content = ((PackResult.Accepted) new PackReader(new StrictJson()).read(new BundledPack()))
            .content();

    @Test
    void itIsValid() {
        var report = CHECKER.report(new BundledPack());
        assertThat(report.isValid(false)).isTrue();
        assertThat(report.closing(false)).startsWith("valid: wego-seoul 1.0.0: 5 languages, 4 line groups, 34 lines,"
                + " 21 stops, 2 offices, 5 people, 5 numbers,");
    }

    @Test
    void itsWarningsAreDraftsAndTheOneAddressThatWasCutShort() {
        assertThat(CHECKER.check(new BundledPack())).noneMatch(Problem::isError)
                .filteredOn(warning -> warning.code() != ProblemCode.TEXT_DRAFT)
                .extracting(Problem::pointer).containsExactly("/offices/1/people/3/email");
    }

    @Test
    void theCheckGivesTheSameContentAsTheQuickReader() {
        assertThat(CHECKER.read(new BundledPack())).isInstanceOfSatisfying(PackResult.Accepted.class,
                checked -> assertThat(checked.content()).isEqualTo(content));
    }

    /** Regression: reception handed out sheets that sent the visitor to reception. */
    @ParameterizedTest
    @ValueSource(strings = {"Ask reception", "문의하세요", "询问", "咨询前台", "お尋ねください", "Спросите"})
    void whatReceptionHandsOutDoesNotSayToAskReception(String advice) {
        var texts = Stream.concat(
                content.directions().orElseThrow().walks().stream().flatMap(walk -> walk.steps().stream())
                        .map(Walk.WalkStep::text),
                content.buses().orElseThrow().groups().stream().flatMap(group -> group.noneListed().known().stream()));
        assertThat(texts.flatMap(text -> text.texts().values().stream())).isNotEmpty()
                .noneMatch(text -> text.contains(advice));
    }

    @Test
    void theLinesAreListedInThePublishedOrder() {
        assertThat(linesOf("red")).containsExactly("2500", "9701", "1005-1");
        assertThat(linesOf("green")).containsExactly("7212", "Jongno 01", "Jongno 02", "7018");
        assertThat(linesOf("blue")).containsExactly("101", "103", "150", "151", "160", "260", "262", "270", "271",
                "273", "370", "470", "471", "601", "710", "720", "721", "N26", "N37", "N62", "408", "606", "405", "501",
                "506", "702A", "702B");
        assertThat(linesOf("airport")).isEmpty();
        assertThat(content.lines()).hasSize(34);
        assertThat(content.buses().orElseThrow().groups()).extracting(group -> group.id())
                .containsExactly("red", "green", "blue", "airport");
    }

    @Test
    void thePublishedSpellingOfAVillageBusIsFoundToo() {
        var line = line("jongno-01");
        assertThat(line.aliases()).contains("Jongro 01");
        assertThat(line.name().in(KO)).isEqualTo("종로01");
    }

    @Test
    void everyLineHasTheResultOfTheLaterCheck() {
        assertThat(content.lines().values().stream()
                .collect(Collectors.groupingBy(line -> line.check().result(), Collectors.counting())))
                .isEqualTo(
                        Map.of(StopCertainty.SEEN_HERE, 20L, StopCertainty.SEEN_NEARBY, 7L, StopCertainty.NOT_SEEN, 5L,
                                StopCertainty.NOT_COVERED, 2L));
        assertThat(linesWith(StopCertainty.SEEN_NEARBY)).containsExactlyInAnyOrder("151", "262", "506", "702A", "702B",
                "7018", "N62");
        assertThat(linesWith(StopCertainty.NOT_SEEN)).containsExactlyInAnyOrder("405", "408", "471", "710", "9701");
        assertThat(linesWith(StopCertainty.NOT_COVERED)).containsExactlyInAnyOrder("2500", "1005-1");
        assertThat(content.lines().values()).filteredOn(line -> line.check().result() == StopCertainty.SEEN_NEARBY)
                .allSatisfy(line -> assertThat(line.check().stops()).isNotEmpty());
    }

    @Test
    void twoLinesStopOnOneSideOfTheStreetOnly() {
        assertThat(content.lines().values()).filteredOn(line -> line.check().only().isPresent())
                .extracting(line -> line.id().value()).containsExactlyInAnyOrder("501", "601");
    }

    @Test
    void nightBusesAreThoseWithAnN() {
        assertThat(content.lines().values()).filteredOn(BusLine::night)
                .extracting(line -> line.name().in(EN)).containsExactly("N26", "N37", "N62");
    }

    @Test
    void nothingIsConfirmedUntilReceptionConfirmsIt() {
        assertThat(content.lines().values()).allMatch(line -> line.provenance().confirmed().isEmpty());
        assertThat(content.contact().provenance().confirmed()).isEmpty();
        assertThat(line("271").provenance().asOf()).isEqualTo(new AsOf("before 2017-06"));
    }

    @Test
    void theSecretariatIsReachedByTheseNumbers() {
        assertThat(content.contact().phones()).extracting(PhoneNumber::dialled)
                .containsExactly("+8227202934", "+8227202935", "+8227202936", "+8227202937");
        assertThat(content.contact().fax().known().orElseThrow().dialled()).isEqualTo("+8227202939");
    }

    @Test
    void aDriverReadsTheKoreanAddress() {
        var local = content.contact().address().local();
        assertThat(local.language()).isEqualTo(KO);
        assertThat(local.postal()).isEqualTo("서울특별시 종로구 종로 38, 서울글로벌센터 7층 (우) 03188");
        assertThat(local.lines().get(local.keyLine())).isEqualTo("종로 38");
        assertThat(content.contact().building().in(KO)).isEqualTo("서울글로벌센터");
        assertThat(content.contact().floor().in(EN)).isEqualTo("7th floor");
    }

    @Test
    void theStepFreeRouteAndThePlaceOfReceptionAreNotRecorded() {
        assertThat(content.contact().stepFree()).isInstanceOf(Reported.NotRecorded.class);
        assertThat(content.manifest().reception().place()).isInstanceOf(Reported.NotRecorded.class);
    }

    @Test
    void theStationIsJonggakExitSix() {
        var station = content.directions().orElseThrow().station();
        assertThat(station.name().in(EN)).isEqualTo("Jonggak Station");
        assertThat(station.name().in(KO)).isEqualTo("종각역");
        assertThat(station.metres()).isEqualTo(50);
        assertThat(station.exit().in(EN)).isEqualTo("Exit 6");
    }

    @Test
    void theNumbersThatAVisitorMayNeed() {
        assertThat(content.numbers()).extracting(number -> number.number().dialled())
                .containsExactly("112", "119", "1330", "120", "1345");
        assertThat(content.numbers()).filteredOn(UsefulNumber::emergency).extracting(UsefulNumber::id)
                .containsExactly("police", "fire-ambulance");
    }

    @Test
    void theTwoOfficesHaveFivePeople() {
        assertThat(offices())
                .extracting(office -> office.people().stream().map(person -> person.name().in(EN)).toList())
                .containsExactly(List.of("Mr. Wang “Charlie” Guangliang"), List.of("Svetlana Openysheva",
                        "Vladimir Garanin", "Kseniya Yarkova", "Alexandr Riabushko"));
        assertThat(offices()).extracting(office -> office.timeZone().getId())
                .containsExactly("Asia/Shanghai", "Europe/Ulyanovsk");
    }

    @Test
    void theirTelephonesAreThePublishedOnes() {
        assertThat(phone(person("Wang").phone())).isEqualTo("+862861888454");
        assertThat(phone(person("Openysheva").phone())).isEqualTo("+78422413359");
        assertThat(phone(person("Openysheva").fax())).isEqualTo("+78422412894");
        assertThat(phone(person("Garanin").phone())).isEqualTo("+78422589159");
        assertThat(phone(person("Garanin").fax())).isEqualTo("+78422589163");
        assertThat(phone(person("Yarkova").phone())).isEqualTo("+78422589164");
        assertThat(person("Wang").fax()).isInstanceOf(Reported.NotPublished.class);
        assertThat(person("Yarkova").fax()).isInstanceOf(Reported.NotPublished.class);
        assertThat(person("Riabushko").phone()).isInstanceOf(Reported.NotPublished.class);
    }

    @Test
    void noAddressIsGuessed() {
        assertThat(person("Riabushko").email()).isEqualTo(new Reported.Incomplete<>("a_ryabushko@mail.r"));
        assertThat(offices().stream().flatMap(office -> office.people().stream())
                .filter(person -> !person.id().equals(person("Riabushko").id())))
                .allMatch(person -> person.email() instanceof Reported.NotPublished);
    }

    @Test
    void onlyUlyanovskHasASite() {
        assertThat(offices().get(0).site().known()).isEmpty();
        assertThat(offices().get(1).site().known().orElseThrow().getHost()).isEqualTo("wego.ulregion.ru");
    }

    @Test
    void theOrganisationHasItsPresentNameAndItsFormerOneAsHistory() {
        var organisation = content.organisation();
        assertThat(organisation.name().in(EN)).isEqualTo("WeGO");
        assertThat(organisation.fullName().in(EN)).isEqualTo("World Smart Sustainable Cities Organization");
        assertThat(organisation.fullName().in(KO)).isEqualTo("세계스마트시티기구");
        assertThat(organisation.formerNames()).singleElement().satisfies(former -> assertThat(former.name().in(EN))
                .isEqualTo("World e-Governments Organization of Cities and Local Governments"));
    }

    @Test
    void thePackHasNoFilm() {
        assertThat(content.solution().orElseThrow().video().known()).isEmpty();
        assertThat(content.solution().orElseThrow().areas()).hasSize(4);
        assertThat(content.solution().orElseThrow().site().getHost()).isEqualTo("www.seoulsolution.kr");
    }

    @Test
    void fiveLanguagesCanBeChosen() {
        assertThat(content.manifest().languages()).extracting(language -> language.tag().tag())
                .containsExactly("en", "ko", "zh", "ja", "ru");
        assertThat(content.manifest().languages()).extracting(language -> language.tag())
                .containsExactlyElementsOf(MessageCatalogue.BUNDLED);
    }

    private List<String> linesOf(String group) {
        return content.lines().values().stream().filter(line -> line.group().equals(group))
                .map(line -> line.name().in(EN)).toList();
    }

    private List<String> linesWith(StopCertainty result) {
        return content.lines().values().stream().filter(line -> line.check().result() == result)
                .map(line -> line.name().in(EN)).toList();
    }

    private BusLine line(String id) {
        return Objects.requireNonNull(content.lines().get(new LineId(id)));
    }

    private List<Office> offices() {
        return content.offices().orElseThrow().offices();
    }

    private Person person(String name) {
        return offices().stream().flatMap(office -> office.people().stream())
                .filter(person -> person.name().in(EN).contains(name)).findFirst().orElseThrow();
    }

    private static String phone(Reported<PhoneNumber> number) {
        return number.known().orElseThrow().dialled();
    }
}
