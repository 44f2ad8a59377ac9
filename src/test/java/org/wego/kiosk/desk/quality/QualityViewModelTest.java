// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.desk.quality.Finding.FindingDetail;
import org.wego.kiosk.desk.quality.Finding.FindingKind;
import org.wego.kiosk.desk.record.ContentRecord;
import org.wego.kiosk.desk.record.ContentRecords;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.overlay.RecordKind;
import org.wego.kiosk.overlay.Sighting;
import org.wego.kiosk.testing.Contents;
import org.wego.kiosk.text.MessageCatalogue;

/** The work list: its groups, sentences, confirmations and progress. */
class QualityViewModelTest {

    private static final Content CONTENT = Contents.sample();
    private static final LocalDate TODAY = LocalDate.parse("2026-11-27");
    private static final List<Finding> ALL = new Findings(CONTENT, TODAY, 6).collect(List.of(), List.of(),
            _ -> Optional.empty());
    private static final RecordKey YARKOVA = new RecordKey(RecordKind.PEOPLE, "yarkova");

    private final Set<RecordKey> confirmed = new HashSet<>();
    private Optional<String> fault = Optional.empty();
    private final DeskState state = state("en");
    private final QualityViewModel model = new QualityViewModel(state, store());

    @Test
    void theFirstSentenceNamesTheWorstRecordAndTheRestOfItsGroup() {
        model.show(ALL);
        assertThat(model.headline()).contains("9701", "Not seen near here", "4");
        model.show(List.of());
        assertThat(model.headline()).isEqualTo("Nothing to do.");
    }

    @Test
    void draftsAreOneRowForEachLanguage() {
        model.show(ALL);
        var language = group(Impact.LANGUAGE);
        assertThat(language.rows()).hasSizeLessThanOrEqualTo(10)
                .filteredOn(row -> row.finding().kind() == FindingKind.DRAFT)
                .extracting(QualityRow::issue)
                .anySatisfy(text -> assertThat(text).matches("한국어: unchecked texts: \\d+"));
    }

