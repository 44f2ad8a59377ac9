// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.desk.quality.Finding.FindingDetail;
import org.wego.kiosk.desk.quality.Finding.FindingKind;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.overlay.RecordKind;
import org.wego.kiosk.pack.Problem;
import org.wego.kiosk.pack.ProblemCode;
import org.wego.kiosk.pack.SamplePack;
import org.wego.kiosk.pack.Severity;
import org.wego.kiosk.pack.source.PackSource;
import org.wego.kiosk.testing.Contents;

/** The findings about the bundled content. */
class FindingsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-27");
    private static final Content CONTENT = Contents.sample();

    @Test
    void everyLineThatMayNotStopHereIsFoundFirst() {
        assertThat(ids(FindingKind.NOT_SEEN)).containsExactlyInAnyOrder("405", "408", "471", "710", "9701");
        assertThat(ids(FindingKind.NOT_COVERED)).containsExactlyInAnyOrder("2500", "1005-1");
        assertThat(findings().getFirst().kind()).isEqualTo(FindingKind.NOT_SEEN);
        assertThat(findings()).extracting(Finding::harm).isSorted();
    }

    @Test
    void anAddressThatCannotBeUsedIsShownAsItWasPublished() {
        assertThat(of(FindingKind.INCOMPLETE)).singleElement().satisfies(finding -> {
            assertThat(finding.entry().orElseThrow().key()).isEqualTo(new RecordKey(RecordKind.PEOPLE, "riabushko"));
            assertThat(finding.details()).containsExactly(new FindingDetail.Label("field.email"),
                    new FindingDetail.DetailText("o_ryabushko@mail.r"));
        });
    }

    @Test
    void absentValuesAreFoundWithTheirReason() {
        assertThat(of(FindingKind.NOT_RECORDED)).anySatisfy(finding -> {
            assertThat(finding.entry().orElseThrow().key().kind()).isEqualTo(RecordKind.KIOSK);
            assertThat(finding.details()).containsExactly(new FindingDetail.Label("field.reception-place"));
        });
        assertThat(ids(FindingKind.NOT_PUBLISHED)).contains("wang", "garanin");
    }

    @Test
    void aPlanForAYearThatIsOverIsFound() {
        assertThat(of(FindingKind.OUTDATED_PLAN)).anySatisfy(finding -> {
            assertThat(finding.entry().orElseThrow().key().id()).isEqualTo("europe");
            assertThat(finding.details()).containsExactly(new FindingDetail.DetailText("2017"));
        });
        var then = new Findings(CONTENT, LocalDate.parse("2017-05-01"), 6).collect(List.of(), List.of(),
                _ -> Optional.empty());
        assertThat(then).extracting(Finding::kind).doesNotContain(FindingKind.OUTDATED_PLAN);
    }

    /** Every draft of the pack except those of the map is counted once, in its language. */
    @Test
    void everyDraftIsCountedOnce() throws Exception {
        long counted = Stream.of(FindingKind.DRAFT, FindingKind.PACK_TEXT)
                .flatMap(kind -> of(kind).stream()).flatMap(finding -> finding.details().stream())
                .mapToLong(detail -> detail instanceof FindingDetail.Count(var number) ? number : 0).sum();
        var files = Stream.concat(Stream.of(PackSource.MANIFEST), CONTENT.manifest().content().stream())
                .filter(file -> !file.endsWith(".geojson")).toList();
        long there = 0;
        for (var file : files) {
            there += drafts(new StrictJson().read(SamplePack.source().read(file), Value.class));
        }
        assertThat(counted).isEqualTo(there).isGreaterThan(800);
    }

    private static long drafts(Value value) {
        return switch (value) {
            case Value.Items(var items) -> items.stream().mapToLong(FindingsTest::drafts).sum();
            case Value.Fields(var fields) -> value.itemsAt("/drafts").size()
                    + fields.values().stream().mapToLong(FindingsTest::drafts).sum();
            default -> 0;
        };
    }

    @Test
    void aConfirmedRecordIsFoundAgainWhenTheMonthsAreOver() {
        assertThat(ids(FindingKind.NOT_CONFIRMED)).contains("101", "yarkova", "contact");
        var soon = new Findings(CONTENT, LocalDate.parse("2026-06-15"), 6).collect(List.of(), List.of(),
                _ -> Optional.empty());
        assertThat(soon.stream().filter(finding -> finding.kind() == FindingKind.NOT_CONFIRMED)
                .map(finding -> finding.entry().orElseThrow().key().id())).doesNotContain("police");
    }

    @Test
    void aProblemOfTheCheckIsFoundWithItsLocation() {
        var problem = new Problem(Severity.ERROR, ProblemCode.PHONE_FORMAT, "contact.json", 7, "/phones/0",
                "no telephone number", "");
        var found = new Findings(CONTENT, TODAY, 6).collect(List.of(problem), List.of(), _ -> Optional.empty());
        assertThat(found).contains(new Finding(FindingKind.PROBLEM, Optional.empty(),
                List.of(new FindingDetail.DetailText("no telephone number"),
                        new FindingDetail.DetailText("contact.json:7"))));
    }

    private static List<Finding> findings() {
        return new Findings(CONTENT, TODAY, 6).collect(List.of(), List.of(), _ -> Optional.empty());
    }

    private static List<Finding> of(FindingKind kind) {
        return findings().stream().filter(finding -> finding.kind() == kind).toList();
    }

    private static List<String> ids(FindingKind kind) {
        return of(kind).stream().map(finding -> finding.entry().orElseThrow().key().id()).toList();
    }
}
