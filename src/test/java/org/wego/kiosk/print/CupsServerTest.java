// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import org.wego.kiosk.testing.Needs;

/** Runs against a CUPS server on the loopback interface that has no default queue. */
class CupsServerTest {

    private static final int MAX_SECONDS = 30;

    @TempDir
    private Path folder;
    private Process server;
    private SystemCommandLine commands;
    private CupsQueues queues;

    @BeforeEach
    void start() throws Exception {
        Needs.program("/usr/sbin/cupsd", "cups");
        Needs.program("lpadmin", "cups-client");
        int port = freePort();
        for (var name : List.of("etc", "cache", "run", "spool", "tmp")) {
            Files.createDirectories(folder.resolve(name));
        }
        var configuration = Files.writeString(folder.resolve("etc/cupsd.conf"), """
                Listen localhost:%d
                DefaultAuthType None
                <Location />
                  Allow all
                </Location>
                <Location /admin>
                  Allow all
                </Location>
                <Policy default>
                  <Limit All>
                    Allow all
                  </Limit>
                </Policy>
                """.formatted(port));
        var files = Files.writeString(folder.resolve("etc/cups-files.conf"), """
                ServerRoot %1$s/etc
                CacheDir %1$s/cache
                StateDir %1$s/run
                RequestRoot %1$s/spool
                TempDir %1$s/tmp
                AccessLog %1$s/access
                ErrorLog %1$s/error
                FileDevice Yes
                """.formatted(folder));
        server = new ProcessBuilder("/usr/sbin/cupsd", "-f", "-c", configuration.toString(), "-s", files.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        commands = new SystemCommandLine(Map.of("CUPS_SERVER", "localhost:" + port));
        queues = new CupsQueues(commands);
        WaitForAsyncUtils.waitFor(MAX_SECONDS, TimeUnit.SECONDS,
                () -> run("lpstat", "-r").output().contains("is running"));
        run("lpadmin", "-p", "front", "-E", "-v", "file:///dev/null");
        run("lpadmin", "-p", "away", "-E", "-v", "ipp://localhost:9/none");
    }

    @AfterEach
    void stop() throws InterruptedException {
        if (server != null) {
            server.destroy();
            server.waitFor();
        }
    }

    @Test
    void bothQueuesAreListedThoughNoneIsTheDefault() throws IOException {
        assertThat(queues.list()).extracting(PrintQueue::name).containsExactlyInAnyOrder("front", "away");
        assertThat(queues.list()).noneMatch(PrintQueue::isDefault);
    }

    @Test
    void aPrintedJobIsCompleted() throws Exception {
        var job = submit("front");
        await(job, state -> state instanceof JobState.Completed);
    }

    @Test
    void aJobForAPrinterThatDoesNotAnswerWaits() throws Exception {
        assertThat(queues.state(submit("away"))).isInstanceOf(JobState.Pending.class);
    }

    @Test
    void aJobInAStoppedQueueIsHeld() throws Exception {
        run("cupsdisable", "front");
        assertThat(queues.state(submit("front"))).isInstanceOf(JobState.Held.class);
    }

    /** The output of lpstat is the same for a cancelled and a printed job. */
    @Test
    void aCancelledJobIsNotTakenForAPrintedOne() throws Exception {
        var job = submit("away");
        run("cancel", job.id());
        await(job, state -> state instanceof JobState.Canceled);
    }

    @Test
    void aQueueThatIsGoneRefuses() {
        assertThatThrownBy(() -> submit("nowhere")).isInstanceOf(IOException.class)
                .hasMessageContaining("does not exist");
    }

    private PrintJob submit(String queue) throws IOException {
        return queues.submit(queue, Files.writeString(folder.resolve("a.txt"), "Way here"), "Way here", Paper.A4, 1);
    }

    private void await(PrintJob job, Predicate<JobState> wanted) throws Exception {
        WaitForAsyncUtils.waitFor(MAX_SECONDS, TimeUnit.SECONDS, () -> wanted.test(queues.state(job)));
    }

    private CommandLine.CommandResult run(String... command) throws IOException {
        return commands.run(List.of(command));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
