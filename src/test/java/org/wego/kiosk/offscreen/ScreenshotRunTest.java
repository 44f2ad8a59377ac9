// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.offscreen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.nav.DestinationPath;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.screens.KnownDestinations;
import org.wego.kiosk.screens.LoadedPack;
import org.wego.kiosk.testing.DestinationKinds;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.WegoContent;
import org.wego.kiosk.tour.ScreenshotRun;
import org.wego.kiosk.tour.ScreenshotSpec;
import org.wego.kiosk.tour.TourDestinations;
import org.wego.kiosk.tour.Variant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files that a screenshot run writes. */
@FxTest
@WegoContent("measures the screens that are shipped")
class ScreenshotRunTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T05:05:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void eachPageIsAPictureNamedAfterItsScreen() throws IOException {
        int pictures = tour(List.of(stop("home", "en", 1080, 1920, "normal"),
                stop("line/271", "ko", 1920, 1080, "contrast-large"),
                stop("office/europe", "ru", 1080, 1920, "large")));
        assertThat(names("png")).hasSize(pictures).contains("01-home-en-1080x1920-normal.png",
                "02-line_271-ko-1920x1080-contrast-large.png", "02-line_271-ko-1920x1080-contrast-large-p2.png",
                "03-office_europe-ru-1080x1920-large.png", "03-office_europe-ru-1080x1920-large-p2.png");
        var portrait = ImageIO.read(folder.resolve("01-home-en-1080x1920-normal.png").toFile());
        assertThat(portrait.getWidth()).isEqualTo(1080);
        assertThat(portrait.getHeight()).isEqualTo(1920);
        var landscape = ImageIO.read(folder.resolve("02-line_271-ko-1920x1080-contrast-large.png").toFile());
        assertThat(landscape.getWidth()).isEqualTo(1920);
        assertThat(landscape.getHeight()).isEqualTo(1080);
        // The header area is blue and the touch area nearly white; in high contrast both are black.
        assertThat(portrait.getRGB(5, 5) & 0xffffff).isEqualTo(0x0b3d91);
        assertThat(portrait.getRGB(5, 1200) & 0xffffff).isEqualTo(0xfaf8f4);
        assertThat(landscape.getRGB(1900, 500) & 0xffffff).isZero();
    }

    @Test
    void everyPictureIsInTheContactSheet() throws IOException {
        tour(List.of(stop("home", "en", 1080, 1920, "normal"), stop("office/europe", "en", 1080, 1920, "large")));
        var sheet = Files.readString(folder.resolve("index.html"));
        assertThat(names("png")).allSatisfy(name -> assertThat(sheet).contains("src=\"" + name + "\""));
        assertThat(sheet).contains("page 2 of");
    }

    @Test
    void theDescriptionOfAPictureIsMachineReadable() throws IOException {
        tour(List.of(stop("home", "en", 1080, 1920, "normal"), stop("home", "zh", 1080, 1920, "normal")));
        var dumps = new JsonMapper().readTree(folder.resolve("tour.json").toFile());
        assertThat(dumps.size()).isEqualTo(2);
        var home = dumps.get(0);
        assertThat(home.get("file").asString()).isEqualTo("01-home-en-1080x1920-normal.png");
        assertThat(home.get("destination").asString()).isEqualTo("home");
        assertThat(home.get("lang").asString()).isEqualTo("en");
        assertThat(home.get("size").asString()).isEqualTo("1080x1920");
        assertThat(home.get("variant").asString()).isEqualTo("normal");
        var title = node(home, "text", "Welcome\nto WeGO");
        assertThat(title.get("fontFamily").asString()).isEqualTo("Pretendard JP");
        assertThat(title.get("fontSize").asDouble()).isEqualTo(88);
        assertThat(title.get("fill").asString()).isEqualTo("0xffffffff");
        assertThat(title.get("focusable").asBoolean()).isFalse();
        var tile = node(home, "accessibleName", "Buses. Lines: 34");
        assertThat(tile.get("focusable").asBoolean()).isTrue();
        assertThat(tile.get("width").asDouble()).isGreaterThan(400);
        assertThat(tile.get("x").asDouble()).isEqualTo(40);
        assertThat(node(dumps.get(1), "text", "公交").get("fontFamily").asString()).isEqualTo("Noto Sans SC");
    }

    @Test
    void progressIsReportedAfterEachScreen() throws IOException {
        var progress = new ArrayList<Integer>();
        tour(List.of(stop("reception", "en", 1080, 1920, "normal"), stop("numbers", "en", 1080, 1920, "normal")),
                progress);
        assertThat(progress).containsExactly(1, 2);
    }

    @Test
    void theTourOfTheBundledPackSeesEveryKindOfScreen() {
        var destinations = new TourDestinations(content(), false).list();
        assertThat(destinations).doesNotHaveDuplicates();
        assertThat(destinations.stream().<Class<?>>map(Object::getClass).distinct())
                .containsExactlyInAnyOrderElementsOf(DestinationKinds.all());
        var paths = destinations.stream().map(DestinationPath::of).toList();
        assertThat(paths).contains("directions/up", "directions/out", "directions/in", "buses", "buses/red",
                "buses/@night", "finder", "finder/1", "office/asia", "office/europe");
        assertThat(paths.stream().filter(path -> path.startsWith("line/"))).hasSizeBetween(6, 20);
        var all = new TourDestinations(content(), true).list().stream().map(DestinationPath::of).toList();
        assertThat(all.stream().filter(path -> path.startsWith("line/"))).hasSize(34);
    }

    @Test
    void theTourLeadsNowhereThatTheContentDoesNotHave() {
        assertThat(new TourDestinations(content(), true).list())
                .allMatch(destination -> KnownDestinations.has(content(), destination));
        assertThat(List.of("line/9999", "office/nowhere", "buses/no-group", "directions/no-walk").stream()
                .map(DestinationPath::parse)).noneMatch(destination -> KnownDestinations.has(content(), destination));
    }

    private static Content content() {
        return ((PackResult.Accepted) LobbyUnderTest.bundledPack()).content();
    }

    private int tour(List<ScreenshotSpec> stops) throws IOException {
        return tour(stops, new ArrayList<>());
    }

    private int tour(List<ScreenshotSpec> stops, List<Integer> progress) throws IOException {
        var pack = (PackResult.Accepted) LobbyUnderTest.bundledPack();
        var show = Fx.get(() -> new LoadedPack(pack, CLOCK));
        return new ScreenshotRun<>(new LobbyScreenshots(show)::at, folder).run("WeGO", stops, progress::add);
    }

    private static ScreenshotSpec stop(String path, String lang, int width, int height, String variant) {
        return new ScreenshotSpec(DestinationPath.parse(path), new Lang(lang), width, height, Variant.parse(variant));
    }

    private List<String> names(String ending) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith("." + ending)).sorted()
                    .toList();
        }
    }

    private static JsonNode node(JsonNode reading, String key, String... values) {
        return StreamSupport.stream(reading.get("nodes").spliterator(), false)
                .filter(node -> List.of(values).contains(node.get(key).asString())).findFirst()
                .orElseThrow(() -> new AssertionError("nothing has the " + key + " " + String.join(" or ", values)));
    }
}
