// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.offscreen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.pack.MoreLanguages;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.source.PatchedPack;
import org.wego.kiosk.screens.LoadedPack;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.VisibleNodes;
import org.wego.kiosk.text.MessageCatalogue;
import org.wego.kiosk.tour.LayoutProblems;
import org.wego.kiosk.tour.ScreenshotSpec;
import org.wego.kiosk.tour.TourDestinations;
import org.wego.kiosk.tour.Variant;

/**
 * Finds the maximum length of each interface string by laying out screens: of its longest word, and of the whole
 * string.
 *
 * <p>A tool to run after changes of screens; it writes {@code string-room.properties}.
 */
public final class StringRoomFinder {

    private static final Lang LANG = new Lang("es");
    private static final String FILE = "strings/es.properties";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T05:05:00Z"), ZoneOffset.UTC);
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");
    private static final int MAX_LETTERS = 160;
    private static final int MAX_PAGES = 5;
    /** Portrait and landscape, with normal and large texts, and with the thick borders of high contrast. */
    private static final List<ScreenshotSpec> LOOKS = List.of(
            new ScreenshotSpec(new Destination.Home(), LANG, 1080, 1920, Variant.parse("contrast")),
            new ScreenshotSpec(new Destination.Home(), LANG, 1920, 1080, Variant.parse("contrast")),
            new ScreenshotSpec(new Destination.Home(), LANG, 1080, 1920, Variant.parse("contrast-large")),
            new ScreenshotSpec(new Destination.Home(), LANG, 1920, 1080, Variant.parse("contrast-large")));

    private final PackResult.Accepted pack;
    private final Map<String, String> english = new TreeMap<>(MessageCatalogue.english());
    private final Font font;

    private StringRoomFinder(Path folder) {
        pack = (PackResult.Accepted) LobbyUnderTest.packs().open(MoreLanguages.writeTo(folder, 1));
        font = Fx.get(() -> {
            show("", "");
            return Font.font("Pretendard JP SemiBold", 100);
        });
    }

    /**
     * Writes the file.
     *
     * @param args the path of the file, and a folder for a pack
     */
    public static void main(String[] args) throws IOException {
        Platform.startup(() -> {
        });
        Platform.setImplicitExit(false);
        var finder = new StringRoomFinder(Path.of(args[1]));
        Files.writeString(Path.of(args[0]), finder.find());
        Platform.exit();
    }

    private String find() {
        var places = places();
        var lines = new StringBuilder(
                """
                        # How wide an interface string may be, in em of the semi-bold typeface: its longest word, and all of it without
                        # what is filled in. Measured by laying the screens out; a string that is not here has room enough.
                        """);
        for (var key : english.keySet()) {
            var stops = stops(places.getOrDefault(key, List.of()));
            if (stops.isEmpty() || key.equals("format.month")) {
                continue;
            }
            int word = maxLetters(key, stops, "n"::repeat);
            int all = maxLetters(key, stops, letters -> "nnnn ".repeat(letters / 5) + "n".repeat(letters % 5));
            System.err.println(key + " " + word + " " + all);
            if (word < MAX_LETTERS || all < MAX_LETTERS) {
                lines.append(String.format(Locale.ROOT, "%s=%.1f %.1f%n", key, em("n".repeat(word)),
                        em("nnnn ".repeat(all / 5) + "n".repeat(all % 5))));
            }
        }
        return lines.toString();
    }

    private double em(String words) {
        return Fx.get(() -> {
            var text = new Text(words);
            text.setFont(font);
            return Math.floor(text.getLayoutBounds().getWidth() / 10) / 10;
        });
    }

    /** The maximum number of letters without a layout problem. */
    private int maxLetters(String key, List<ScreenshotSpec> stops, IntFunction<String> words) {
        int fits = 1;
        int fails = MAX_LETTERS + 1;
        while (fails - fits > 1) {
            int middle = fits == 1 && fails > MAX_LETTERS ? MAX_LETTERS : (fits + fails) / 2;
            if (isWhole(key, words.apply(middle), stops)) {
                fits = middle;
            } else {
                fails = middle;
            }
        }
        return fits;
    }

