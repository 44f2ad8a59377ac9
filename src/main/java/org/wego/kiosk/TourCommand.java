// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.nav.DestinationPath;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.tour.Tour;
import org.wego.kiosk.tour.TourDestinations;
import org.wego.kiosk.tour.TourPlace;
import org.wego.kiosk.tour.TourStop;
import org.wego.kiosk.tour.Variant;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Renders every kind of screen to pictures, without a display. */
@Command(name = "tour", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class,
        description = "Every kind of screen as a picture, with index.html to look through and tour.json to read.")
final class TourCommand implements Callable<Integer> {

    private static final String ALL = "all";

    /** Whose screens are looked at. */
    enum Mode {
        LOBBY, DESK
    }

    @Option(names = "--mode", paramLabel = "MODE",
            description = "lobby, or desk: every view of reception's window (default: lobby).")
    private Mode mode = Mode.LOBBY;

    @Option(names = "--out", paramLabel = "DIR",
            description = "The folder for the pictures (default: ${DEFAULT-VALUE}).",
            defaultValue = "target/tour")
    private Path out = Path.of("target", "tour");

    @Option(names = "--size", paramLabel = "WxH", description = "Default: 1080x1920 and 1920x1080.")
    private List<String> sizes = List.of("1080x1920", "1920x1080");

    @Option(names = "--lang", paramLabel = "L", description = "A language, or all (default: the pack's own).")
    private List<String> langs = List.of();

    @Option(names = "--variant", paramLabel = "V",
            description = "normal, contrast, reach, medium, large, simple, joined by hyphens, or all (default: normal).")
    private List<String> variants = List.of("normal");

    @Option(names = "--screen", paramLabel = "DESTINATION", description = "Only this destination.")
    private List<String> only = List.of();

    @Option(names = "--pack", paramLabel = "DIR", description = "The folder of another content pack.")
    private Optional<Path> pack = Optional.empty();

    @Option(names = "--all", description = "Every line and office, not only one of each kind.")
    private boolean all;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, CommandFailure {
        return new HeadlessWork(spec).run("--pack ", pack, this::tour);
    }

    private int tour(PackResult.Accepted accepted) throws CommandFailure {
        OutputFolder.make(out);
        if (mode == Mode.DESK) {
            return desk(accepted);
        }
        List<TourStop> stops;
        try {
            stops = stops(accepted);
        } catch (IllegalArgumentException e) {
            throw CommandFailure.usage(String.valueOf(e.getMessage()));
        }
        var show = FxStart.call(() -> new PackShow(accepted, Clock.systemUTC()));
        return go(accepted, new Tour<>(new TourSights(show)::at, out), stops);
    }

    private int desk(PackResult.Accepted accepted) throws CommandFailure {
        FxStart.begin();
        var sights = new DeskSights(accepted, Clock.systemUTC());
        return go(accepted, new Tour<>(sights::at, out), sights.stops());
    }

    private <P extends TourPlace> int go(PackResult.Accepted accepted, Tour<P> tour, List<P> stops)
            throws CommandFailure {
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
        if (mode == Mode.LOBBY && !tour.faults().isEmpty()) {
            tour.faults().forEach(spec.commandLine().getErr()::println);
            spec.commandLine().getErr().flush();
            return ExitCode.PROBLEMS;
        }
        return ExitCode.DONE;
    }

    private List<TourStop> stops(PackResult.Accepted accepted) {
        var content = accepted.content();
        var destinations = only.isEmpty() ? new TourDestinations(content, all).list()
                : only.stream().map(DestinationPath::parse).toList();
        var speaks = content.manifest().languages().stream().map(language -> language.tag()).toList();
        var chosen = langs.isEmpty() ? List.of(content.manifest().defaultLanguage())
                : langs.contains(ALL) ? speaks : langs.stream().map(Lang::new).toList();
        chosen.stream().filter(lang -> !speaks.contains(lang)).findFirst().ifPresent(lang -> {
            throw new IllegalArgumentException("--lang " + lang + ": the content pack speaks "
                    + String.join(", ", speaks.stream().map(Lang::tag).toList()));
        });
        var looks = variants.contains(ALL) ? Variant.all() : variants.stream().map(Variant::parse).toList();
        var stops = new ArrayList<TourStop>();
        for (var size : sizes.stream().map(WindowSize::parse).toList()) {
            for (var lang : chosen) {
                for (var look : looks) {
                    for (Destination destination : destinations) {
                        stops.add(new TourStop(destination, lang, size.width(), size.height(), look));
                    }
                }
            }
        }
        return stops;
    }

    static Orientation orientation(TourStop stop) {
        return stop.height() > stop.width() ? Orientation.VERTICAL : Orientation.HORIZONTAL;
    }
}
