// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.speech;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wego.kiosk.model.Lang;

/**
 * The voices of speech-dispatcher, the speech service of Linux desktops.
 *
 * <p>Talks to its socket and not through its command {@code spd-say}: ending that does not end the sound, and asking
 * it to cancel silences other programs' speech as well. A conversation of one's own is cancelled alone, and is told
 * when a sentence has ended.
 */
final class SpeechDispatcher implements SpeechEngine {

    private static final Logger LOG = System.getLogger(SpeechDispatcher.class.getName());
    private static final Duration A_CHARACTER = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** By language, best first; a language that is not listed is spoken as in the country of its own name: fr-fr. */
    private static final Map<String, List<String>> USUAL_REGIONS = Map.of("en", List.of("gb", "us"), "zh",
            List.of("cn", "hans"), "ja", List.of("jp"), "ko", List.of("kr"), "pt", List.of("br", "pt"), "sv",
            List.of("se"), "da", List.of("dk"), "cs", List.of("cz"), "ar", List.of("001", "eg"), "vi", List.of("vn"));

    private static final int WHOLE = 100;
    /** By what one gives to the dispatcher for half and for twice the ordinary pace. */
    private static final double HALF = -100;
    private static final double TWICE = 55;

    private final Path socket;
    private final Voices voices;

    SpeechDispatcher(Path socket) {
        this.socket = socket;
        this.voices = new Voices(() -> {
            try (var connection = new SsipConnection(socket)) {
                return voices(connection.ask("LIST SYNTHESIS_VOICES"));
            }
        });
    }

    @Override
    public Playing begin(Utterance sentence, Manner manner, Runnable ended) {
        var saying = new Saying();
        Thread.ofVirtual().name("speech").start(() -> saying.run(sentence, manner, ended));
        return saying;
    }

    @Override
    public boolean speaks(Lang lang) {
        return voices.of(lang).isPresent();
    }

    /** What the dispatcher is told before a sentence. */
    List<String> settings(Lang lang, Manner manner) {
        return List.of("SET self NOTIFICATION ALL ON", "SET self LANGUAGE " + lang.locale().getLanguage(),
                "SET self SYNTHESIS_VOICE " + voices.of(lang).orElseThrow(), "SET self RATE " + rate(manner.rate()),
                "SET self VOLUME " + volume(manner.volume()));
    }

    /** From -100, which is silent, to 100. */
    static long volume(int step) {
        return Math.round(2 * WHOLE * Volume.gain(step) - WHOLE);
    }

    /** From -100 to 100; 0 is the ordinary pace. */
    static long rate(double rate) {
        return Math.round(rate < 1 ? (1 - rate) / (1 - Manner.SLOWEST) * HALF
                : (rate - 1) / (Manner.FASTEST - 1) * TWICE);
    }

    /**
     * The voices in its list, by language: name, language, variant.
     *
     * <p>A language alone has the voice that is listed for it alone, or else that of its most usual region: English of
     * Britain and not of the Caribbean, which comes first in the alphabet.
     */
    static Map<String, String> voices(List<String> listing) {
        var voices = new HashMap<String, String>();
        for (var line : listing) {
            var parts = line.split("\t");
            if (parts.length > 1) {
                String language = parts[1].toLowerCase(Locale.ROOT).replace('_', '-');
                voices.putIfAbsent(language, parts[0]);
            }
        }
        var languages = voices.keySet().stream().map(tag -> tag.replaceAll("-.*", "")).distinct().toList();
        for (var language : languages) {
            usual(language, voices.keySet()).ifPresent(tag -> voices.putIfAbsent(language, voices.get(tag)));
        }
        EspeakNg.ALIASES.forEach((language, tag) -> {
            if (voices.containsKey(tag)) {
                voices.putIfAbsent(language, voices.get(tag));
            }
        });
        return Map.copyOf(voices);
    }

    /** The tag of a language's usual region among those that are there, or else the first in the alphabet. */
    private static Optional<String> usual(String language, Set<String> tags) {
        var likely = USUAL_REGIONS.getOrDefault(language, List.of(language));
        return Stream.concat(likely.stream().map(region -> language + '-' + region), tags.stream().sorted())
                .filter(tag -> tag.startsWith(language + '-') && tags.contains(tag)).findFirst();
    }

    /** One sentence on its way through the dispatcher. */
    private final class Saying implements Playing {

        private volatile @Nullable SsipConnection saying;
        private volatile boolean stopped;
        private volatile boolean failed;

        void run(Utterance sentence, Manner manner, Runnable ended) {
            var limit = PATIENCE.plus(A_CHARACTER.multipliedBy(sentence.text().length()));
            try (var connection = new SsipConnection(socket)) {
                var watch = CompletableFuture.runAsync(() -> close(connection),
                        CompletableFuture.delayedExecutor(limit.toMillis(), TimeUnit.MILLISECONDS));
                for (var setting : settings(sentence.lang(), manner)) {
                    connection.ask(setting);
                }
                if (!stopped) {
                    connection.ask("SPEAK");
                    connection.text(sentence.text());
                    saying = connection;
                    if (stopped) {
                        connection.cancel();
                    }
                    connection.awaitEnd();
                }
                watch.cancel(false);
            } catch (IOException | RuntimeException e) {
                failed = true;
                LOG.log(Level.DEBUG, "speech-dispatcher: {0}", e.toString());
            } finally {
                ended.run();
            }
        }

        @Override
        public void stop() {
            stopped = true;
            var connection = saying;
            if (connection != null) {
                try {
                    connection.cancel();
                } catch (IOException e) {
                    close(connection);
                }
            }
        }

        @Override
        public boolean hasFailed() {
            return failed && !stopped;
        }

        private static void close(SsipConnection connection) {
            try {
                connection.close();
            } catch (IOException e) {
                LOG.log(Level.DEBUG, "speech-dispatcher: {0}", e.toString());
            }
        }
    }
}
