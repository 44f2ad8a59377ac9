// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.pack.TestPack;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.Hearer;
import org.wego.kiosk.testing.KioskPage;

/** A Chinese speaker, on Tuesday, 1 December 2026, at 22:30 in Seoul: who still speaks Chinese? */
@FxTest
class HotlineJourneyTest {

    private static final Instant HALF_PAST_TEN = Instant.parse("2026-12-01T22:30:00+09:00");
    private static final String TITLE = "谁会说我的语言？";
    private static final int MAX_STEPS = 80;

    private static KioskPage kiosk(Instant clock) {
        return KioskPage.open(new SimpleObjectProperty<>(LobbyUnderTest.samplePack()), "attract", "en", clock);
    }

    @Test
    void byTouch() {
        var kiosk = kiosk(HALF_PAST_TEN);
        kiosk.asAttract().touchWelcome("欢迎");
        kiosk.touch("秘书处 与联系方式. 7层，电话");
        kiosk.touch("常用电话");
        kiosk.touch(TITLE);
        assertThat(kiosk.title()).isEqualTo(TITLE);
        // 1345 has closed at 22:00, and 120 at 18:00.
        assertThat(kiosk.everything()).contains("现在可拨打：1330, 1577-1366", "24小时服务")
                .contains("已结束服务。明天09:00开始服务").noneMatch(text -> text.contains("服务至"));
    }

    @Test
    void theScreenFollowsTheClock() {
        var kiosk = kiosk(Instant.parse("2026-12-01T21:59:30+09:00"));
        kiosk.asAttract().touchWelcome("欢迎");
        kiosk.touch("秘书处 与联系方式. 7层，电话");
        kiosk.touch("常用电话");
        kiosk.touch(TITLE);
        assertThat(kiosk.everything()).contains("现在可拨打：1330, 1577-1366, 1345", "服务至22:00");
        kiosk.wait(Duration.ofMinutes(1));
        assertThat(kiosk.everything()).contains("现在可拨打：1330, 1577-1366").doesNotContain("服务至22:00");
    }

    @Test
    void withoutATimeNothingIsClaimed() {
        var kiosk = kiosk(Instant.parse("1970-01-01T00:10:00Z"));
        kiosk.asAttract().touchWelcome("欢迎");
        kiosk.touch("秘书处 与联系方式. 7层，电话");
        kiosk.touch("常用电话");
        kiosk.touch(TITLE);
        assertThat(kiosk.everything()).contains("此处时间不详。通常时间：")
                .noneMatch(text -> text.contains("现在可拨打"));
    }

    @Test
    void byKeypadAndVoiceAlone() {
        var kiosk = kiosk(HALF_PAST_TEN);
        kiosk.key(KeyCode.F12);
        choose(kiosk, "欢迎");
        choose(kiosk, "常用电话", "秘书处");
        choose(kiosk, TITLE);
        listenFor(kiosk, "1330");
        assertThat(kiosk.hearer().said().stream().map(Hearer.HeardSentence::text))
                .anyMatch(said -> said.contains("1330") && said.contains("24小时服务"));
    }

    /** A pack without hotlines and taxi has no button that leads to them. */
    @Test
    void aPackWithoutHotlinesShowsNoTraceOfThem(@TempDir Path folder) {
        var kiosk = KioskPage.open(TestPack.in(folder).read(), "contact", "en");
        var said = String.join(" ", kiosk.everything()).toLowerCase(Locale.ROOT);
        assertThat(said).doesNotContain("hotline", "taxi and", "speaks");
        assertThat(KioskPage.open(TestPack.in(folder).read(), "numbers", "en").everything())
                .noneMatch(text -> text.contains("speaks"));
    }

    private static void choose(KioskPage kiosk, String name) {
        listenFor(kiosk, name);
        kiosk.key(KeyCode.ENTER);
        kiosk.wait(Duration.ofMillis(500));
    }

    /** The same, but where the name is on the screen behind another control. */
    private static void choose(KioskPage kiosk, String name, String through) {
        choose(kiosk, through);
        choose(kiosk, name);
    }

    /** Moves on until the kiosk says something that begins with these words. */
    private static void listenFor(KioskPage kiosk, String words) {
        for (int i = 0; i < MAX_STEPS; i++) {
            if (kiosk.hearer().last().startsWith(words)) {
                return;
            }
            kiosk.key(KeyCode.DOWN);
        }
        throw new AssertionError("the kiosk never says \"" + words + "\", but: "
                + kiosk.hearer().said().reversed().stream().map(Hearer.HeardSentence::text).distinct().limit(20)
                        .toList());
    }
}
