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
 * <p>Listing them takes a process and up to some seconds, so it happens when a voice is first requested, and that
 * caller waits. If the engine does not answer, it has no voices. Thread-safe.
 */
final class Voices {

    private static final Logger LOG = System.getLogger(Voices.class.getName());
    private static final int SECONDS = 20;

    private final Callable<Map<String, String>> query;
    private Optional<CompletableFuture<Map<String, String>>> voices = Optional.empty();

    /** Takes a query for the names of voices by language tag in lower case, such as {@code en} or {@code zh-cn}. */
    Voices(Callable<Map<String, String>> query) {
        this.query = query;
    }

    private synchronized CompletableFuture<Map<String, String>> byLanguage() {
        if (voices.isEmpty()) {
            voices = Optional.of(startQuery());
        }
        return voices.get();
    }

    private CompletableFuture<Map<String, String>> startQuery() {
        var byLanguage = new CompletableFuture<Map<String, String>>();
        byLanguage.completeOnTimeout(Map.of(), SECONDS, TimeUnit.SECONDS);
        Thread.ofVirtual().name("voices").start(() -> {
            try {
                byLanguage.complete(query.call());
            } catch (Exception e) {
                LOG.log(Level.WARNING, "Cannot list the voices of the speech engine: {0}", e.toString());
                byLanguage.complete(Map.of());
            }
        });
        return byLanguage;
    }

    /** The voice for a language: by its whole tag, else by the language alone. */
    Optional<String> of(Lang lang) {
        var known = byLanguage().join();
        return Stream.of(lang.tag().toLowerCase(Locale.ROOT), lang.locale().getLanguage())
                .flatMap(tag -> Optional.ofNullable(known.get(tag)).stream()).findFirst();
    }

    /** The output lines of a program. */
    static List<String> outputLines(List<String> command) throws IOException {
        var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        process.getOutputStream().close();
        // The timeout of the future does not end the process, so it is killed here.
        process.onExit().orTimeout(SECONDS, TimeUnit.SECONDS).exceptionally(_ -> process.destroyForcibly());
        try (var out = process.inputReader(StandardCharsets.UTF_8)) {
            return out.readAllLines();
        }
    }
}
