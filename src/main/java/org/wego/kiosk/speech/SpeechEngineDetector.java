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

/** Finds out which speech engine a machine has. */
public final class SpeechEngineDetector {

    private static final Logger LOG = System.getLogger(SpeechEngineDetector.class.getName());
    private static final String ESPEAK = "espeak-ng";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private SpeechEngineDetector() {}

    /**
     * The engine to use; empty, which the log says, when there is none.
     *
     * <p>On Linux it is espeak-ng: it speaks all five languages, it stops at once, and it sounds the same on every
     * machine, whatever a desktop has set up. macOS and Windows bring their own. Returns at once; whether an engine
     * works shows when it speaks.
     *
     * @param system the value of {@code os.name}
     * @param environment the environment variables
     */
    public static Optional<SpeechEngine> find(String system, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        Optional<SpeechEngine> engine;
        if (name.startsWith("mac")) {
            engine = Optional.of(new ChildProcessEngine(new MacSay(), PATIENCE));
        } else if (name.startsWith("windows")) {
            engine = Optional.of(new ChildProcessEngine(new WindowsSapi(), PATIENCE));
        } else {
            engine = espeak(environment).map(path -> new ChildProcessEngine(new EspeakNg(path.toString()), PATIENCE));
        }
        if (engine.isEmpty()) {
            LOG.log(Level.WARNING, "There is no speech engine, so the kiosk cannot read aloud: install {0}", ESPEAK);
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
