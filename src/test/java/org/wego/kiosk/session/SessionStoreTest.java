// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.session.Session.TextSize;

class SessionStoreTest {

    private static final Lang EN = new Lang("en");
    private static final Lang KO = new Lang("ko");

    @Test
    void theNextVisitorFindsNothingOfTheOneBefore() {
        var store = new SessionStore(Session.fresh(EN));
        store.change(session -> session.withLanguage(KO).withTextSize(TextSize.LARGE).withContrast(true)
                .withReach(true).withSimple(true));
        store.reset();
        assertThat(store.session()).isEqualTo(Session.fresh(EN));
    }

    @Test
    void eachChoiceChangesOneThingOnly() {
        var fresh = Session.fresh(EN);
        var usual = AudioSettings.DEFAULT;
        var voice = usual.withVoice(true);
        assertThat(fresh.withLanguage(KO))
                .isEqualTo(new Session(KO, TextSize.STANDARD, false, false, false, usual, false));
        assertThat(fresh.withTextSize(TextSize.LARGE))
                .isEqualTo(new Session(EN, TextSize.LARGE, false, false, false, usual, false));
        assertThat(fresh.withContrast(true))
                .isEqualTo(new Session(EN, TextSize.STANDARD, true, false, false, usual, false));
        assertThat(fresh.withReach(true))
                .isEqualTo(new Session(EN, TextSize.STANDARD, false, true, false, usual, false));
        assertThat(fresh.withSimple(true))
                .isEqualTo(new Session(EN, TextSize.STANDARD, false, false, true, usual, false));
        assertThat(fresh.withAudio(voice))
                .isEqualTo(new Session(EN, TextSize.STANDARD, false, false, false, voice, false));
        assertThat(fresh.withUnhurried(true))
                .isEqualTo(new Session(EN, TextSize.STANDARD, false, false, false, usual, true));
    }

    @Test
    void choicesAddUp() {
        var session = Session.fresh(EN).withSimple(true).withReach(true).withContrast(true)
                .withTextSize(TextSize.LARGE).withLanguage(KO);
        assertThat(session).isEqualTo(new Session(KO, TextSize.LARGE, true, true, true, AudioSettings.DEFAULT, false));
        assertThat(session.large()).isTrue();
    }

    @Test
    void theVolumeStaysWithinItsSteps() {
        assertThat(AudioSettings.DEFAULT.withVolume(99).volume()).isEqualTo(AudioSettings.LOUDEST);
        assertThat(AudioSettings.DEFAULT.withVolume(-1).volume()).isZero();
    }

    @Test
    void afterTheFastestRateComesTheSlowest() {
        var rates = Stream.iterate(AudioSettings.DEFAULT, AudioSettings::withNextRate).limit(6).map(AudioSettings::rate)
                .toList();
        assertThat(rates).containsExactly(1.0, 1.5, 2.0, 0.5, 0.75, 1.0);
    }

    @Test
    void eachChoiceIsReportedOnce() {
        var store = new SessionStore(Session.fresh(EN));
        var heard = new ArrayList<Session>();
        store.sessionProperty().subscribe((before, now) -> heard.add(now));
        store.change(session -> session.withContrast(true));
        store.change(session -> session);
        store.reset();
        assertThat(heard).isEqualTo(List.of(Session.fresh(EN).withContrast(true), Session.fresh(EN)));
    }
}
