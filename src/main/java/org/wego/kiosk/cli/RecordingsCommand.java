// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import javafx.application.Platform;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.offscreen.LobbyScreenshots;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.platform.CommandException;
import org.wego.kiosk.platform.ExitCode;
import org.wego.kiosk.platform.FxRuntime;
import org.wego.kiosk.platform.ProgramVersion;
import org.wego.kiosk.screens.LoadedPack;
import org.wego.kiosk.tour.ScreenshotSpec;
import org.wego.kiosk.tour.TourDestinations;
import org.wego.kiosk.tour.Variant;
import org.wego.kiosk.voice.RecordingScript;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the texts to record so that the kiosk needs no synthetic voice. */
@Command(name = "recordings", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class,
        description = {"Lists the texts to record, one file per language: clips-LANG.json.",
                "Record each text as the WAV file named beside it, and put all files into the content pack."})
public final class RecordingsCommand implements Callable<Integer> {

    private static final int WIDTH = 1080;
    private static final int HEIGHT = 1920;
    /** Texts with a time change every minute, so the synthetic voice reads them. */
    private static final Pattern TIME = Pattern.compile("\\d\\d:\\d\\d");

    @Option(names = "--out", paramLabel = "DIR", description = "The folder for the lists (default: ${DEFAULT-VALUE}).",
            defaultValue = "target/recordings")
    private Path out = Path.of("target", "recordings");

    @Option(names = "--pack", paramLabel = "DIR", description = "The folder of another content pack.")
    private Optional<Path> pack = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, CommandException {
        return new HeadlessTask(spec).run("--pack ", pack, this::list);
    }

    private int list(PackResult.Accepted accepted) throws CommandException {
        OutputFolder.make(out);
        var texts = FxRuntime.call(() -> texts(new LoadedPack(accepted, Clock.systemUTC()), true));
        Platform.exit();
        for (var entry : texts.entrySet()) {
            write(entry.getKey(), entry.getValue());
            spec.commandLine().getOut().println(entry.getKey() + ": " + entry.getValue().size() + " texts");
        }
        spec.commandLine().getOut().println(out);
        spec.commandLine().getOut().flush();
        return ExitCode.DONE;
    }

    private void write(String lang, Set<String> texts) throws CommandException {
        try {
            Files.write(out.resolve("clips-" + lang + ".json"), new StrictJson().write(file(lang, texts)));
        } catch (IOException e) {
            throw OutputFolder.failure(out, e);
        }
    }

    /**
     * The texts that are spoken on every kind of screen in every language, by language; call on the FX thread.
     *
     * @param all whether to include every line and office, not only one of each kind
     */
    static Map<String, Set<String>> texts(LoadedPack show, boolean all) {
        var texts = new TreeMap<String, Set<String>>();
        var destinations = new TourDestinations(show.content(), all).list();
        var sights = new LobbyScreenshots(show);
        for (var language : show.content().manifest().languages()) {
            var script = new RecordingScript(show.messages().in(language.tag()));
            var said = new ArrayList<>(script.everywhere());
            for (var destination : destinations) {
                said.addAll(
                        sights.script(new ScreenshotSpec(destination, language.tag(), WIDTH, HEIGHT, Variant.NORMAL),
                                script));
            }
            said.stream().filter(utterance -> !TIME.matcher(utterance.text()).find())
                    .forEach(utterance -> texts.computeIfAbsent(utterance.lang().tag(), _ -> new LinkedHashSet<>())
                            .add(utterance.text()));
        }
        return texts;
    }

    /** A file of recordings in the format of a content pack. */
    private static Map<String, Object> file(String lang, Set<String> texts) {
        var clips = new ArrayList<Map<String, String>>();
        for (var text : texts) {
            var clip = new LinkedHashMap<String, String>();
            clip.put("text", text);
            clip.put("file", String.format(Locale.ROOT, "clips/%s/%04d.wav", lang, clips.size() + 1));
            clips.add(clip);
        }
        var file = new LinkedHashMap<String, Object>();
        file.put("$schema", "schema/clips.schema.json");
        file.put("language", lang);
        file.put("clips", clips);
        return file;
    }
}
