// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.speech;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.wego.kiosk.model.Lang;

/**
 * Runs one child process for each sentence.
 *
 * <p>The process reads the text from standard input, because as an argument it would be decoded wrongly on some systems
 * and be visible to all users of the machine. Stopping kills the process and its descendants.
 */
public final class ChildProcessEngine implements SpeechEngine {

    /** Slower than any voice, so a process that takes longer hangs. */
    private static final Duration TIME_PER_CHARACTER = Duration.ofMillis(500);
    /** Characters of the output that are searched for an error message. */
    private static final int MAX_OUTPUT = 4_096;

    private final SpeechCommand command;
    private final Duration patience;

    /**
     * An engine that runs a command.
     *
     * @param patience the time limit of a process, in addition to half a second for each character; then it is killed
     */
    ChildProcessEngine(SpeechCommand command, Duration patience) {
        this.command = command;
        this.patience = patience;
    }

    /**
     * {@inheritDoc}
     *
     * @throws UncheckedIOException when the process cannot be started; {@code ended} is not called then
     */
    @Override
    public Playing begin(Utterance sentence, VoiceSettings settings, Runnable ended) {
        try {
            var process = new ProcessBuilder(command.line(sentence.lang(), settings)).redirectErrorStream(true).start();
            var sentenceProcess = new SentenceProcess(process);
            var limit = patience.plus(TIME_PER_CHARACTER.multipliedBy(sentence.text().length()));
            Thread.ofVirtual().name("speech").start(
                    () -> sentenceProcess.run(command.input(sentence, settings), limit, ended));
            return sentenceProcess;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean speaks(Lang lang) {
        return command.speaks(lang);
    }

    /** One sentence and the process that says it. */
    private static final class SentenceProcess implements Playing {

        private final Process process;
        private volatile boolean stopped;
        private volatile boolean failed;

        SentenceProcess(Process process) {
            this.process = process;
        }

        void run(String input, Duration limit, Runnable ended) {
            var watch = process.onExit().orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS).whenComplete(
                    (_, timeout) -> {
                        if (timeout != null) {
                            failed = true;
                            kill();
                        }
                    });
            try {
                failed |= !feed(input);
            } catch (IOException e) {
                failed = true;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                watch.cancel(false);
                ended.run();
            }
        }

        private boolean feed(String input) throws IOException, InterruptedException {
            try (var in = process.getOutputStream()) {
                in.write(input.getBytes(StandardCharsets.UTF_8));
            }
            String output = new String(process.getInputStream().readNBytes(MAX_OUTPUT), StandardCharsets.UTF_8);
            process.getInputStream().transferTo(OutputStream.nullOutputStream());
            // Without a sound device, espeak-ng prints an error but still exits with 0.
            return process.waitFor() == 0 && output.lines().noneMatch(line -> line.startsWith("error:"));
        }

        @Override
        public void stop() {
            stopped = true;
            kill();
        }

        @Override
        public boolean hasFailed() {
            return failed && !stopped;
        }

        private void kill() {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
