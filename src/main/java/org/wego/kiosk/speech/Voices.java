// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.speech;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.wego.kiosk.model.Lang;

/**
 * The voices of an engine by language.
 *
 * <p>Asking an engine takes up to some seconds and a process, so it is asked when somebody first wants to know a voice;
 * he waits. An engine that does not answer has no voices. May be shared between threads.
 */
final class Voices {

    private static final Logger LOG = System.getLogger(Voices.class.getName());
    private static final int SECONDS = 20;

    private final Callable<Map<String, String>> question;
    private Optional<CompletableFuture<Map<String, String>>> asked = Optional.empty();

    /** Will ask for the names of voices by language tag in lower case, such as {@code en} or {@code zh-cn}. */
    Voices(Callable<Map<String, String>> question) {
        this.question = question;
    }

    private synchronized CompletableFuture<Map<String, String>> byLanguage() {
        if (asked.isEmpty()) {
            asked = Optional.of(ask());
        }
        return asked.get();
    }

    private CompletableFuture<Map<String, String>> ask() {
        var byLanguage = new CompletableFuture<Map<String, String>>();
        byLanguage.completeOnTimeout(Map.of(), SECONDS, TimeUnit.SECONDS);
        Thread.ofVirtual().name("voices").start(() -> {
            try {
                byLanguage.complete(question.call());
            } catch (Exception e) {
                LOG.log(Level.WARNING, "The speech engine does not tell its voices: {0}", e.toString());
                byLanguage.complete(Map.of());
            }
        });
        return byLanguage;
    }

    /** The voice for a language: for its whole tag, or else for the language alone. */
    Optional<String> of(Lang lang) {
        var known = byLanguage().join();
        return Stream.of(lang.tag().toLowerCase(Locale.ROOT), lang.locale().getLanguage())
                .flatMap(tag -> Optional.ofNullable(known.get(tag)).stream()).findFirst();
    }

    /** What a program prints, line by line. */
    static List<String> printed(List<String> command) throws IOException {
        var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        process.getOutputStream().close();
        // The time limit above does not end the process; this does.
        process.onExit().orTimeout(SECONDS, TimeUnit.SECONDS).exceptionally(_ -> process.destroyForcibly());
        try (var out = process.inputReader(StandardCharsets.UTF_8)) {
            return out.readAllLines();
        }
    }
}
