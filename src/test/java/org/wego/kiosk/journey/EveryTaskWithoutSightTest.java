// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.Hearer;
import org.wego.kiosk.testing.KioskPage;

/** Each task of a visitor who does not see: by keypad, guided only by the voice. */
@FxTest
class EveryTaskWithoutSightTest {

    private static final int MAX_STEPS = 120;

    @Test
    void fromTheGreetingToTheSeventhFloor(KioskPage kiosk) {
        start(kiosk, "Welcome");
        choose(kiosk, "Directions");
        listenFor(kiosk, "7th floor: Lyra Secretariat");
    }

    @Test
    void outToTheSubway(KioskPage kiosk) {
        start(kiosk, "Welcome");
        choose(kiosk, "Directions");
        choose(kiosk, "To the subway");
        listenFor(kiosk, "Go down at Exit 6");
        listenFor(kiosk, "Jonggak Station, Line 1");
    }

    @Test
    void doesBus471StopHere(KioskPage kiosk) {
        start(kiosk, "Welcome");
        choose(kiosk, "Buses");
        choose(kiosk, "Find by number");
        for (var digit : new String[]{"4", "7", "1"}) {
            choose(kiosk, digit);
            assertThat(kiosk.hearer().last()).as("the typed text is read").contains(digit);
        }
        choose(kiosk, "Blue bus 471");
        assertThat(kiosk.hearer().last()).contains("Blue bus");
        listenFor(kiosk, "May no longer stop here");
        choose(kiosk, "Reception");
        listenFor(kiosk, "+82 2 731 4834");
    }

    @Test
    void theContactsInUlyanovskInRussian(KioskPage kiosk) {
        start(kiosk, "Добро пожаловать");
        choose(kiosk, "Региональные");
        choose(kiosk, "Люди и контакты", "Ульяновская область");
        listenFor(kiosk, "Да");
        listenFor(kiosk, "57-91-64");
    }

    @Test
    void theSharedPoliciesOfTheHostCity(KioskPage kiosk) {
        start(kiosk, "Welcome");
        choose(kiosk, "Host city Seoul");
        assertThat(kiosk.hearer().last()).as("the first figure is read on arrival").contains("UN e-Government Survey");
        listenFor(kiosk, "1st. Municipal e-governance");
        choose(kiosk, "What the city shares");
        listenFor(kiosk, "solution.example.org");
    }

    @Test
    void theAddressForADriverIsReadInKorean(KioskPage kiosk) {
        start(kiosk, "Welcome");
        choose(kiosk, "Directions");
        choose(kiosk, "Show a driver");
        listenFor(kiosk, "서울특별시");
    }

    @Test
    void helpAndNumbersAndAnotherLanguage(KioskPage kiosk) {
        start(kiosk, "Welcome");
        choose(kiosk, "Secretariat");
        choose(kiosk, "Useful numbers");
        listenFor(kiosk, "119");
        kiosk.key(KeyCode.F3);
        choose(kiosk, "한국어");
        assertThat(kiosk.hearer().last()).as("at the same place, in the other language").contains("항목");
        listenFor(kiosk, "119");
    }

    /** Starts the voice and chooses a language. */
    private static void start(KioskPage kiosk, String welcome) {
        kiosk.key(KeyCode.F12);
        choose(kiosk, welcome);
    }

    /** Moves until the kiosk says this name, then selects the item. */
    private static void choose(KioskPage kiosk, String name) {
        listenFor(kiosk, name);
        select(kiosk);
    }

    /** The same for the first item with this name after another text. */
    private static void choose(KioskPage kiosk, String name, String after) {
        listenFor(kiosk, after);
        choose(kiosk, name);
    }

    /** Moves on, also to further pages, until the kiosk says these words. */
    private static void listenFor(KioskPage kiosk, String words) {
        for (int i = 0; i < MAX_STEPS; i++) {
            // The announcement of the screen counts, too, unless it is about a control.
            var said = kiosk.hearer().last();
            if (said.startsWith(words) || (said.contains(words) && !said.contains("button"))) {
                return;
            }
            kiosk.key(KeyCode.DOWN);
            said = kiosk.hearer().last();
            if ((said.startsWith("More |") || said.startsWith("Ниже |")) && !said.contains("not available")) {
                select(kiosk);
            }
        }
        throw new AssertionError("the kiosk never says \"" + words + "\", but: " + heard(kiosk));
    }

    private static List<String> heard(KioskPage kiosk) {
        return kiosk.hearer().said().reversed().stream().map(Hearer.HeardSentence::text).distinct().limit(20).toList();
    }

    private static void select(KioskPage kiosk) {
        kiosk.key(KeyCode.ENTER);
        kiosk.wait(Duration.ofMillis(500));
    }
}
