// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.testing.Needs;

/** Uses common Unix programs in place of an engine. */
class ChildProcessEngineTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Utterance SENTENCE = new Utterance(new Lang("ko"), "6번 출구로 나오세요.");

    @TempDir
    Path folder;

    private final AtomicInteger endings = new AtomicInteger();
    private final CompletableFuture<Void> ended = new CompletableFuture<>();

    @BeforeAll
    static void needAShell() {
        Needs.program("sh", "dash");
    }

    @Test
    void theTextIsPassedOnStandardInput() throws Exception {
        var heard = folder.resolve("heard");
        var playing = begin(LONG, "sh", "-c", "cat > '" + heard + "'");
        assertEnded();
        assertThat(heard).hasContent(SENTENCE.text());
        assertThat(playing.hasFailed()).isFalse();
    }

    @Test
    void afterAStopNoProcessIsLeft() throws Exception {
        var pid = folder.resolve("pid");
        var playing = begin(LONG, "sh", "-c", "sleep 1000 & echo $! > '" + pid + ".new'; mv '" + pid + ".new' '" + pid
                + "'; wait");
        while (!Files.exists(pid)) {
            assertThat(ended).as("the program ended before it was stopped").isNotDone();
            Thread.onSpinWait();
        }
        var grandchild = ProcessHandle.of(Long.parseLong(Files.readString(pid).strip())).orElseThrow();
        var child = grandchild.parent().orElseThrow();
        assertThat(child.isAlive()).isTrue();
        playing.stop();
        assertEnded();
        assertThat(child.onExit()).succeedsWithin(LONG);
        assertThat(grandchild.onExit()).succeedsWithin(LONG);
        assertThat(playing.hasFailed()).isFalse();
        playing.stop();
        assertThat(endings).hasValue(1);
    }

    @Test
    void aHangingProcessIsKilled() {
        // An empty sentence has no additional time.
        var engine = engine(Duration.ofMillis(50), "sleep", "1000");
        var playing = engine.begin(new Utterance(new Lang("en"), ""), new VoiceSettings(1, 5), this::ended);
        assertEnded();
        assertThat(playing.hasFailed()).isTrue();
    }

    @Test
    void anEngineThatDiesHasFailed() {
        var playing = begin(LONG, "sh", "-c", "exit 3");
        assertEnded();
        assertThat(playing.hasFailed()).isTrue();
    }

    /** espeak-ng does this without a sound device. */
    @Test
    void anErrorMessageWithExitCodeZeroIsAFailure() {
        var playing = begin(LONG, "sh", "-c", "cat > /dev/null; echo 'error: No such file or directory' >&2");
        assertEnded();
        assertThat(playing.hasFailed()).isTrue();
    }

    @Test
    void aMissingProgramCannotBegin() {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> begin(LONG, folder.resolve("no-engine").toString()));
        assertThat(endings).hasValue(0);
    }

    private SpeechEngine.Playing begin(Duration timeout, String... line) {
        return engine(timeout, line).begin(SENTENCE, new VoiceSettings(1, 5), this::ended);
    }

    private void ended() {
        endings.incrementAndGet();
        ended.complete(null);
    }

    private void assertEnded() {
        assertThat(ended).succeedsWithin(LONG);
        assertThat(endings).hasValue(1);
    }

    private static ChildProcessEngine engine(Duration timeout, String... line) {
        return new ChildProcessEngine(new SpeechCommand() {
            @Override
            public List<String> line(Lang lang, VoiceSettings settings) {
                return List.of(line);
            }

            @Override
            public String input(Utterance sentence, VoiceSettings settings) {
                return sentence.text();
            }

            @Override
            public boolean speaks(Lang lang) {
                return true;
            }
        }, timeout);
    }
}
