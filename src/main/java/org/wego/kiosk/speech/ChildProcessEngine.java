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
 * Says each sentence with a process of its own.
 *
 * <p>The text goes in on standard input: as an argument it would be read by the wrong encoding on some systems, and
 * be seen by all others of the machine. Stopping ends the process and all that it started, so nothing of it is left.
 */
public final class ChildProcessEngine implements SpeechEngine {

    /** Slower than any voice: what takes longer hangs. */
    private static final Duration A_CHARACTER = Duration.ofMillis(500);
    /** Words enough to tell what went wrong. */
    private static final int COMPLAINT = 4_096;

    private final SpeechCommand command;
    private final Duration patience;

    /**
     * An engine that runs a command.
     *
     * @param patience how long a process may take beside half a second for each character; then it is ended
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
            var saying = new SentenceProcess(process);
            var limit = patience.plus(A_CHARACTER.multipliedBy(sentence.text().length()));
            Thread.ofVirtual().name("speech").start(() -> saying.run(command.input(sentence, settings), limit, ended));
            return saying;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean speaks(Lang lang) {
        return command.speaks(lang);
    }

    /** One sentence on its way through a process. */
    private static final class SentenceProcess implements Playing {

        private final Process process;
        private volatile boolean stopped;
        private volatile boolean failed;

        SentenceProcess(Process process) {
            this.process = process;
        }

        void run(String input, Duration limit, Runnable ended) {
            var watch = process.onExit().orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS).whenComplete(
                    (_, late) -> {
                        if (late != null) {
                            failed = true;
                            end();
                        }
                    });
            try {
                failed |= !said(input);
            } catch (IOException e) {
                failed = true;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                watch.cancel(false);
                ended.run();
            }
        }

        private boolean said(String input) throws IOException, InterruptedException {
            try (var in = process.getOutputStream()) {
                in.write(input.getBytes(StandardCharsets.UTF_8));
            }
            String complaint = new String(process.getInputStream().readNBytes(COMPLAINT), StandardCharsets.UTF_8);
            process.getInputStream().transferTo(OutputStream.nullOutputStream());
            // espeak-ng without a sound device says so, and still claims to have done well.
            return process.waitFor() == 0 && complaint.lines().noneMatch(line -> line.startsWith("error:"));
        }

        @Override
        public void stop() {
            stopped = true;
            end();
        }

        @Override
        public boolean hasFailed() {
            return failed && !stopped;
        }

        private void end() {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
