// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.pack.Problem;
import org.wego.kiosk.pack.TestPack;

/** A changed fact that kept its old date is reported, in a new version of a pack and at reception. */
class StaleDatesTest {

    private static final RecordKey CONTACT = RecordKey.of(RecordKind.CONTACT);
    private static final RecordKey ROSSI = new RecordKey(RecordKind.PEOPLE, "rossi");

    @TempDir
    Path folder;

    private TestPack earlier;
    private TestPack now;

    @BeforeEach
    void twoVersions() {
        earlier = TestPack.in(folder.resolve("earlier"));
        now = TestPack.in(folder.resolve("now")).with("contact.json", "+43 1 58858", "+43 1 58859");
    }

    @Test
    void aChangedNumberWithItsOldDateIsReported() {
        assertThat(staleDates())
                .containsExactly("contact.json:16: /provenance: 'phones' changed since version 1, but the"
                        + " record is still dated '2020' (give the new fact its own 'source' and 'asOf', or let reception confirm"
                        + " it)");
    }

    @Test
    void aNewDateOrAConfirmationIsEnough() {
        now.with("contact.json", "\"asOf\": \"2020\"", "\"asOf\": \"2026-11\"");
        assertThat(staleDates()).isEmpty();
        TestPack.in(folder.resolve("now")).with("contact.json", "+43 1 58858", "+43 1 58859").with("contact.json",
                "\"asOf\": \"2020\"", "\"asOf\": \"2020\", \"confirmed\": {\"on\": \"2026-11-01\", \"by\": \"MK\"}");
        assertThat(staleDates()).isEmpty();
    }

    @Test
    void everyKindOfRecordIsCompared() {
        TestPack.in(folder.resolve("now"))
                .with("offices.json", "+39 06 6982", "+39 06 6983")
                .with("bus-lines.json", "\"result\": \"not seen\"", "\"result\": \"not covered\"")
                .with("bus-stops.json", "\"where\": \"Kerb\"", "\"where\": \"Island\"")
                .with("directions.json", "\"metres\": 50", "\"metres\": 60");
        assertThat(staleDates()).extracting(line -> line.replaceAll(" changed since.*", "")).containsExactlyInAnyOrder(
                "offices.json:15: /offices/0/people/0/provenance: 'phone'",
                "bus-lines.json:7: /lines/1/check/provenance: 'result'",
                "bus-stops.json:5: /stops/0/provenance: 'where'",
                "directions.json:5: /station/provenance: 'metres'");
    }

    @Test
    void receptionIsDatedByThePack() {
        TestPack.in(folder.resolve("now")).with("pack.json", "+43 1 58858", "+43 1 58859");
        assertThat(staleDates())
                .containsExactly("pack.json:7: /asOf: reception or the place of the kiosk was changed since"
                        + " version 1, but the pack is still dated '2020-01-31' (write the day of the change)");
        now.with("pack.json", "2020-01-31", "2020-02-01");
        assertThat(staleDates()).isEmpty();
    }

    @Test
    void aTranslationIsNotAFact() {
        for (var version : List.of(earlier, TestPack.in(folder.resolve("now")))) {
            version.with("organisation.json", "{\"en\": \"Welcome\"}", "{\"en\": \"Welcome\", \"ko\": \"환영\"}");
        }
        now.with("organisation.json", "환영", "환영합니다");
        assertThat(staleDates()).isEmpty();
    }

    @Test
    void anotherPackIsNotAnEarlierVersion() {
        earlier.with("pack.json", "\"id\": \"small\"", "\"id\": \"other\"");
        assertThat(staleDates()).isEmpty();
    }

    @Test
    void aCorrectionOfReceptionWithTheOldDateIsReported() {
        var overlay = OverlayUnderTest.of(folder.resolve("overlay"), earlier.source());
        var value = overlay.now().value(CONTACT).orElseThrow().with("/phones/0", Value.text("+43 1 58859"));
        assertThat(overlay.check(overlay.now(), overlay.findings(overlay.now()), CONTACT, new Edit.Put(value)))
                .filteredOn(finding -> finding.pointer().equals("/provenance")).singleElement()
                .satisfies(finding -> assertThat(finding.problem().message())
                        .isEqualTo("'phones' changed at reception, but the record is still dated '2020'"))
                .satisfies(finding -> assertThat(finding.isError()).isFalse());
        overlay.save(CONTACT, 0, new Edit.Put(value), OverlayUnderTest.BY);
        assertThat(overlay.now().staleDates()).extracting(Problem::message).containsExactly(
                "'phones' changed at reception, but the record is still dated '2020'");
        overlay.save(CONTACT, 1, new Edit.Put(ConfirmationStamp.of(value, LocalDate.parse("2026-11-23"), "MK")),
                OverlayUnderTest.BY);
        assertThat(overlay.now().staleDates()).isEmpty();
    }

    @Test
    void aCorrectedPersonWithTheOldDateIsReported() {
        var overlay = OverlayUnderTest.of(folder.resolve("overlay"), earlier.source());
        var value = overlay.now().value(ROSSI).orElseThrow().with("/name", Value.text("Bianchi"));
        overlay.save(ROSSI, 0, new Edit.Put(value), OverlayUnderTest.BY);
        assertThat(overlay.now().staleDates()).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).isEqualTo("/offices/0/people/0/provenance");
            assertThat(overlay.now().find(problem).key()).contains(ROSSI);
        });
    }

    private List<String> staleDates() {
        return StaleDates.between(earlier.source(), now.source(), new StrictJson()).stream().map(Problem::toString)
                .toList();
    }
}
