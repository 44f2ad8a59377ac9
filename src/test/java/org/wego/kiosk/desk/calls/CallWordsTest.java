// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.call.CallAnswer.AnswerKind;
import org.wego.kiosk.call.CallNews;
import org.wego.kiosk.call.CallNews.CallStage;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.TestPack;
import org.wego.kiosk.text.MessageCatalogue;

/** What staff read of calls and of themselves. */
class CallWordsTest {

    @TempDir
    private Path folder;
    private final CallsUnderTest desk = new CallsUnderTest();

    private CallWords words(String lang) {
        return new CallWords(new DeskState(((PackResult.Accepted) TestPack.in(folder).read()).content(),
                MessageCatalogue.ofDesk().in(new Lang(lang)), new MessageCatalogue(Map.of()), desk.clock()),
                _ -> Optional.empty());
    }

    private String status() {
        return words("en").status(desk.call("hall"));
    }

    private void answer(AnswerKind kind) {
        desk.calls().answer(desk.call("hall"), kind);
    }

    private String reception() {
        return words("en").reception(desk.calls().now());
    }

    @Test
    void theLanguageOfTheVisitorIsNamedInThatOfTheStaff() {
        desk.hear("hall", CallStage.RINGING);
        assertThat(words("en").facts(desk.call("hall"))).isEqualTo("05:41 \u00b7 Korean");
        assertThat(words("ko").facts(desk.call("hall"))).isEqualTo("05:41 \u00b7 \ud55c\uad6d\uc5b4");
        desk.hear("attic", new CallNews(CallNews.FORMAT, "c", CallStage.RINGING, new Lang("zh-Hans"), 60,
                Optional.empty()));
        assertThat(words("en").facts(desk.call("attic"))).isEqualTo("05:40 \u00b7 Chinese (Simplified)");
    }

    @Test
    void eachStateOfACallIsSaid() {
        desk.hear("hall", CallStage.RINGING);
        assertThat(status()).startsWith("Does not ring here");
        desk.calls().touch();
        desk.pass(Duration.ofSeconds(1));
        assertThat(status()).isEqualTo("Rings");
        answer(AnswerKind.SEEN);
        assertThat(status()).isEqualTo("Seen 05:41");
        answer(AnswerKind.CANNOT);
        assertThat(status()).isEqualTo("You said that nobody can come");
        answer(AnswerKind.COMING);
        assertThat(status()).isEqualTo("Telling the visitor that you are coming\u2026");
        desk.hear("hall", CallStage.COMING, Optional.of(CallsUnderTest.DESK));
        assertThat(status()).isEqualTo("The visitor reads that you are coming");
        desk.pass(Duration.ofSeconds(75));
        assertThat(status()).isEqualTo("The lobby no longer says anything");
        desk.hear("hall", CallStage.ENDED);
        assertThat(status()).startsWith("Over: the visitor has left");
    }

    @Test
    void whatOthersDoIsSaid() {
        desk.calls().touch();
        desk.hear("hall", CallStage.COMING, Optional.of("desk-2"));
        assertThat(status()).isEqualTo("desk-2 is coming");
        desk.hear("hall", CallStage.UNANSWERED);
        assertThat(status()).isEqualTo("Nobody has come yet");
    }

    @Test
    void whatVisitorsReadIsSaidWithItsTime() {
        assertThat(reception()).isEqualTo("Not here yet");
        desk.calls().touch();
        assertThat(reception()).isEqualTo("Here since 05:41");
        desk.pass(Duration.ofHours(1));
        assertThat(reception()).isEqualTo("Untouched since 05:41: still here?");
        desk.calls().away(LocalTime.of(7, 0), ZoneOffset.ofHours(1));
        assertThat(reception()).isEqualTo("Back at 07:00, set 06:41");
        desk.pass(Duration.ofMinutes(19));
        assertThat(reception()).isEqualTo("Back at 07:00 has passed: here?");
        desk.calls().closed();
        assertThat(reception()).isEqualTo("Closed since 07:00");
        desk.stands(false);
        assertThat(reception()).isEqualTo("Nobody can call: no connection");
    }
}
