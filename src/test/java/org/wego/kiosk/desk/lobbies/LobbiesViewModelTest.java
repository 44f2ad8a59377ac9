// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.lobbies;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.desk.lobbies.LobbyRow.UnitLine;
import org.wego.kiosk.link.LinkFailure;
import org.wego.kiosk.link.LinkFailure.LinkCause;
import org.wego.kiosk.link.LinkStatus.LinkPhase;
import org.wego.kiosk.link.UnitState;
import org.wego.kiosk.link.UnitState.UnitLife;
import org.wego.kiosk.link.message.CommandReply;
import org.wego.kiosk.link.message.CommandReply.ReplyOutcome;
import org.wego.kiosk.link.site.JudgedUnit;
import org.wego.kiosk.link.site.SiteSamples;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.TestPack;
import org.wego.kiosk.text.MessageCatalogue;

/** What the list of lobbies says, and what comes of what staff ask of a lobby. */
class LobbiesViewModelTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-30T04:41:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;
    private final SiteUnderTest site = new SiteUnderTest(CLOCK);
    private LobbiesViewModel model;

    @BeforeEach
    void open() {
        var state = new DeskState(((PackResult.Accepted) TestPack.in(folder).read()).content(),
                MessageCatalogue.ofDesk().in(new Lang("en")), new MessageCatalogue(Map.of()), CLOCK);
        model = new LobbiesViewModel(site, state, Runnable::run);
    }

    private List<String> ids() {
        return model.lines().stream().map(LobbyRow::id).toList();
    }

    private UnitLine line(String unit) {
        return (UnitLine) model.lines().stream().filter(line -> line.id().equals(unit)).findFirst().orElseThrow();
    }

    private static UnitState inGroup(String name, String group) {
        return SiteSamples.state(name, group, List.of(), Optional.empty());
    }

    private String headline() {
        return model.lobbyWords().headline(model.newsProperty().get().report());
    }

    private String link() {
        return model.lobbyWords().link(model.newsProperty().get());
    }

    @Test
    void lobbiesAreInGroupsAndNumbersInOrder() {
        site.with(inGroup("lobby-10", "hall-2"), inGroup("lobby-2", "hall-2"), inGroup("lobby-1", "hall-10"));
        assertThat(ids()).containsExactly("group hall-2", "lobby-2", "lobby-10", "group hall-10", "lobby-1");
    }

    @Test
    void eachLineSaysEverythingInWords() {
        site.with(SiteSamples.lobby("a", "1.2.0", 6), SiteSamples.ill("b", "no sound", "no network"),
                SiteSamples.ended(SiteSamples.lobby("c", "1.3.0", 7), UnitLife.STOPPED)).announcing("1.3.0", 7);
        site.with(SiteSamples.lobby("d", "1.3.0", 7), SiteSamples.ended(SiteSamples.lobby("d", "1.3.0", 7),
                UnitLife.LOST));
        assertThat(line("a").spoken()).startsWith("a. well since ").contains(
                "my-city 1.2.0, release 6; expected: my-city 1.3.0, release 7");
        assertThat(line("b").spoken()).startsWith("b. problems since ").contains("no content. no sound (and 1 more)");
        assertThat(line("c").condition()).startsWith("switched off since ");
        assertThat(line("d").condition()).startsWith("connection lost since ");
        assertThat(headline()).isEqualTo("Lobbies: 4. With problems: 1. Silent: 1. With other content: 1.");
        assertThat(model.toLookAt()).isEqualTo(3);
    }

    @Test
    void staffSeeWhichLobbiesHaveTheLatestCorrections() {
        var old = SiteSamples.lobby("unknown", "1", 7);
        site.with(SiteSamples.corrected(SiteSamples.lobby("a", "1", 7), "one"), SiteSamples.corrected(SiteSamples
                .lobby("b", "1", 7), "two"), old);
        assertThat(corrections("a")).as("the desk has not looked yet").isEmpty();
        site.correct("two", Optional.empty());
        assertThat(line("a").spoken()).contains("release 7 · corrections not the latest");
        assertThat(line("b").spoken()).doesNotContain("corrections");
        assertThat(line("unknown").spoken()).doesNotContain("corrections");
        assertThat(corrections("a").orElseThrow()).startsWith("Not those of this desk. If this lasts:");
        assertThat(corrections("b")).contains("The latest of this desk");
        assertThat(corrections("unknown")).as("an older program says nothing").isEmpty();
        site.correct("two", Optional.of("no key"));
        assertThat(corrections("a")).contains("Not those of this desk, which cannot send them: no key");
    }

    private Optional<String> corrections(String unit) {
        var lobby = model.newsProperty().get().report().lobbies().stream().filter(one -> one.unit().equals(unit))
                .findFirst().orElseThrow();
        return model.lobbyWords().corrections(lobby, model.newsProperty().get());
    }

    @Test
    void theSiteIsWellOrHasNoLobbyYet() {
        assertThat(headline()).startsWith("No lobby has been heard yet.");
        site.with(SiteSamples.lobby("a", "1", 7), SiteSamples.lobby("b", "1", 7));
        assertThat(headline()).isEqualTo("Lobbies: 2. All well.");
    }

    @Test
    void wordsAndChipsNarrowTheList() {
        site.with(SiteSamples.lobby("a", "1", 7), SiteSamples.ill("b", "No sound"), SiteSamples.lobby("c", "2", 8),
                SiteSamples.lobby("e", "1", 7));
        model.filterProperty().set(" SOUND ground ");
        assertThat(ids()).containsExactly("group ground-floor", "b");
        model.filterProperty().set("");
        model.kindProperty().set(LobbyFilter.BEHIND);
        assertThat(ids()).containsExactly("group ground-floor", "c");
        assertThat(model.countsProperty().get()).containsEntry(LobbyFilter.ALL, 4).containsEntry(LobbyFilter.PROBLEMS,
                1).containsEntry(LobbyFilter.SILENT, 0).containsEntry(LobbyFilter.BEHIND, 1);
    }

    @Test
    void oneOfFiveHundredChangesOneLine() {
        site.with(IntStream.rangeClosed(1, 500).mapToObj(i -> SiteSamples.lobby("lobby-" + i, "1", 7)).toArray(
                UnitState[]::new));
        var changed = new ArrayList<String>();
        model.lines().addListener((ListChangeListener<LobbyRow>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(line -> changed.add(line.id()));
            }
        });
        site.with(SiteSamples.ill("lobby-321", "no sound"));
        assertThat(changed).containsExactly("lobby-321");
    }

    @Test
    void theLinkOfTheDeskIsSaid() {
        assertThat(link()).isEqualTo("Linked with the site town-hall");
        site.become(LinkPhase.WAITING, Optional.of(new LinkFailure(LinkCause.PORT, "nothing answers at port 8883")));
        assertThat(link()).isEqualTo(
                "No connection to the broker: nothing answers at port 8883. What is shown may be old.");
        site.become(LinkPhase.CONNECTING, Optional.empty());
        assertThat(link()).startsWith("Connecting");
    }

    @Test
    void whatComesOfShowingAPageIsSaidInWords() {
        site.with(SiteSamples.lobby("a", "1", 7));
        var said = new ArrayList<String>();
        for (var answer : List.of(new UnitAnswer.Replied(CommandReply.of(ReplyOutcome.DONE)), new UnitAnswer.Replied(
                CommandReply.of(ReplyOutcome.VISITOR_PRESENT)),
                new UnitAnswer.Replied(CommandReply.of(
                        ReplyOutcome.UNKNOWN_PAGE)),
                new UnitAnswer.Replied(CommandReply.of(ReplyOutcome.NOT_NOW)),
                new UnitAnswer.NoReply(), new UnitAnswer.NotSent("no rights"))) {
            model.show("a", new Destination.Offices(), "Offices", said::add);
            site.answer(answer);
        }
        assertThat(site.asked()).hasSize(6).containsOnly("a: SHOW offices");
        assertThat(said).filteredOn(words -> !words.startsWith("Asking a to show this: Offices")).containsExactly(
                "a shows it now.", "a does not show it: a visitor is there, who has not called.",
                "a does not have this page. Its content differs from that of this desk.",
                "a cannot do this now: it shows no content, or staff are at it.",
                "a did not answer within 10 seconds. Nothing will happen there.", "a was not asked: no rights.");
        assertThat(model.answers()).containsEntry("a", "a was not asked: no rights.");
    }

    @Test
    void aPictureIsAskedForAndThereOrRefusedWithTheReason() {
        site.with(SiteSamples.lobby("a", "1", 7));
        model.chosenProperty().set(Optional.of("a"));
        model.takePicture();
        assertThat(site.asked()).containsExactly("a: PICTURE -");
        assertThat(model.pictures().get("a")).isEqualTo(new LobbyPicture.PictureAsked());
        site.answer(new UnitAnswer.Replied(CommandReply.of(ReplyOutcome.VISITOR_PRESENT)));
        assertThat(model.pictures().get("a")).isEqualTo(new LobbyPicture.PictureRefused(
                "A visitor is there. Pictures are only taken while nobody is."));
        model.takePicture();
        site.answer(new UnitAnswer.Replied(CommandReply.picture(new byte[]{1, 2, 3})));
        assertThat(model.pictures().get("a")).isEqualTo(new LobbyPicture.PictureRefused(
                "a sent a picture that cannot be read."));
    }

    /** It would take 40 GB of memory. */
    @Test
    void aHugePictureInASmallFileIsNotRead() {
        var head = ByteBuffer.allocate(33).putLong(0x89504E470D0A1A0AL).putInt(13).put("IHDR".getBytes(
                StandardCharsets.US_ASCII)).putInt(100_000).putInt(100_000).array();
        assertThat(LobbyPicture.read(head)).isEmpty();
    }

    @Test
    void onlyALobbyThatIsNotThereCanBeRemoved() {
        site.with(SiteSamples.lobby("a", "1", 7), SiteSamples.ended(SiteSamples.lobby("b", "1", 7), UnitLife.STOPPED));
        model.chosenProperty().set(Optional.of("a"));
        model.remove();
        assertThat(ids()).contains("a");
        model.chosenProperty().set(Optional.of("b"));
        model.remove();
        assertThat(ids()).doesNotContain("b");
        assertThat(model.present()).extracting(JudgedUnit::unit).containsExactly("a");
    }
}
