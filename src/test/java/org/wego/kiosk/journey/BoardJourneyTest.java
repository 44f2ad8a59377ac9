// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.pack.TestPack;
import org.wego.kiosk.speech.Utterance;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.Hearer;
import org.wego.kiosk.testing.KioskPage;

/**
 * A Russian visitor and Korean staff without a common language: "I have an appointment at two with the person on this
 * letter, I need the step-free way", in six turns.
 */
@FxTest
class BoardJourneyTest {

    private static final Lang RU = new Lang("ru");
    private static final Lang KO = new Lang("ko");
    private static final int MAX_STEPS = 120;
    private static final String WAY = "Говорить карточками";
    private static final String GROUPS = "Все темы";
    private static final List<String> SIX_TURNS = List.of("Вы: У меня назначена встреча",
            "Сотрудник: В котором часу?", "Вы: В 2 часа дня", "Вы: Встреча с человеком из письма",
            "Вы: Мне нужен путь без ступеней", "Сотрудник: Пойдёмте со мной");

    private static KioskPage kiosk() {
        return KioskPage.open(LobbyUnderTest.samplePack(), "attract", "en");
    }

    /** The Russian visitor has opened the board. */
    private static KioskPage board() {
        var kiosk = kiosk();
        kiosk.asAttract().touchWelcome("Добро пожаловать");
        kiosk.reception();
        kiosk.touch(WAY);
        assertThat(kiosk.title()).isEqualTo("Разговор по карточкам");
        return kiosk;
    }

    private static void settle(KioskPage kiosk) {
        kiosk.touch("Встреча");
        kiosk.touch("У меня назначена встреча");
        kiosk.touch("몇 시예요?");
        kiosk.touch("В 2 часа дня");
        kiosk.touch(GROUPS);
        kiosk.touch("Встреча");
        kiosk.touch("Встреча с человеком из письма");
        kiosk.touch(GROUPS);
        kiosk.touch("Как пройти");
        kiosk.touch("Мне нужен путь без ступеней");
        kiosk.touch("저와 함께 가세요");
    }

    @Test
    void sixTurnsOnTheGlass() {
        var kiosk = board();
        settle(kiosk);
        assertThat(kiosk.title()).isEqualTo("Пойдёмте со мной");
        assertThat(kiosk.everything()).contains("저와 함께 가세요");
        kiosk.touch(GROUPS);
        kiosk.touch("Весь разговор (6)");
        assertThat(kiosk.everything()).containsSubsequence(SIX_TURNS)
                .contains("약속이 있어요", "오후 2시에", "이 편지에 적힌 분과 약속이 있어요", "계단 없는 길이 필요해요");
    }

    @Test
    void eachTurnIsSaidInTheLanguageOfWhoListens() {
        var kiosk = board();
        kiosk.hearer().forget();
        settle(kiosk);
        assertThat(kiosk.hearer().said().stream().flatMap(said -> said.utterances().stream())).containsExactly(
                new Utterance(KO, "약속이 있어요"), new Utterance(RU, "В котором часу?"), new Utterance(KO, "오후 2시에"),
                new Utterance(KO, "이 편지에 적힌 분과 약속이 있어요"), new Utterance(KO, "계단 없는 길이 필요해요"),
                new Utterance(RU, "Пойдёмте со мной"));
    }

    @Test
    void aCardIsSaidAgainInEitherLanguage() {
        var kiosk = board();
        kiosk.touch("Встреча");
        kiosk.touch("У меня назначена встреча");
        kiosk.hearer().forget();
        kiosk.touch("Прочитать мне");
        kiosk.touch("Сказать сотруднику");
        assertThat(kiosk.hearer().said().stream().flatMap(said -> said.utterances().stream())).containsExactly(
                new Utterance(RU, "У меня назначена встреча"), new Utterance(KO, "약속이 있어요"));
    }

    @Test
    void theDialogueStaysUntilTheVisitEnds() {
        var kiosk = board();
        settle(kiosk);
        kiosk.home();
        kiosk.reception();
        kiosk.touch(WAY);
        assertThat(kiosk.everything()).contains("Весь разговор (6)", "Сотрудник: Пойдёмте со мной");
        kiosk.wait(LobbyUnderTest.IDLE.plusSeconds(90));
        kiosk.asAttract().touchWelcome("Добро пожаловать");
        kiosk.reception();
        kiosk.touch(WAY);
        assertThat(kiosk.everything()).contains("Встреча")
                .noneMatch(text -> text.startsWith("Весь разговор") || text.startsWith("Вы: ")
                        || text.startsWith("Сотрудник: "));
    }

