// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kordamp.ikonli.javafx.FontIcon;
import org.wego.kiosk.accessibility.Row;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.Glyphs;
import org.wego.kiosk.testing.LayoutFacts;
import org.wego.kiosk.testing.Millimetres;
import org.wego.kiosk.testing.Worst;
import org.wego.kiosk.tour.TourStop;
import org.wego.kiosk.voice.Transcripts;

/** The rows of the accessibility table that are measured on every screen, in every language, shape and mode. */
@FxTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TourAccessibilityTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T05:05:00Z"), ZoneOffset.UTC);
    private static final int ALL_PAGES = 1000;
    /** Above the floor, mm. */
    private static final double REACH = 1120;
    private static final Glyphs GLYPHS = new Glyphs();
    private static final List<String> LANGUAGES = List.of("en", "ko", "zh", "ja", "ru");

    private final List<String> layoutFaults = new ArrayList<>();
    private final Worst wideInk = Worst.smallest();
    private final Worst latinInk = Worst.smallest();
    private final Worst side = Worst.smallest();
    private final Worst gap = Worst.smallest();
    private final Worst lowest = Worst.smallest();
    private final Worst highest = Worst.largest();
    private final Worst highestInReach = Worst.largest();
    private final Worst lineHeight = Worst.smallest();
    private final Set<String> fonts = new TreeSet<>();
    private final Map<TourStop, Set<String>> within = new HashMap<>();
    private final Map<TourStop, Set<String>> above = new HashMap<>();
    private final List<String> iconsOnly = new ArrayList<>();
    private final List<String> unnamed = new ArrayList<>();
    private final List<String> unspoken = new ArrayList<>();
    private final List<String> misread = new ArrayList<>();
    private final List<String> otherBars = new ArrayList<>();
    private final Map<String, String> bars = new HashMap<>();
    private long texts;
    private long controls;
    private long pages;
    private int pictures;

    @BeforeAll
    void walkTheMatrix() {
        var pack = (PackResult.Accepted) LobbyUnderTest.bundledPack();
        var tour = new TourPages(Fx.get(() -> new PackShow(pack, CLOCK)), ALL_PAGES, 0);
        for (int width : new int[]{1080, 1920}) {
            for (var lang : LANGUAGES) {
                var stops = tour.stops(width, 3000 - width, lang, TourPages.MATRIX);
                pictures += stops.size();
                tour.visit(stops, this::read);
            }
        }
    }

    private void read(TourPages.Page page) {
        pages++;
        LayoutFacts.faults(page.scene(), GLYPHS).forEach(fault -> layoutFaults.add(page.where() + ": " + fault));
        var glass = Millimetres.of(page.scene());
        boolean reach = page.stop().variant().reach();
        for (var letters : glass.letters()) {
            (letters.wide() ? wideInk : latinInk).add(letters.ink(), name(page, letters.text()));
            fonts.add(letters.text().getFont().getName());
            letters.lineHeight().ifPresent(height -> lineHeight.add(height, name(page, letters.text())));
            if (reach) {
                double top = glass.top(letters.text());
                var found = top > REACH ? above : within;
                found.computeIfAbsent(page.stop(), _ -> new TreeSet<>()).add(plain(letters.text().getText()));
            }
        }
        for (var target : glass.targets()) {
            var name = name(page, target.control());
            side.add(target.shortest(), name);
            lowest.add(target.lowest(), name);
            highest.add(target.highest(), name);
            if (reach) {
                highestInReach.add(target.highest(), name);
            }
            if (String.valueOf(target.control().queryAccessibleAttribute(AccessibleAttribute.TEXT)).isBlank()) {
                unnamed.add(name);
            }
            if (texts(target.control()).findAny().isEmpty()) {
                iconsOnly.add(name);
            }
        }
        glass.smallestGap().ifPresent(distance -> gap.add(distance, page.where()));
        speech(page);
        bar(page);
    }

    private void speech(TourPages.Page page) {
        var root = page.scene().getRoot();
        var stops = Transcripts.of(root, new Lang(page.stop().lang().tag()));
        var said = stops.stream().map(stop -> plain(stop.text())).collect(Collectors.joining("\n"));
        var visible = texts(root).toList();
        texts += visible.size();
        visible.stream().filter(text -> !said.contains(text)).map(text -> page.where() + ": \"" + text + "\"")
                .forEach(unspoken::add);
        var spokenControls = stops.stream().filter(Transcripts.Stop::control).toList();
        controls += spokenControls.size();
        if (spokenControls.size() != Millimetres.of(page.scene()).targets().size()) {
            unspoken.add(page.where() + ": a control is not spoken");
        }
        stops.stream().flatMap(stop -> stop.said().stream()).filter(utterance -> !fits(utterance.lang().tag(),
                utterance.text())).map(utterance -> page.where() + ": " + utterance).forEach(misread::add);
    }

    /** Letters of a script are spoken in a language that is written in it. */
    private static boolean fits(String lang, String text) {
        return text.codePoints().filter(c -> c != 'ー' && c != '・').mapToObj(Character.UnicodeScript::of)
                .allMatch(script -> switch (script) {
                    case HANGUL -> lang.equals("ko");
                    case HIRAGANA, KATAKANA -> lang.equals("ja");
                    case HAN -> lang.equals("zh") || lang.equals("ja");
                    case CYRILLIC -> lang.equals("ru");
                    default -> true;
                });
    }

    private void bar(TourPages.Page page) {
        var variant = page.stop().variant();
        var key = page.stop().size() + " " + page.stop().lang() + " " + variant.contrast() + variant.percent()
                + variant.reach();
        var bar = page.scene().lookup(".action-bar");
        var places = ((Parent) bar).getChildrenUnmodifiable().stream()
                .map(button -> button.localToScene(button.getLayoutBounds()).toString()).collect(Collectors.joining());
        if (!bars.computeIfAbsent(key, _ -> places).equals(places)) {
            otherBars.add(page.where());
        }
    }

    @Test
    @DisplayName("A01 height of letters")
    void a01() {
        Row.A01.measured("Hangul, Han, kana at least %s mm; Latin at least %s mm".formatted(wideInk, latinInk));
        assertThat(wideInk.value()).as(wideInk.toString()).isGreaterThanOrEqualTo(12);
        assertThat(latinInk.value()).as(latinInk.toString()).isGreaterThanOrEqualTo(7.25);
    }

    @Test
    @DisplayName("A04 nothing is cut, overlaps or lies outside, and at 200 % all of it has grown")
    void a04() {
        Row.A04.measured(
                "%d faults: %,d screens and states in %d languages, 2 shapes, %d variants, on %,d pages".formatted(
                        layoutFaults.size(), pictures, LANGUAGES.size(), TourPages.MATRIX.size(), pages));
        assertThat(layoutFaults).isEmpty();
    }

    @Test
    @DisplayName("A10 no control with an icon only")
    void a10() {
        Row.A10.measured("%d of %,d controls".formatted(iconsOnly.size(), controls));
        assertThat(iconsOnly).isEmpty();
    }

    @Test
    @DisplayName("A14 typefaces and lines of paragraphs")
    void a14() {
        Row.A14.measured("faces %s; sentences of several lines: least line height %s".formatted(fonts, lineHeight));
        assertThat(fonts).allMatch(font -> font.matches("(Pretendard JP|Noto Sans SC) (Medium|SemiBold|Bold)"));
        assertThat(lineHeight.value()).as(lineHeight.toString()).isGreaterThanOrEqualTo(1.4);
    }

    @Test
    @DisplayName("B01 touch targets")
    void b01() {
        Row.B01.measured("shortest side %s mm".formatted(side));
        assertThat(side.value()).as(side.toString()).isGreaterThanOrEqualTo(20);
    }

    @Test
    @DisplayName("B02 gaps between targets")
    void b02() {
        Row.B02.measured("smallest gap %s mm".formatted(gap));
        assertThat(gap.value()).as(gap.toString()).isGreaterThanOrEqualTo(4);
    }

    @Test
    @DisplayName("B06 controls between 400 and 1220 mm above the floor")
    void b06() {
        Row.B06.measured("from %s to %s mm above the floor".formatted(lowest, highest));
        assertThat(lowest.value()).as(lowest.toString()).isGreaterThanOrEqualTo(400);
        assertThat(highest.value()).as(highest.toString()).isLessThanOrEqualTo(1220);
    }

    /** A badge in the look zone may repeat what is written within reach. */
    @Test
    @DisplayName("B08 reach mode: everything at or below 1120 mm")
    void b08() {
        var beyond = above.entrySet().stream().flatMap(stop -> stop.getValue().stream().filter(
                text -> within.getOrDefault(stop.getKey(), Set.of()).stream().noneMatch(low -> low.contains(text)))
                .map(text -> stop.getKey() + ": " + text)).toList();
        Row.B08.measured("highest control in reach mode %s mm; texts only above it: %d on %,d screens".formatted(
                highestInReach, beyond.size(), within.size()));
        assertThat(highestInReach.value()).as(highestInReach.toString()).isLessThanOrEqualTo(REACH);
        assertThat(beyond).isEmpty();
    }

    @Test
    @DisplayName("D01 speech covers every text and every control")
    void d01() {
        Row.D01.measured("%,d texts and %,d controls on %,d pages, not spoken: %d".formatted(texts, controls, pages,
                unspoken.size()));
        assertThat(unspoken).isEmpty();
        assertThat(unnamed).as("for the screen readers of Windows and macOS").isEmpty();
    }

    @Test
    @DisplayName("D05 speech in the language shown")
    void d05() {
        Row.D05.measured("texts read in a language that is not written so: %d on %,d pages".formatted(misread.size(),
                pages));
        assertThat(misread).isEmpty();
    }

    @Test
    @DisplayName("E01 the five ways out keep their place and size")
    void e01() {
        Row.E01.measured("%d of %,d pages differ from others of the same language and mode".formatted(otherBars.size(),
                pages));
        assertThat(otherBars).isEmpty();
    }

    private static Stream<String> texts(Node node) {
        if (!node.isVisible() || node instanceof FontIcon) {
            return Stream.empty();
        }
        if (node instanceof Text text) {
            var plain = plain(text.getText());
            return plain.isEmpty() || plain.equals("·") ? Stream.empty() : Stream.of(plain);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(TourAccessibilityTest::texts)
                : Stream.empty();
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u2011', '-').lines().map(String::strip)
                .collect(Collectors.joining(" "));
    }

    private static String name(TourPages.Page page, Node node) {
        var words = node instanceof ButtonBase button ? texts(button).collect(Collectors.joining(" "))
                : ((Text) node).getText().replace('\n', ' ');
        return page.where() + ", \"" + words + "\"";
    }
}
