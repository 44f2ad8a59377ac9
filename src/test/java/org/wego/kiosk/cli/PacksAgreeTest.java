// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wego.kiosk.Launcher;
import org.wego.kiosk.activation.Activation;
import org.wego.kiosk.activation.ActivationSetup;
import org.wego.kiosk.activation.Selection;
import org.wego.kiosk.content.LiveContent;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.offscreen.LobbyScreenshots;
import org.wego.kiosk.offscreen.RenderCheckMatrix;
import org.wego.kiosk.offscreen.ScreenRenderCheck;
import org.wego.kiosk.overlay.OverlayState;
import org.wego.kiosk.pack.MoreLanguages;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.Problem;
import org.wego.kiosk.pack.TestPack;
import org.wego.kiosk.pack.source.FolderPack;
import org.wego.kiosk.platform.ExitCode;
import org.wego.kiosk.screens.LoadedPack;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.tour.ScreenshotRun;
import org.wego.kiosk.tour.ScreenshotSpec;

/** For any pack, check, trial, status, tour and desk either all accept it or all give the same first reason. */
@FxTest
class PacksAgreeTest {

    private static final String MAP = "map.geojson";
    private static final String STRINGS = "strings/es.properties";
    private static final String SPANISH = "\"English\"}, {\"tag\": \"es\", \"name\": \"español\", \"strings\": \""
            + STRINGS
            + "\"}";

    @TempDir
    Path folder;
    private Optional<List<String>> problems = Optional.empty();

