// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.kiosk.call.CardOutcome;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.KioskPage;
import org.wego.kiosk.testing.TestDoor;

/** A card from a desk is what staff say in the dialogue, and disturbs nobody. */
@FxTest
class LobbyCardsTest {

    private KioskPage kiosk;
    private LobbyCards cards;

    @BeforeEach
    void open() {
        var made = new AtomicReference<LobbyCards>();
        kiosk = KioskPage.open((clock, scheduler, devices, size) -> {
            var window = (LobbyWindow) LobbyUnderTest.front(new SimpleObjectProperty<>(LobbyUnderTest.samplePack()),
                    new Destination.Attract(), Optional.of(new Lang("en")), clock, scheduler, devices,
                    TestDoor.withoutPin().access(), size.getWidth(), size.getHeight());
            made.set(new LobbyCards(() -> new LobbyGlass(window), Fx::run));
            return window;
        });
        cards = made.get();
    }

    private List<CardOutcome> show(String card, String language) {
        var outcomes = new ArrayList<CardOutcome>();
        cards.show(card, Optional.of(language), outcomes::add);
        return outcomes;
    }

    @Test
    void aCardIsATurnOfStaff() {
        kiosk.asAttract().touchWelcome("Добро пожаловать");
        kiosk.reception();
        kiosk.touch("Говорить карточками");
        kiosk.touch("Встреча");
        kiosk.touch("У меня назначена встреча");
        assertThat(show("what-time", "ru")).containsExactly(CardOutcome.SHOWN);
        assertThat(kiosk.title()).isEqualTo("В котором часу?");
        kiosk.touch("В 2 часа дня");
        kiosk.touch("Все темы");
        kiosk.touch("Весь разговор (3)");
        assertThat(kiosk.everything()).containsSubsequence("Вы: У меня назначена встреча",
                "Сотрудник: В котором часу?", "Вы: В 2 часа дня");
    }

    @Test
    void whereNobodyIsACardBeginsAVisitInItsLanguage() {
        assertThat(show("come", "ru")).containsExactly(CardOutcome.SHOWN);
        assertThat(kiosk.title()).isEqualTo("Пойдёмте со мной");
        kiosk.wait(LobbyUnderTest.IDLE);
        kiosk.wait(LobbyUnderTest.IDLE);
        kiosk.asAttract().touchWelcome("Welcome");
        kiosk.reception();
        kiosk.touch("Point and talk with cards");
        assertThat(kiosk.everything()).as("the next visitor").noneMatch(text -> text.startsWith("Reception: "));
    }

    @Test
    void aVisitorElsewhereIsNotDisturbed() {
        kiosk.home();
        var before = kiosk.everything();
        assertThat(show("come", "ru")).containsExactly(CardOutcome.VISITOR_PRESENT);
        assertThat(kiosk.everything()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "", "home", "../come", "line/2500", "Please come with me"})
    void onlyACardOfThePackIsShown(String card) {
        assertThat(show(card, "en")).containsExactly(CardOutcome.UNKNOWN_CARD);
        assertThat(kiosk.asAttract().welcomes()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "", "no language"})
    void aLanguageThatThePackLacksIsThePresentOne(String language) {
        assertThat(show("come", language)).containsExactly(CardOutcome.SHOWN);
        assertThat(kiosk.title()).isEqualTo("Please come with me");
    }
}