    @Test
    void theHalfOfTheStaffTurnsForThePersonOppositeAndBack() {
        var kiosk = board();
        kiosk.touch("Встреча");
        kiosk.touch("У меня назначена встреча");
        kiosk.touch("Повернуть к собеседнику");
        kiosk.touch("몇 시예요?");
        assertThat(kiosk.title()).as("answers can be touched upside down").isEqualTo("В котором часу?");
        kiosk.touch("Повернуть обратно");
        kiosk.touch(GROUPS);
        assertThat(kiosk.everything()).as("turning is no turn of the dialogue").contains("Весь разговор (2)");
    }

    @Test
    void byKeypadAndVoiceAlone() {
        var kiosk = kiosk();
        kiosk.key(KeyCode.F12);
        choose(kiosk, "Добро пожаловать");
        choose(kiosk, "Ресепшен");
        choose(kiosk, WAY);
        choose(kiosk, "Встреча");
        choose(kiosk, "У меня назначена встреча");
        heard(kiosk, KO, "약속이 있어요");
        choose(kiosk, "몇 시예요?");
        heard(kiosk, RU, "В котором часу?");
        choose(kiosk, "В 2 часа дня");
        heard(kiosk, KO, "오후 2시에");
        choose(kiosk, GROUPS);
        choose(kiosk, "Встреча");
        choose(kiosk, "Встреча с человеком из письма");
        heard(kiosk, KO, "이 편지에 적힌 분과 약속이 있어요");
        choose(kiosk, GROUPS);
        choose(kiosk, "Как пройти");
        choose(kiosk, "Мне нужен путь без ступеней");
        heard(kiosk, KO, "계단 없는 길이 필요해요");
        choose(kiosk, "저와 함께 가세요");
        heard(kiosk, RU, "Пойдёмте со мной");
        choose(kiosk, GROUPS);
        listenFor(kiosk, "Весь разговор (6)");
    }

    @Test
    void aPackWithoutABoardShowsNoTraceOfIt(@TempDir Path folder) {
        var pack = TestPack.in(folder).read();
        var kiosk = KioskPage.open(pack, "reception", "en");
        assertThat(kiosk.title()).isEqualTo("Reception");
        assertThat(kiosk.everything()).noneMatch(text -> text.contains("cards") || text.contains("Point"));
        var missing = KioskPage.open(pack, "board", "en").everything();
        assertThat(missing).noneMatch(text -> text.contains("cards") || text.contains("Point"));
        assertThat(KioskPage.open(pack, "card/hello", "en").everything()).isEqualTo(missing);
    }

    /** The voice has said a text in a language since the last choice, or says it on the way through the screen. */
    private static void heard(KioskPage kiosk, Lang lang, String text) {
        for (int i = 0; i < MAX_STEPS; i++) {
            if (kiosk.hearer().said().stream().flatMap(said -> said.utterances().stream())
                    .anyMatch(said -> said.lang().equals(lang) && said.text().contains(text))) {
                return;
            }
            kiosk.key(KeyCode.DOWN);
        }
        throw new AssertionError("the kiosk never says \"" + text + "\" in " + lang + ", but: " + latest(kiosk));
    }

    private static void choose(KioskPage kiosk, String name) {
        listenFor(kiosk, name);
        kiosk.hearer().forget();
        kiosk.key(KeyCode.ENTER);
        kiosk.wait(Duration.ofMillis(500));
    }

    /** Moves on until the kiosk says a control that begins with these words. */
    private static void listenFor(KioskPage kiosk, String words) {
        for (int i = 0; i < MAX_STEPS; i++) {
            kiosk.key(KeyCode.DOWN);
            var last = kiosk.hearer().last();
            if (last.equals(words) || last.startsWith(words + " |") || last.startsWith(words + ".")
                    || last.startsWith(words + ",")) {
                return;
            }
        }
        throw new AssertionError("the kiosk never says \"" + words + "\", but: " + latest(kiosk));
    }

    private static List<String> latest(KioskPage kiosk) {
        return kiosk.hearer().said().reversed().stream().map(Hearer.HeardSentence::text).distinct().limit(20).toList();
    }
}
