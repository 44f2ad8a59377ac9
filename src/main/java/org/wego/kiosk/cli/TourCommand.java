// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.nav.DestinationPath;
import org.wego.kiosk.offscreen.DeskScreenshots;
import org.wego.kiosk.offscreen.DeskTourChoice;
import org.wego.kiosk.offscreen.LobbyScreenshots;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.platform.CommandException;
import org.wego.kiosk.platform.ExitCode;
import org.wego.kiosk.platform.FxRuntime;
import org.wego.kiosk.platform.ProgramVersion;
import org.wego.kiosk.platform.ProgressBar;
import org.wego.kiosk.platform.WindowSize;
import org.wego.kiosk.screens.LoadedPack;
import org.wego.kiosk.tour.ScreenshotPlace;
import org.wego.kiosk.tour.ScreenshotRun;
import org.wego.kiosk.tour.ScreenshotSpec;
import org.wego.kiosk.tour.TourDestinations;
import org.wego.kiosk.tour.Variant;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Renders every kind of screen to pictures, without a display. */
@Command(name = "tour", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class,
        description = "Writes a picture of every kind of screen, with index.html for people and tour.json for programs.")
public final class TourCommand implements Callable<Integer> {

    private static final String ALL = "all";

    /** The window to take pictures of. */
    enum TourMode {
        LOBBY, DESK
    }

    @Option(names = "--mode", paramLabel = "MODE",
            description = "lobby, or desk: every view of reception's window (default: lobby).")
    private TourMode mode = TourMode.LOBBY;

    @Option(names = "--out", paramLabel = "DIR",
            description = "The folder for the pictures (default: ${DEFAULT-VALUE}).",
            defaultValue = "target/tour")
    private Path out = Path.of("target", "tour");

    @Option(names = "--size", paramLabel = "WxH",
            description = "Default: 1080x1920 and 1920x1080; three sizes for reception's window.")
    private List<String> sizes = List.of();

    @Option(names = "--lang", paramLabel = "L",
            description = "A language, or all (default: the pack's own; all for reception's window).")
    private List<String> langs = List.of();

    @Option(names = "--variant", paramLabel = "V",
            description = "normal, contrast, reach, medium, large, simple, joined by hyphens, or all (default: normal);"
                    + " of reception's window light, dark, or all (default: all).")
    private List<String> variants = List.of();

    @Option(names = "--screen", paramLabel = "DESTINATION",
            description = "Only this destination, or this view of reception's window.")
    private List<String> only = List.of();

    @Option(names = "--pack", paramLabel = "DIR", description = "The folder of another content pack.")
    private Optional<Path> pack = Optional.empty();

    @Option(names = "--all", description = "Every line and office, not only one of each kind.")
    private boolean all;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, CommandException {
        return new HeadlessTask(spec).run("--pack ", pack, this::tour);
    }

    private int tour(PackResult.Accepted accepted) throws CommandException {
        OutputFolder.make(out);
        if (mode == TourMode.DESK) {
            return desk(accepted);
        }
        var stops = chosen(() -> stops(accepted));
        var show = FxRuntime.call(() -> new LoadedPack(accepted, Clock.systemUTC()));
        return takePictures(accepted, new ScreenshotRun<>(new LobbyScreenshots(show)::at, out), stops);
    }

    private int desk(PackResult.Accepted accepted) throws CommandException {
        FxRuntime.begin();
        var screenshots = new DeskScreenshots(accepted, Clock.systemUTC());
        var stops = chosen(() -> new DeskTourChoice(sizes, langs, variants, only).of(screenshots.stops()));
        return takePictures(accepted, new ScreenshotRun<>(screenshots::at, out), stops);
    }

    private static <P> List<P> chosen(Supplier<List<P>> stops) throws CommandException {
        try {
            return stops.get();
        } catch (IllegalArgumentException e) {
            throw CommandException.usage(String.valueOf(e.getMessage()));
        }
    }

    private <P extends ScreenshotPlace> int takePictures(PackResult.Accepted accepted, ScreenshotRun<P> tour,
            List<P> stops) throws CommandException {
        var title = accepted.content().manifest().title().in(accepted.content().manifest().defaultLanguage());
        int pictures;
        try {
            pictures = tour.run(title, stops, new ProgressBar(System.err, stops.size())::show);
        } catch (IOException e) {
            throw OutputFolder.failure(out, e);
        } finally {
            Platform.exit();
        }
        spec.commandLine().getOut().println(pictures + " pictures: " + out.resolve("index.html"));
        spec.commandLine().getOut().flush();
        if (mode == TourMode.LOBBY && !tour.faults().isEmpty()) {
            tour.faults().forEach(spec.commandLine().getErr()::println);
            spec.commandLine().getErr().flush();
            return ExitCode.PROBLEMS;
        }
        return ExitCode.DONE;
    }

    private List<ScreenshotSpec> stops(PackResult.Accepted accepted) {
        var content = accepted.content();
        var destinations = only.isEmpty() ? new TourDestinations(content, all).list()
                : only.stream().map(DestinationPath::parse).toList();
        var available = content.manifest().languages().stream().map(language -> language.tag()).toList();
        var chosen = langs.isEmpty() ? List.of(content.manifest().defaultLanguage())
                : langs.contains(ALL) ? available : langs.stream().map(Lang::new).toList();
        chosen.stream().filter(lang -> !available.contains(lang)).findFirst().ifPresent(lang -> {
            throw new IllegalArgumentException("--lang " + lang + ": the content pack has only "
                    + String.join(", ", available.stream().map(Lang::tag).toList()));
        });
        var settings = variants.contains(ALL) ? Variant.all()
                : (variants.isEmpty() ? List.of("normal") : variants).stream().map(Variant::parse).toList();
        var stops = new ArrayList<ScreenshotSpec>();
        var shapes = sizes.isEmpty() ? List.of("1080x1920", "1920x1080") : sizes;
        for (var size : shapes.stream().map(WindowSize::parse).toList()) {
            for (var lang : chosen) {
                for (var variant : settings) {
                    for (Destination destination : destinations) {
                        stops.add(new ScreenshotSpec(destination, lang, size.width(), size.height(), variant));
                    }
                }
            }
        }
        return stops;
    }
}