    private boolean isWhole(String key, String words, List<ScreenshotSpec> stops) {
        var filled = PLACEHOLDER.matcher(english.get(key)).results()
                .map(MatchResult::group).collect(Collectors.joining(" "));
        var text = words + (filled.isEmpty() ? "" : " " + filled);
        return Fx.get(() -> {
            var screenshots = new LobbyScreenshots(show(key, text));
            return stops.stream().allMatch(stop -> faults(screenshots, stop).isEmpty());
        });
    }

    private static List<String> faults(LobbyScreenshots screenshots, ScreenshotSpec stop) {
        var target = screenshots.at(stop);
        var scene = new Scene(target.root(), stop.width(), stop.height());
        var faults = new ArrayList<String>();
        for (int page = 0; page < Math.clamp(target.pages(), 1, MAX_PAGES); page++) {
            target.turnTo(page);
            Fx.layOut(target.root());
            faults.addAll(LayoutProblems.of(scene));
            VisibleNodes.below(scene.getRoot()).stream().filter(StringRoomFinder::isBroken)
                    .forEach(node -> faults.add("broken: " + node));
        }
        target.leave();
        Fx.forget(scene);
        return faults;
    }

    /** Whether a word on a button is wider than its line. */
    private static boolean isBroken(Node node) {
        if (!(node instanceof Text text) || text.getWrappingWidth() <= 0) {
            return false;
        }
        boolean onButton = false;
        for (Node up = text; up != null; up = up.getParent()) {
            onButton |= up instanceof ButtonBase;
        }
        return onButton && List.of(text.getText().split("\\s+")).stream().filter(word -> word.matches(".*nnn.*"))
                .anyMatch(word -> {
                    var alone = new Text(word);
                    alone.setFont(text.getFont());
                    return alone.getLayoutBounds().getWidth() > text.getWrappingWidth() + 1;
                });
    }

    /** The screens that show a string, by its key; at most two. */
    private Map<String, List<Destination>> places() {
        var tokens = new TreeMap<String, String>();
        for (var key : english.keySet()) {
            tokens.put(key, "k" + tokens.size() + "k");
        }
        var places = new TreeMap<String, List<Destination>>();
        Fx.run(() -> {
            var screenshots = new LobbyScreenshots(new LoadedPack(with(tokens), CLOCK));
            for (var destination : new TourDestinations(pack.content(), false).list()) {
                var said = new TreeSet<String>();
                for (var look : LOOKS.subList(0, 2)) {
                    var target = screenshots
                            .at(new ScreenshotSpec(destination, LANG, look.width(), look.height(), look.variant()));
                    var scene = new Scene(target.root(), look.width(), look.height());
                    for (int page = 0; page == 0 || page < target.pages(); page++) {
                        target.turnTo(page);
                        Fx.layOut(target.root());
                        VisibleNodes.below(scene.getRoot()).stream().flatMap(VisibleNodes::text).forEach(said::add);
                    }
                    target.leave();
                    Fx.forget(scene);
                }
                tokens.forEach((key, token) -> {
                    var at = places.computeIfAbsent(key, _ -> new ArrayList<>());
                    if (at.size() < 2 && said.stream().anyMatch(text -> text.contains(token))) {
                        at.add(destination);
                    }
                });
            }
        });
        return places;
    }

    private static List<ScreenshotSpec> stops(List<Destination> destinations) {
        return destinations.stream().flatMap(destination -> LOOKS.stream().map(
                look -> new ScreenshotSpec(destination, LANG, look.width(), look.height(), look.variant()))).toList();
    }

    private LoadedPack show(String key, String words) {
        var strings = new TreeMap<>(english);
        if (!key.isEmpty()) {
            strings.put(key, words);
        }
        return new LoadedPack(with(strings), CLOCK);
    }

    private PackResult.Accepted with(Map<String, String> strings) {
        var text = strings.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + (entry.getKey().equals("format.month") ? "MMMM uuuu"
                        : escaped(entry.getValue())))
                .collect(Collectors.joining("\n"));
        return new PackResult.Accepted(pack.content(), new PatchedPack(pack.source(),
                Map.of(FILE, text.getBytes(StandardCharsets.UTF_8))), pack.warnings(), pack.spoken());
    }

    private static String escaped(String value) {
        return value.endsWith(" ") ? value.substring(0, value.length() - 1) + "\\u0020" : value;
    }
}