    /**
     * A pack and the expected result.
     *
     * @param cause part of the first reason; empty: the pack is valid
     */
    record PackCase(String name, String cause, UnaryOperator<TestPack> pack) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<PackCase> packs() {
        return Stream.of(
                good("as it is", pack -> pack),
                good("a warning", pack -> pack.with("notices.json", "\"Open\"", "\"Call +43 1 5885800\"")),
                good("American English", pack -> pack.with("pack.json", "\"English\"}",
                        "\"English\"}, {\"tag\": \"en-US\", \"name\": \"American English\"}")),
                good("a map of ogr2ogr", pack -> pack.with(MAP, "\"features\"",
                        "\"name\": \"map\", \"bbox\": [16, 48, 17, 49], \"features\"")
                        .with(MAP, "[16.5, 48.2]", "[16.5, 48.2, 170.5]")),
                good("Spanish", pack -> spanish(pack, "bar.back", "Atrás")),
                good("Chinese by its script", pack -> chinese(pack, "zh-Hans", "欢迎您，全天开放")),
                good("Chinese in the other script", pack -> chinese(pack, "zh-Hant", "歡迎您，全天開放")),
                bad("letters that no typeface has", "organisation.json:6: /welcome/en: ", pack -> pack
                        .with("organisation.json", "{\"en\": \"Welcome\"}", "{\"en\": \"Welcome ᚠᚢᚦ\"}")),
                bad("letters that no typeface has, in a text for all languages", "offices.json:7: /offices/0/place: ",
                        pack -> pack.with("offices.json", "\"place\": \"Rome\"", "\"place\": \"𐌓𐌏𐌌𐌀\"")),
                bad("letters that no typeface has, in the interface strings", "strings/es.properties:",
                        pack -> spanish(pack, "bar.back", "ᚠᚢᚦ")),
                bad("letters that no typeface has, in an e-mail address", "contact.json:",
                        pack -> pack.with("contact.json", "post@example.org", "ᚠᚢᚦ@example.org")),
                good("a linked file", pack -> moved(pack).withLink("city.json", "texts/city.json")),
                good("a linked folder", pack -> moved(pack).withLink("linked", "texts").with("pack.json",
                        "\"city.json\"", "\"linked/city.json\"")),
                good("a pack behind a link", pack -> pack.behindLink("elsewhere")),
                bad("a linked folder outside the pack", "the file is a link out of the pack's folder", pack -> pack
                        .with("../outside/city.json", pack.text("city.json")).withLink("linked", "../outside")
                        .with("pack.json", "\"city.json\"", "\"linked/city.json\"")),
                bad("a linked file outside the pack", "the file is a link out of the pack's folder", pack -> pack
                        .with("../outside.json", pack.text("city.json")).without("city.json")
                        .withLink("city.json", "../outside.json")),
                bad("a link to nothing", "city.json", pack -> pack.without("city.json").withLink("city.json", "gone")),
                bad("links in a circle", "a/city.json", pack -> pack.withLink("a", "b").withLink("b", "a")
                        .with("pack.json", "\"city.json\"", "\"a/city.json\"")),
                bad("a folder within a folder that is a circle", "loop/gone.json", pack -> pack.withLink("loop", ".")
                        .with("pack.json", "\"city.json\"", "\"loop/gone.json\"")),
                good("attributes without a value", pack -> pack.with(MAP, "\"kind\": \"street\",",
                        "\"kind\": \"street\", \"name\": null, \"highway\": null, \"tags\": {\"lit\": null},")
                        .with(MAP, "\"features\"", "\"crs\": null, \"bbox\": null, \"features\"")),
                good("geometries that are collected", pack -> pack.with(MAP,
                        "{\"type\": \"LineString\", \"coordinates\": [[16.4, 48.2], [16.5, 48.2]]}",
                        "{\"type\": \"GeometryCollection\", \"geometries\": [{\"type\": \"MultiLineString\","
                                + " \"coordinates\": [[[16.4, 48.2, 1], [16.5, 48.2, 2]], [[16.4, 48.21], [16.5, 48.21]]]},"
                                + " {\"type\": \"MultiPoint\", \"coordinates\": [[16.4, 48.2]]}]}")),
                bad("a geometry of no kind", "map.geojson:", pack -> pack.with(MAP, "\"LineString\"", "\"Curve\"")),
                good("a date of a day", pack -> pack.with("bus-lines.json", "\"asOf\": \"2020\"",
                        "\"asOf\": \"2026-11-29\"")),
                bad("a file that is no JSON", "city.json:1", pack -> pack.with("city.json", "{")),
                bad("a missing file", "'city.json': the file is missing", pack -> pack.without("city.json")),
                bad("an error among warnings", "organisation.json:6: /welcome: the text is missing in 'en'",
                        pack -> pack.with("contact.json", "\"name\": \"Small\"",
                                "\"name\": {\"en\": \"Small\", \"drafts\": [\"en\"]}")
                                .with("organisation.json", "{\"en\": \"Welcome\"}", "{\"ko\": \"환영합니다\"}")),
                bad("a telephone number", "contact.json:", pack -> pack.with("contact.json", "+43 1 58858", "ring us")),
                bad("a language without words", "the program has no built-in words in 'de'",
                        pack -> pack.with("pack.json", "\"English\"}",
                                "\"English\"}, {\"tag\": \"de\", \"name\": \"Deutsch\"}")),
                bad("a lost placeholder", "'home.lines' lacks {0}", pack -> spanish(pack, "home.lines", "Líneas")),
                bad("a foreign placeholder", "'bar.home' has {1}", pack -> spanish(pack, "bar.home", "Inicio {1}")),
                bad("a date pattern", "'format.month' is not a pattern for a month and a year",
                        pack -> spanish(pack, "format.month", "MMMM de uuuu")),
                bad("a text too long for its button", "'bar.reception' is too long for its place",
                        pack -> spanish(pack, "bar.reception", "Mostrador de recepción")),
                bad("latitude first", "latitude and longitude are in the wrong order", pack -> pack
                        .with(MAP, "[16.4, 48.2]}", "[48.2, 16.4]}")
                        .with(MAP, "[[16.4, 48.2], [16.5, 48.2]]", "[[48.2, 16.4], [48.2, 16.5]]")),
                bad("a kiosk elsewhere", "is near the kiosk", pack -> pack.with("pack.json",
                        "{\"latitude\": 48.2, \"longitude\": 16.4}", "{\"latitude\": 47.07, \"longitude\": 15.44}")
                        .with("bus-stops.json", "{\"latitude\": 48.2, \"longitude\": 16.4}",
                                "{\"latitude\": 47.07, \"longitude\": 15.44}")),
                bad("a map in metres", "not in WGS 84", pack -> pack.with(MAP, "\"features\"",
                        "\"crs\": {\"type\": \"name\", \"properties\": {\"name\": \"urn:ogc:def:crs:EPSG::31256\"}},"
                                + " \"features\"")),
                bad("letters from right to left", "is written from right to left", pack -> pack.with("city.json",
                        "\"It is first.\"", "\"أول مدينة\"")));
    }

    private static PackCase good(String name, UnaryOperator<TestPack> pack) {
        return new PackCase(name, "", pack);
    }

    private static PackCase bad(String name, String cause, UnaryOperator<TestPack> pack) {
        return new PackCase(name, cause, pack);
    }

