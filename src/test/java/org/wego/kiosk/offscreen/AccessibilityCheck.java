// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.offscreen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
import org.kordamp.ikonli.javafx.FontIcon;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.testing.GlyphPositions;
import org.wego.kiosk.testing.LayoutFacts;
import org.wego.kiosk.testing.Millimetres;
import org.wego.kiosk.testing.Worst;
import org.wego.kiosk.tour.ScreenshotSpec;
import org.wego.kiosk.voice.Transcripts;

/** Measures on every page what the accessibility table requires of every screen. */
final class AccessibilityCheck implements TourMatrix.Check {

    /** The highest reach above the floor, mm. */
    static final double REACH = 1120;
    private static final GlyphPositions GLYPHS = new GlyphPositions();

    final List<String> layoutFaults = new ArrayList<>();
    final Worst wideInk = Worst.smallest();
    final Worst latinInk = Worst.smallest();
    final Worst side = Worst.smallest();
    final Worst gap = Worst.smallest();
    final Worst lowest = Worst.smallest();
    final Worst highest = Worst.largest();
    final Worst highestInReach = Worst.largest();
    final Worst lineHeight = Worst.smallest();
    final Set<String> fonts = new TreeSet<>();
    private final Map<ScreenshotSpec, Set<String>> within = new HashMap<>();
    private final Map<ScreenshotSpec, Set<String>> above = new HashMap<>();
    final List<String> iconsOnly = new ArrayList<>();
    final List<String> unnamed = new ArrayList<>();
    final List<String> unspoken = new ArrayList<>();
    final List<String> misread = new ArrayList<>();
    final List<String> otherBars = new ArrayList<>();
    private final Map<String, String> bars = new HashMap<>();
    long texts;
    long controls;
    long pages;
    private final Set<ScreenshotSpec> stops = new HashSet<>();

    @Override
    public boolean wants(ScreenshotSpec stop) {
        return true;
    }

    @Override
    public void look(PaintedPage page) {
        pages++;
        stops.add(page.stop());
        LayoutFacts.faults(page.scene(), GLYPHS).forEach(fault -> layoutFaults.add(page.where() + ": " + fault));
        var measured = Millimetres.of(page.scene());
        boolean reach = page.stop().variant().reach();
        for (var letters : measured.letters()) {
            (letters.wide() ? wideInk : latinInk).add(letters.ink(), name(page, letters.text()));
            fonts.add(letters.text().getFont().getName());
            letters.lineHeight().ifPresent(height -> lineHeight.add(height, name(page, letters.text())));
            if (reach) {
                double top = measured.top(letters.text());
                var found = top > REACH ? above : within;
                found.computeIfAbsent(page.stop(), _ -> new TreeSet<>()).add(plain(letters.text().getText()));
            }
        }
        for (var target : measured.targets()) {
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
        measured.smallestGap().ifPresent(distance -> gap.add(distance, page.where()));
        speech(page, measured.targets().size());
        bar(page);
    }

    private void speech(PaintedPage page, int targets) {
        var root = page.scene().getRoot();
        var stops = Transcripts.of(root, new Lang(page.stop().lang().tag()));
        var said = stops.stream().map(stop -> plain(stop.text())).collect(Collectors.joining("\n"));
        var visible = texts(root).toList();
        texts += visible.size();
        visible.stream().filter(text -> !said.contains(text) && !said.contains(text.replace(" ", "")))
                .map(text -> page.where() + ": \"" + text + "\"")
                .forEach(unspoken::add);
        var spokenControls = stops.stream().filter(Transcripts.Stop::control).toList();
        controls += spokenControls.size();
        if (spokenControls.size() != targets) {
            unspoken.add(page.where() + ": a control is not spoken");
        }
        stops.stream().flatMap(stop -> stop.said().stream()).filter(utterance -> !fits(utterance.lang().tag(),
                utterance.text())).map(utterance -> page.where() + ": " + utterance).forEach(misread::add);
    }

    /** Whether the scripts of a text match the language in which it is spoken. */
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

    private void bar(PaintedPage page) {
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

    /** The number of screens and states. */
    int pictures() {
        return stops.size();
    }

    /** The number of screens in reach mode. */
    int screensInReach() {
        return within.size();
    }

    /** The texts that are only out of reach; a badge in the header area may repeat a text within reach. */
    List<String> beyondReach() {
        return above.entrySet().stream().flatMap(stop -> stop.getValue().stream().filter(
                text -> within.getOrDefault(stop.getKey(), Set.of()).stream().noneMatch(low -> low.contains(text)))
                .map(text -> stop.getKey() + ": " + text)).toList();
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
                ? parent.getChildrenUnmodifiable().stream().flatMap(AccessibilityCheck::texts)
                : Stream.empty();
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u2011', '-').lines().map(String::strip)
                .collect(Collectors.joining(" "));
    }

    private static String name(PaintedPage page, Node node) {
        var words = node instanceof ButtonBase button ? texts(button).collect(Collectors.joining(" "))
                : ((Text) node).getText().replace('\n', ' ');
        return page.where() + ", \"" + words + "\"";
    }
}
