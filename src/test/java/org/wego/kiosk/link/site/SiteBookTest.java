// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.link.BrokerMessage;
import org.wego.kiosk.link.LinkSamples;
import org.wego.kiosk.link.Payload;
import org.wego.kiosk.link.UnitReport.UnitPack;
import org.wego.kiosk.link.UnitState;
import org.wego.kiosk.link.UnitState.UnitLife;
import org.wego.kiosk.link.site.JudgedUnit.UnitVerdict;

/** How the units of a site are judged, and what is remembered of them. */
class SiteBookTest {

    private static final Instant START = Instant.parse("2026-11-30T09:00:00Z");

    @TempDir
    private Path folder;
    private final StrictJson json = new StrictJson();
    private final AtomicLong nanos = new AtomicLong();
    private SiteBook book = bookAt(START);

    /** A book whose clock and ages go on together. */
    private SiteBook bookAt(Instant start) {
        long first = nanos.get();
        return new SiteBook(LinkSamples.TOPICS, json, nanos::get, new Clock() {

            @Override
            public Instant instant() {
                return start.plusNanos(nanos.get() - first);
            }

            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        });
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    private void hear(UnitState... states) {
        List.of(states).forEach(state -> book.read(SiteSamples.message(state)));
    }

    private JudgedUnit unit(String name) {
        return book.report().units().stream().filter(unit -> unit.unit().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void eachUnitHasAVerdictAndTheMomentWhenItBegan() {
        hear(SiteSamples.lobby("a", "1", 7), SiteSamples.ill("b", "no sound"),
                SiteSamples.ended(SiteSamples.lobby("c", "1", 7), UnitLife.STOPPED), SiteSamples.lobby("d", "1", 7));
        hear(SiteSamples.ended(SiteSamples.lobby("d", "1", 7), UnitLife.LOST));
        assertThat(book.report().units()).extracting(JudgedUnit::verdict).containsExactly(UnitVerdict.WELL,
                UnitVerdict.PROBLEMS, UnitVerdict.STOPPED, UnitVerdict.LOST);
        assertThat(unit("b").since()).as("by its own words a minute ago").isEqualTo(START.minusSeconds(60));
        assertThat(unit("d").since()).isEqualTo(START);
        pass(Duration.ofMinutes(2));
        assertThat(unit("a").verdict()).isEqualTo(UnitVerdict.SILENT);
        assertThat(unit("a").since()).as("the last word").isEqualTo(START);
        assertThat(unit("c").needsAttention()).as("someone switched it off").isFalse();
    }

    @Test
    void theMomentStaysWhenAgesAreComputedAgain() {
        hear(SiteSamples.ill("b", "no sound"));
        var first = unit("b").since();
        pass(Duration.ofSeconds(20));
        hear(SiteSamples.ill("b", "no sound"));
        assertThat(unit("b").since()).isEqualTo(first);
    }

    @Test
    void whoShowsAnOlderReleaseThanAnnouncedIsBehind() {
        hear(SiteSamples.lobby("a", "1", 7), SiteSamples.lobby("b", "2", 8), SiteSamples.lobby("c", "1", 7));
        book.read(SiteSamples.announcement("2", 8));
        assertThat(book.report().lobbies()).extracting(JudgedUnit::behind).containsExactly(true, false, true);
        assertThat(book.report().isWell()).isFalse();
        hear(SiteSamples.lobby("a", "3", 9), SiteSamples.lobby("c", "2", 8));
        assertThat(book.report().isWell()).as("a newer one is not behind").isTrue();
    }

    @Test
    void withoutAnAnnouncementTheMostFrequentContentIsExpected() {
        hear(SiteSamples.lobby("a", "1", 7), SiteSamples.lobby("b", "2", 8));
        assertThat(book.report().expected()).get().extracting(ExpectedPack::version).as("of two, the newer").isEqualTo(
                "2");
        hear(SiteSamples.lobby("c", "1", 7));
        assertThat(book.report().expected()).get().extracting(ExpectedPack::version).isEqualTo("1");
        assertThat(unit("b").behind()).isTrue();
    }

    @Test
    void equalVersionsWithOtherFilesAreOtherContent() {
        for (var name : List.of("a", "b", "c")) {
            hear(SiteSamples.state(name, "g", List.of(), Optional.of(new UnitPack("my-city", "1", Optional.empty(),
                    Optional.of(name.equals("c") ? "dd" : "ee")))));
        }
        assertThat(book.report().lobbies()).extracting(JudgedUnit::behind).containsExactly(false, false, true);
    }

    @Test
    void anAnnouncementThatCannotBeReadChangesNothingAndARemovedOneIsForgotten() {
        book.read(SiteSamples.announcement("2", 8));
        var topic = LinkSamples.TOPICS.pack();
        for (var text : List.of("{", "{\"format\": 2}", "x".repeat(10_000))) {
            assertThat(book.read(BrokerMessage.kept(topic, Payload.of(text), Duration.ofDays(1)))).isFalse();
        }
        assertThat(book.report().expected()).isPresent();
        book.read(BrokerMessage.removal(topic));
        assertThat(book.report().expected()).isEmpty();
    }

    @Test
    void aLobbyThatDiedInTheNightIsSilentInTheMorningSinceItsLastWord() {
        hear(SiteSamples.lobby("a", "1", 7), SiteSamples.lobby("b", "1", 7));
        new UnitMemory(folder, "town-hall", json).keep(book.remembered());
        book = bookAt(START.plus(Duration.ofHours(14)));
        book.recall(new UnitMemory(folder, "town-hall", json).recall());
        hear(SiteSamples.lobby("b", "1", 7));
        assertThat(unit("a").verdict()).isEqualTo(UnitVerdict.SILENT);
        assertThat(unit("a").since()).isEqualTo(START);
        assertThat(unit("b").verdict()).isEqualTo(UnitVerdict.WELL);
        hear(SiteSamples.lobby("a", "1", 7));
        assertThat(unit("a").verdict()).isEqualTo(UnitVerdict.WELL);
    }

    @Test
    void aUnitIsRecalledForAMonthAndNoLonger() {
        hear(SiteSamples.lobby("a", "1", 7));
        var remembered = book.remembered();
        book = bookAt(START.plus(Duration.ofDays(29)));
        book.recall(remembered);
        assertThat(book.report().units()).hasSize(1);
        book = bookAt(START.plus(Duration.ofDays(31)));
        book.recall(remembered);
        assertThat(book.report().units()).isEmpty();
    }

    @Test
    void whatStaffRemoveIsNotRecalled() {
        hear(SiteSamples.lobby("a", "1", 7));
        book.forget("a");
        assertThat(book.report().units()).isEmpty();
        assertThat(book.remembered()).isEmpty();
    }

    @Test
    void theFileIsOfOneSiteAndMayBeDamaged() throws Exception {
        hear(SiteSamples.lobby("a", "1", 7));
        var memory = new UnitMemory(folder, "town-hall", json);
        memory.keep(book.remembered());
        assertThat(memory.recall()).hasSize(1);
        assertThat(new UnitMemory(folder, "library", json).recall()).isEmpty();
        Files.writeString(folder.resolve("units.json"), "{\"site\": ");
        assertThat(memory.recall()).isEmpty();
    }

    @Test
    void aHeartbeatIsNoReasonToWriteTheFile() throws Exception {
        var memory = new UnitMemory(folder, "town-hall", json);
        hear(SiteSamples.lobby("a", "1", 7));
        memory.keep(book.remembered());
        var file = folder.resolve("units.json");
        Files.delete(file);
        pass(Duration.ofSeconds(25));
        hear(SiteSamples.lobby("a", "1", 7));
        memory.keep(book.remembered());
        assertThat(file).doesNotExist();
        hear(SiteSamples.lobby("b", "1", 7));
        memory.keep(book.remembered());
        assertThat(file).exists();
    }
}
