// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.speech;

import java.io.File;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the speech engine of a machine. */
public final class SpeechEngineDetector {

    private static final Logger LOG = System.getLogger(SpeechEngineDetector.class.getName());
    private static final String ESPEAK = "espeak-ng";
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private SpeechEngineDetector() {}

    /**
     * The engine to use; if there is none, empty, with a warning in the log.
     *
     * <p>On Linux it is espeak-ng: it speaks all five languages, stops immediately, and sounds the same on every
     * machine, whatever the desktop settings. macOS and Windows have built-in engines. Does not block and does not test
     * the engine.
     *
     * @param system the value of {@code os.name}
     * @param environment the environment variables
     */
    public static Optional<SpeechEngine> find(String system, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        Optional<SpeechEngine> engine;
        if (name.startsWith("mac")) {
            engine = Optional.of(new ChildProcessEngine(new MacSay(), TIMEOUT));
        } else if (name.startsWith("windows")) {
            engine = Optional.of(new ChildProcessEngine(new WindowsSapi(), TIMEOUT));
        } else {
            engine = espeak(environment).map(path -> new ChildProcessEngine(new EspeakNg(path.toString()), TIMEOUT));
        }
        if (engine.isEmpty()) {
            LOG.log(Level.WARNING, "The kiosk cannot read aloud: no speech engine found. Install {0}.", ESPEAK);
        }
        return engine;
    }

    static Optional<Path> espeak(Map<String, String> environment) {
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL).splitAsStream(environment.getOrDefault("PATH", ""))
                .filter(folder -> !folder.isEmpty()).flatMap(SpeechEngineDetector::inside)
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file)).findFirst();
    }

    private static Stream<Path> inside(String folder) {
        try {
            return Stream.of(Path.of(folder, ESPEAK));
        } catch (InvalidPathException e) {
            return Stream.empty();
        }
    }
}