    private static TestPack spanish(TestPack pack, String key, String words) {
        return pack.with("pack.json", "\"English\"}", SPANISH).with(STRINGS, MoreLanguages.strings("es")
                .replaceAll("(?m)^" + key + "=.*$", key + "=" + words.replace("$", "\\$")));
    }

    /** Moves a file of the pack into a subfolder. */
    private static TestPack moved(TestPack pack) {
        return pack.with("texts/city.json", pack.text("city.json")).without("city.json");
    }

    private static TestPack chinese(TestPack pack, String tag, String words) {
        return pack.with("pack.json", "\"English\"}", "\"English\"}, {\"tag\": \"" + tag + "\", \"name\": \"中文\"}")
                .with("organisation.json", "{\"en\": \"Welcome\"}",
                        "{\"en\": \"Welcome\", \"" + tag + "\": \"" + words + "\"}");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("packs")
    void allFiveAgree(PackCase given) throws IOException {
        var _ = given.pack.apply(TestPack.in(pack()));
        var said = List.of(check(), trial(), status(), tour(), desk());
        if (given.cause.isEmpty()) {
            assertThat(said).as("check, trial, status, tour, desk").containsOnly(Optional.empty());
        } else {
            assertThat(said.getFirst().orElse("valid")).contains(given.cause);
            assertThat(said).as("check, trial, status, tour, desk").allSatisfy(reason -> assertThat(reason)
                    .hasValueSatisfying(words -> assertThat(words).contains(said.getFirst().orElseThrow())));
        }
    }

    private Path pack() {
        return folder.resolve("pack");
    }

    private Optional<String> check() {
        var out = new StringWriter();
        var line = Launcher.commandLine();
        line.setOut(new PrintWriter(out));
        return line.execute("check", pack().toString()) == ExitCode.DONE ? Optional.empty()
                : out.toString().lines().filter(said -> !said.startsWith("warning"))
                        .map(said -> said.replaceFirst("^error: ", "")).findFirst();
    }

    private Optional<String> trial() {
        return opened().or(() -> problems().findFirst());
    }

    private Optional<String> status() {
        var setup = new ActivationSetup(Optional.of(pack()), folder.resolve("overlay"), folder.resolve("state"), "one",
                Optional.of("small"));
        try (var activation = new Activation(setup, LobbyUnderTest.packs()::open,
                (_, _) -> problems().limit(1).toList(),
                new StrictJson(), Clock.systemUTC())) {
            var choice = activation.begin(OverlayState.nothing());
            return choice.kind() == Selection.SelectionKind.ASKED ? Optional.empty()
                    : choice.reasons().stream().findFirst();
        }
    }

    private Optional<String> tour() throws IOException {
        var refused = opened();
        if (refused.isPresent()) {
            return refused;
        }
        var accepted = accepted();
        var sights = Fx.get(() -> new LobbyScreenshots(new LoadedPack(accepted, Clock.systemUTC())));
        var tour = new ScreenshotRun<ScreenshotSpec>(sights::at, Files.createDirectories(folder.resolve("tour")));
        tour.run("",
                RenderCheckMatrix.of(accepted.content()).stream().filter(stop -> stop.path().equals("home")).toList(),
                _ -> {
                });
        return tour.faults().stream().findFirst();
    }

    private Optional<String> desk() {
        try (var live = new LiveContent(LobbyUnderTest.packs(), new FolderPack(pack()), folder.resolve("overlay"))) {
            return first(live.open());
        }
    }

    /** The first reason of the commands that draw, which open a pack as {@link HeadlessTask} does. */
    private Optional<String> opened() {
        return first(LobbyUnderTest.packs().open(new FolderPack(pack())));
    }

    private static Optional<String> first(PackResult result) {
        return result instanceof PackResult.Refused(var problems)
                ? problems.stream().filter(Problem::isError).map(Problem::toString).findFirst()
                : Optional.empty();
    }

    private PackResult.Accepted accepted() {
        return (PackResult.Accepted) LobbyUnderTest.packs().open(new FolderPack(pack()));
    }

    /** The problems of the render check; cached, because it takes longest. */
    private Stream<String> problems() {
        if (problems.isEmpty()) {
            var accepted = accepted();
            var trial = Fx.get(
                    () -> new ScreenRenderCheck(new LobbyScreenshots(new LoadedPack(accepted, Clock.systemUTC()))));
            problems = Optional.of(RenderCheckMatrix.of(accepted.content()).stream()
                    .flatMap(stop -> Fx.get(() -> trial.problem(stop)).stream()).toList());
        }
        return problems.get().stream();
    }
}
