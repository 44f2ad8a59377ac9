// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.emergency.EmergencyText;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.testing.Contents;
import org.wego.kiosk.text.MessageCatalogue;

/** What staff fill in becomes a message, or words that say what is missing. */
class EmergencyDraftTest {

    /** 14:05 in Seoul. */
    private static final Instant NOW = Instant.parse("2026-11-23T05:05:00Z");

    private final DeskState state = new DeskState(Contents.sample(), MessageCatalogue.ofDesk().in(new Lang("en")),
            new MessageCatalogue(Map.of()), Clock.fixed(NOW, ZoneOffset.UTC));
    private final EmergencyDraft draft = new EmergencyDraft(state);

    private static EmergencyDraft.OwnText own(EmergencyDraft draft, String tag) {
        return Objects.requireNonNull(draft.own().get(new Lang(tag)));
    }

    @ParameterizedTest
    @EnumSource
    void aPreparedMessageHasAllLanguagesOfTheContent(PreparedMessage prepared) {
        draft.preparedProperty().set(Optional.of(prepared));
        draft.placeProperty().set("Gate 2");
        assertThat(draft.fault()).isEmpty();
        assertThat(draft.missing()).isEmpty();
        var message = draft.message();
        assertThat(message.fault()).isEmpty();
        assertThat(message.texts()).extracting(EmergencyText::lang).containsExactlyElementsOf(state.languages());
        assertThat(message.texts()).allSatisfy(
                text -> assertThat(text.headline().contains("Gate 2")).isEqualTo(prepared.namesPlace()));
        assertThat(message.texts()).extracting(EmergencyText::headline).doesNotHaveDuplicates();
    }

    @Test
    void theMessageBeginsNowAndLastsHalfAnHour() {
        var message = draft.message();
        assertThat(message.sent()).isEqualTo(NOW);
        assertThat(message.length()).isEqualTo(Duration.ofMinutes(30));
        assertThat(message.target().isAll()).isTrue();
    }

    @Test
    void aPlaceMustBeNamedWhereTheSentenceNeedsIt() {
        draft.preparedProperty().set(Optional.of(PreparedMessage.AWAY));
        assertThat(draft.fault()).contains("Name the place to keep away from.");
    }

    @Test
    void anOwnTextNeedsOneLanguageAndSaysWhichAreMissing() {
        draft.preparedProperty().set(Optional.empty());
        assertThat(draft.fault()).contains("Write a headline in at least one language.");
        own(draft, "en").headline().set("  Water pipe broken ");
        assertThat(draft.fault()).isEmpty();
        assertThat(draft.missing()).isNotEmpty().doesNotContain(new Lang("en"));
        assertThat(draft.message().texts()).containsExactly(
                new EmergencyText(new Lang("en"), "Water pipe broken", ""));
        own(draft, "en").headline().set("x".repeat(161));
        assertThat(draft.fault()).get().asString().contains("160");
    }

    @ParameterizedTest
    @CsvSource({"14:30, 2026-11-23T05:30:00Z", "2 pm, 2026-11-24T05:00:00Z", "15, 2026-11-23T06:00:00Z",
            "2026-11-24 09:00, 2026-11-24T00:00:00Z"})
    void aTypedEndIsUnderstood(String typed, Instant until) {
        draft.endProperty().set(typed);
        assertThat(draft.fault()).isEmpty();
        assertThat(draft.message().until()).isEqualTo(until);
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "2026-11-23 14:00", "2026-11-24 14:06", "2027-01-01 10:00"})
    void anEndThatCannotBeIsRefused(String typed) {
        draft.endProperty().set(typed);
        assertThat(draft.fault()).get().asString().contains("24 hours");
    }

    @Test
    void groupsAndLobbiesAreTheTarget() {
        var lobbies = List.of(new LobbyChoice("hall", Optional.of("north"), List.of()),
                new LobbyChoice("cafe", Optional.of("north"), List.of()),
                new LobbyChoice("gate", Optional.empty(), List.of()));
        var choices = TargetChoice.of(lobbies);
        assertThat(choices).extracting(TargetChoice::name).containsExactly("north", "cafe", "gate", "hall");
        draft.targets().add(choices.getFirst());
        draft.targets().add(choices.get(2));
        var target = draft.message().target();
        assertThat(lobbies).allMatch(lobby -> target.covers(Optional.of(lobby.unit()), lobby.group()));
        assertThat(target.covers(Optional.of("other"), Optional.of("south"))).isFalse();
    }
}
