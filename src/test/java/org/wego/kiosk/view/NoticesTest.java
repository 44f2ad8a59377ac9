// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.model.Notice;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.testing.Contents;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.GlyphPositions;
import org.wego.kiosk.testing.KioskPage;
import org.wego.kiosk.testing.Visits;

/** Tests that several notices leave enough room for the tiles, and that all of them can be read. */
@FxTest
class NoticesTest {

    private static final GlyphPositions GLYPHS = new GlyphPositions();
    private static final String SHORT = "Лифт 2 не работает до 18:00";
    private static final String TODAY = "Закрыто до 18:00: конференция";
    private static final String LONG = "Лифт у северного входа не работает до конца недели, поднимайтесь, пожалуйста,"
            + " на лифте у южного входа или по лестнице рядом со справочным бюро на первом этаже";

    @ParameterizedTest
    @CsvSource({"true,2,false", "true,3,false", "true,5,true", "false,2,true", "false,5,true"})
    void severalNoticesLeaveHomeOnOnePage(boolean wide, int count, boolean wordy) {
        var texts = texts(count, wordy);
        var kiosk = open("ru", texts, wide);
        try {
            assertThat(kiosk.screen().pages()).isOne();
            assertThat(kiosk.asHome().tiles()).hasSize(11);
            assertThat(kiosk.layoutFaults(GLYPHS)).isEmpty();
            kiosk.fire("Объявления: " + count);
            assertThat(kiosk.layoutFaults(GLYPHS)).isEmpty();
            assertThat(kiosk.screen().texts()).containsAll(texts);
            kiosk.touch("Закрыть объявления");
            assertThat(kiosk.asHome().tiles()).hasSize(11);
        } finally {
            kiosk.resize(1080, 1920);
        }
    }

    /** A notice for today is not hidden by one without a time limit. */
    @ParameterizedTest
    @CsvSource({"en,true", "ko,true", "ru,true", "en,false", "ko,false", "ru,false"})
    void aNoticeWithATimeLimitIsVisibleWithoutATouch(String lang, boolean wide) {
        var kiosk = open(lang, wide, notice("always", "The bus list is of June 2017.", Optional.empty()),
                notice("today", TODAY, Optional.of(LocalDateTime.parse("2099-01-01T18:00"))));
        try {
            assertThat(kiosk.screen().pages()).isOne();
            assertThat(kiosk.asHome().banners()).containsExactly(TODAY);
            assertThat(kiosk.asHome().tiles()).hasSize(11);
            assertThat(kiosk.layoutFaults(GLYPHS)).isEmpty();
            kiosk.fire(Visits.in(lang).messages().get("home.notices", "2"));
            assertThat(kiosk.screen().texts()).contains("The bus list is of June 2017.");
        } finally {
            kiosk.resize(1080, 1920);
        }
    }

    @ParameterizedTest
    @CsvSource({"en,true", "ko,true", "en,false", "ja,false", "zh,true"})
    void allNoticesCanBeOpenedInEveryLanguage(String lang, boolean wide) {
        var words = Visits.in(lang).messages();
        var kiosk = open(lang, texts(3, false), wide);
        try {
            assertThat(kiosk.screen().pages()).isOne();
            kiosk.fire(words.get("home.notices", "3"));
            assertThat(kiosk.screen().texts()).containsAll(texts(3, false));
            assertThat(kiosk.layoutFaults(GLYPHS)).isEmpty();
        } finally {
            kiosk.resize(1080, 1920);
        }
    }

    @Test
    void noNoticeIsLostInReachModeOrAt200Percent() {
        var kiosk = open("en", texts(4, true), false);
        kiosk.access().choose(Visits.inEnglish().messages().get("access.reach"), "On");
        kiosk.home();
        kiosk.screen().follow("Notices: 4");
        assertThat(kiosk.screen().texts()).containsAll(texts(4, true));
        assertThat(kiosk.layoutFaults(GLYPHS)).isEmpty();
        kiosk.access().follow("200 %");
        kiosk.home();
        kiosk.screen().follow("Notices: 4");
        assertThat(String.join(" ", kiosk.screen().texts())).contains("(1)", "(2)", "(3)", "(4)");
        assertThat(kiosk.layoutFaults(GLYPHS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void aNoticeWithATimeLimitIsOnTheFirstPageAt200Percent(boolean wide) {
        var kiosk = open("en", false, notice("always", LONG, Optional.empty()),
                notice("today", TODAY, Optional.of(LocalDateTime.parse("2099-01-01T18:00"))));
        kiosk.access().follow("200 %");
        kiosk.home();
        try {
            if (wide) {
                kiosk.resize(1920, 1080);
            }
            assertThat(kiosk.asHome().banners()).containsExactly(TODAY);
            assertThat(kiosk.layoutFaults(GLYPHS)).isEmpty();
        } finally {
            kiosk.resize(1080, 1920);
        }
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void aLongNoticeHasRoomAt200Percent(boolean wide) {
        var kiosk = open("en", texts(2, true), false);
        kiosk.access().follow("200 %");
        kiosk.home();
        try {
            if (wide) {
                kiosk.resize(1920, 1080);
            }
            for (int page = kiosk.screen().pages(); page > 1; page--) {
                assertThat(kiosk.layoutFaults(GLYPHS)).isEmpty();
                kiosk.screen().turn();
            }
            assertThat(kiosk.layoutFaults(GLYPHS)).isEmpty();
        } finally {
            kiosk.resize(1080, 1920);
        }
    }

    @Test
    void aSingleNoticeIsVisibleWithoutATouch() {
        assertThat(open("en", texts(1, false), false).asHome().notices()).containsExactly(SHORT + " (1)");
    }

    private static List<String> texts(int count, boolean wordy) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> (wordy ? LONG : SHORT) + " (" + i + ")").toList();
    }

    private static KioskPage open(String lang, List<String> texts, boolean wide) {
        return open(lang, wide, texts.stream().map(text -> notice("n" + texts.indexOf(text), text, Optional.empty()))
                .toArray(Notice[]::new));
    }

    private static Notice notice(String id, String text, Optional<LocalDateTime> until) {
        return new Notice(id, LocalizedText.same(text), Optional.empty(), until,
                Contents.sample().notices().getFirst().provenance());
    }

    private static KioskPage open(String lang, boolean wide, Notice... notices) {
        var pack = (PackResult.Accepted) LobbyUnderTest.samplePack();
        var kiosk = KioskPage.open(new PackResult.Accepted(Contents.like().with(notices).content(), pack.source(),
                pack.warnings(), pack.spoken()), "home", lang);
        if (wide) {
            kiosk.resize(1920, 1080);
        }
        return kiosk;
    }
}