    /** A missing fax number or a second way to write to somebody leads no visitor astray. */
    @Test
    void whatHasASubstituteIsNotHarmful() {
        model.show(ALL);
        assertThat(model.harmfulProperty().get()).isLessThan(40);
        assertThat(group(Impact.OUT_OF_REACH).rows()).noneMatch(row -> row.issue().startsWith("Fax"))
                .anyMatch(row -> row.issue().contains("o_ryabushko@mail.r"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void everyKindOfFindingHasItsTexts(String tag) {
        var other = state(tag);
        var there = new QualityViewModel(other, store());
        var entry = ContentRecords.of(CONTENT).getFirst();
        there.show(Stream.of(FindingKind.values()).map(kind -> new Finding(kind, Optional.of(entry),
                List.of(new FindingDetail.DetailText("one"), new FindingDetail.DetailText("two")))).toList());
        assertThat(there.copied().lines()).hasSize(FindingKind.values().length)
                .noneMatch(line -> line.contains("{"));
        assertThat(there.groupsProperty().get()).hasSize(5).allSatisfy(group -> assertThat(group.name()).isNotBlank());
    }

    @Test
    void theSentenceForTheVisitorIsInTheVisitorsLanguage() {
        model.show(ALL);
        var row = group(Impact.WRONG_PLACE).rows().getFirst();
        assertThat(model.say(row)).contains("9701", "not sure");
        assertThat(model.sayForStaff(row)).isEmpty();
        state.visitorProperty().set(new Lang("ru"));
        assertThat(model.say(row)).contains("9701", "автобус");
        assertThat(model.sayForStaff(row).orElseThrow()).contains("not sure");
    }

    @Test
    void aPersonOrTheHeadOfTheOfficeCanConfirmAPerson() {
        assertThat(askFor(YARKOVA)).first().asString().contains("Yarkova");
    }

    /** Regression: for a bus, the list once named every useful number of the pack. */
    @Test
    void onlyTheSourceCanConfirmABus() {
        var asked = askFor(new RecordKey(RecordKind.BUS_LINES, "471"));
        var numbers = CONTENT.numbers().stream().map(number -> number.number().written()).toList();
        assertThat(asked).isNotEmpty().noneMatch(line -> numbers.stream().anyMatch(line::contains));
    }

    @Test
    void aConfirmedRowStaysInItsPlaceUntilTheListIsRenewed() {
        model.show(ALL);
        var before = group(Impact.UNNOTICED).rows();
        var row = before.get(3);
        model.confirm(List.of(row));
        var key = row.key().orElseThrow();
        assertThat(confirmed).containsExactly(key);
        model.show(without(key));
        assertThat(group(Impact.UNNOTICED).rows().get(3).id()).isEqualTo(row.id());
        model.renew();
        assertThat(group(Impact.UNNOTICED).rows()).noneMatch(one -> one.id().equals(row.id()));
    }

    /** Who comes back to the list sees what was confirmed already, and can still take it back. */
    @Test
    void aConfirmedRowOfWhichAFindingRemainsKeepsItsMark() {
        model.show(ALL);
        var row = group(Impact.UNNOTICED).rows().get(3);
        model.confirm(List.of(row));
        model.show(ALL);
        model.renew();
        assertThat(model.confirmations().states()).containsKey(row.key().orElseThrow());
        assertThat(model.takeBack()).containsExactly(row.where());
        assertThat(model.confirmations().states()).isEmpty();
    }

    @Test
    void severalConfirmationsAreTakenBackInOneStep() {
        model.show(ALL);
        model.confirm(group(Impact.UNNOTICED).rows().subList(0, 5));
        assertThat(confirmed).isNotEmpty();
        model.confirmations().undo();
        assertThat(confirmed).isEmpty();
        assertThat(model.confirmations().states()).isEmpty();
        assertThat(model.confirmations().undoableProperty().get()).isFalse();
    }

    @Test
    void aLineInDoubtIsConfirmedOnlyByWhoHasSeenIt() {
        model.show(ALL);
        var row = group(Impact.WRONG_PLACE).rows().getFirst();
        var key = row.key().orElseThrow();
        long before = model.harmfulProperty().get();
        assertThat(model.confirm(List.of(row, row))).containsExactly(row);
        assertThat(confirmed).isEmpty();
        model.confirmations().settle(key, new Sighting.NotSeenThere());
        assertThat(model.confirmations().states().get(key))
                .isEqualTo(new Confirmations.ConfirmationState.NotSeenToday());
        assertThat(model.harmfulProperty().get()).isEqualTo(before);
    }

    /** The number in the navigation does not wait until the findings are collected again. */
    @Test
    void aConfirmationThatResolvesAFindingCountsAtOnce() {
        model.show(ALL);
        var row = group(Impact.WRONG_PLACE).rows().getFirst();
        long before = model.harmfulProperty().get();
        model.confirmations().settle(row.key().orElseThrow(), new Sighting.SeenAt("01011", true, false));
        assertThat(model.harmfulProperty().get()).isLessThan(before);
        model.takeBack();
        assertThat(model.harmfulProperty().get()).isEqualTo(before);
        model.confirmations().settle(row.key().orElseThrow(), new Sighting.SeenAt("01011", true, false));
        model.show(ALL);
        assertThat(model.harmfulProperty().get()).as("found again").isEqualTo(before);
    }

    @Test
    void aRefusedConfirmationSaysWhy() {
        fault = Optional.of("the disk is full");
        model.show(ALL);
        var row = group(Impact.UNNOTICED).rows().getFirst();
        model.confirm(List.of(row));
        assertThat(model.confirmations().states().get(row.key().orElseThrow()))
                .isEqualTo(new Confirmations.ConfirmationState.NotStored("the disk is full"));
    }

    @Test
    void wordsNarrowTheListInAnyOrder() {
        model.show(ALL);
        model.filterProperty().set("SEEN 471");
        assertThat(model.groupsProperty().get().stream().mapToInt(group -> group.rows().size()).sum()).isOne();
        assertThat(group(Impact.WRONG_PLACE).total()).isEqualTo(5);
    }

    @Test
    void noFigureIsInventedForADayWithoutACount() {
        var kept = new ArrayList<String>();
        model.remember("", kept::add);
        model.show(ALL);
        assertThat(model.progress()).contains("a week ago: not recorded", "a month ago: not recorded");
        assertThat(FindingHistory.parse(kept.getLast()).days()).containsOnlyKeys(TODAY);
    }

    @Test
    void earlierCountsAreNamedWithTheirDay() {
        model.remember("2026-10-26=31,2026-11-19=27,broken,2026-11-26=26", _ -> {
        });
        model.show(ALL);
        assertThat(model.progress()).contains("27", "31").doesNotContain("26;").doesNotContain("not recorded");
    }

    @Test
    void fiveThousandFindingsAreListed() {
        var entries = ContentRecords.of(CONTENT);
        model.show(IntStream.range(0, 5000).mapToObj(i -> new Finding(FindingKind.WARNING,
                Optional.of(entries.get(i % entries.size())), List.of(new FindingDetail.DetailText("n" + i))))
                .toList());
        model.filterProperty().set("n4999");
        assertThat(group(Impact.UNNOTICED).rows()).hasSize(1);
        assertThat(group(Impact.UNNOTICED).total()).isEqualTo(5000);
    }

    private List<String> askFor(RecordKey key) {
        var entry = ContentRecords.of(CONTENT).stream().filter(one -> one.key().equals(key)).findFirst();
        return new WhoToAsk(state).of(new Finding(FindingKind.NOT_CONFIRMED, entry, List.of()));
    }

    private static List<Finding> without(RecordKey key) {
        return ALL.stream().filter(finding -> !finding.entry().map(ContentRecord::key).equals(Optional.of(key)))
                .toList();
    }

    private QualityGroup group(Impact harm) {
        return model.groupsProperty().get().stream().filter(group -> group.harm() == harm).findFirst().orElseThrow();
    }

    private static DeskState state(String staff) {
        return new DeskState(CONTENT, MessageCatalogue.ofDesk().in(new Lang(staff)), new MessageCatalogue(Map.of()),
                Clock.fixed(Instant.parse("2026-11-27T03:00:00Z"), ZoneOffset.UTC));
    }

    private ConfirmationStore store() {
        return new ConfirmationStore() {
            @Override
            public void confirm(RecordKey key, Consumer<Optional<String>> answer) {
                confirmed.add(key);
                answer.accept(fault);
            }

            @Override
            public boolean isDoubtful(RecordKey key) {
                return key.kind() == RecordKind.BUS_LINES;
            }

            @Override
            public void settle(RecordKey key, Sighting seen, Consumer<Optional<String>> answer) {
                answer.accept(fault);
            }

            @Override
            public void takeBack(RecordKey key, Consumer<Optional<String>> answer) {
                confirmed.remove(key);
                answer.accept(Optional.empty());
            }
        };
    }
}
