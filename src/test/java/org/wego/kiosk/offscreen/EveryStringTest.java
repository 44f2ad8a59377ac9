// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.offscreen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.model.AsOf;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.Manifest.Language;
import org.wego.kiosk.model.PhoneNumber;
import org.wego.kiosk.pack.MoreLanguages;
import org.wego.kiosk.pack.OtherOrganisation;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.screens.LoadedPack;
import org.wego.kiosk.testing.Faces;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.GlyphPositions;
import org.wego.kiosk.testing.WegoContent;
import org.wego.kiosk.testing.WrittenText;
import org.wego.kiosk.testing.WrittenTexts;
import org.wego.kiosk.text.Formats;

/** Every font that may draw a string has a glyph for each of its characters, also if no screen shows the string. */
@FxTest
@WegoContent("measures the screens that are shipped")
class EveryStringTest {

    private static final Pattern PHONE = Pattern.compile("\\+[0-9 -]{8,}");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T05:05:00Z"), ZoneOffset.UTC);

    @Test
    void ofTheBundledPack() {
        var show = show(LobbyUnderTest.bundledPack());
        var texts = texts(show, LobbyUnderTest.bundledPack());
        assertThat(texts.size()).isGreaterThan(2_500);
        assertThat(faults(show, texts, new GlyphPositions())).isEmpty();
    }

    @Test
    void ofTheBundledPackWithSevenMoreLanguages(@TempDir Path folder) {
        var pack = LobbyUnderTest.pack(MoreLanguages.writeTo(folder, MoreLanguages.SEVEN.size()));
        var show = show(pack);
        assertThat(faults(show, texts(show, pack), new GlyphPositions())).isEmpty();
    }

    @Test
    void ofAnotherOrganisationWithItsOwnTypeface(@TempDir Path folder) throws IOException {
        var pack = LobbyUnderTest.pack(OtherOrganisation.writeTo(folder, 50, 1));
        var show = show(pack);
        var font = show.content().manifest().fonts().getFirst().file();
        var glyphs = new GlyphPositions().with(((PackResult.Accepted) pack).source().read(font));
        assertThat(faults(show, texts(show, pack), glyphs)).isEmpty();
    }

    @Test
    void aChineseWordAndAKoreanAddressOnItsPageHaveTwoFaces() {
        var faces = faces(show(LobbyUnderTest.bundledPack()));
        assertThat(Fx.get(() -> faces.drawing(Optional.of(new Lang("zh"))))).containsExactlyInAnyOrder(
                "Noto Sans SC Medium", "Noto Sans SC Bold");
        assertThat(Fx.get(() -> faces.drawing(Optional.of(new Lang("ko"))))).containsExactlyInAnyOrder(
                "Pretendard JP Medium", "Pretendard JP SemiBold", "Pretendard JP Bold");
        assertThat(Fx.get(() -> faces.drawing(Optional.empty()))).hasSize(5);
    }

    @Test
    void aCharacterThatAFaceLacksIsNamedWithLanguageAndPlace() {
        var show = show(LobbyUnderTest.bundledPack());
        var georgian = new WrittenText("contact.json: /floor/ko", Optional.of(new Lang("ko")), "1층 ა");
        assertThat(faults(show, List.of(georgian), new GlyphPositions())).containsExactly(
                "ko, contact.json: /floor/ko: Pretendard JP Medium lacks ა (U+10D0)",
                "ko, contact.json: /floor/ko: Pretendard JP SemiBold lacks ა (U+10D0)",
                "ko, contact.json: /floor/ko: Pretendard JP Bold lacks ა (U+10D0)");
        var hangul = new WrittenText("zh.properties: bar.home", Optional.of(new Lang("zh")), "홈");
        assertThat(faults(show, List.of(hangul), new GlyphPositions())).containsExactly(
                "zh, zh.properties: bar.home: Noto Sans SC Medium lacks 홈 (U+D648)",
                "zh, zh.properties: bar.home: Noto Sans SC Bold lacks 홈 (U+D648)");
        var anywhere = new WrittenText("bus-lines.json: /lines/0/name", Optional.empty(), "홈");
        assertThat(faults(show, List.of(anywhere), new GlyphPositions()))
                .allMatch(fault -> fault.startsWith("every language, bus-lines.json: /lines/0/name: Noto Sans SC"));
    }

    private static LoadedPack show(PackResult pack) {
        return Fx.get(() -> new LoadedPack((PackResult.Accepted) pack, CLOCK));
    }

    private static List<WrittenText> texts(LoadedPack show, PackResult pack) {
        var manifest = show.content().manifest();
        var texts = new ArrayList<>(WrittenTexts.ofTheInterface(manifest, show.messages()));
        texts.addAll(WrittenTexts.ofThePack(manifest, ((PackResult.Accepted) pack).source()));
        var phones = texts.stream().map(WrittenText::text).filter(text -> PHONE.matcher(text).matches())
                .map(PhoneNumber::new).toList();
        manifest.languages().forEach(
                language -> texts.addAll(formatted(language.tag(), new Formats(show.messages().in(language.tag())),
                        phones)));
        return texts;
    }

    /** Formatted dates, numbers and telephone numbers, which may add other characters. */
    private static List<WrittenText> formatted(Lang lang, Formats formats, List<PhoneNumber> phones) {
        var texts = new ArrayList<>(phones.stream().map(formats::phone).toList());
        texts.add(formats.number(1_234_567));
        for (int month = 1; month <= 12; month++) {
            texts.add(formats.date(LocalDate.of(2026, month, 1)));
            texts.add(formats.asOf(new AsOf("before 2026-%02d".formatted(month))));
        }
        return texts.stream().map(text -> new WrittenText("a format", Optional.of(lang), text)).toList();
    }

    private static Faces faces(LoadedPack show) {
        return new Faces(show.theme(), show.content().manifest().languages().stream().map(Language::tag).toList());
    }

    private static List<String> faults(LoadedPack show, List<WrittenText> texts, GlyphPositions glyphs) {
        var faces = faces(show);
        return texts.stream().flatMap(text -> faces.faults(text, glyphs).stream()).toList();
    }
}
