// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads the output of the CUPS programs: queues, refusals and job states. */
class CupsQueuesTest {

    private static final PrintJob JOB = new PrintJob("front", "front-7");

    private final Map<String, CommandLine.CommandResult> answers = new HashMap<>();
    private final List<String> asked = new ArrayList<>();
    private OptionalInt state = OptionalInt.empty();
    private final CupsQueues queues = new CupsQueues(command -> {
        var line = String.join(" ", command);
        asked.add(line);
        return answers.entrySet().stream().filter(answer -> line.startsWith(answer.getKey())).map(Map.Entry::getValue)
                .findFirst().orElse(new CommandLine.CommandResult(1, "", ""));
    }, (_, _) -> state);

    private void says(String command, String output) {
        answers.put(command, new CommandLine.CommandResult(0, output, ""));
    }

    @Test
    void queuesAreListedWithoutADefault() throws IOException {
        says("lpstat -e", "front\\nback_office\\n".translateEscapes());
        says("lpstat -d", "no system default destination");
        assertThat(queues.list()).containsExactly(new PrintQueue("front", false, false),
                new PrintQueue("back_office", false, false));
    }

    @Test
    void theDefaultAndAStoppedQueueAreMarked() throws IOException {
        says("lpstat -e", "front\\nback".translateEscapes());
        says("lpstat -d", "system default destination: back");
        says("lpstat -p",
                "printer front disabled since Sun Nov 29 03:03:51 2026 -\\n\\treason unknown\\nprinter back is idle."
                        .translateEscapes());
        assertThat(queues.list()).containsExactly(new PrintQueue("front", false, true),
                new PrintQueue("back", true, false));
    }

    @Test
    void withoutASchedulerThereIsNoQueue() throws IOException {
        answers.put("lpstat", new CommandLine.CommandResult(1, "", "lpstat: Scheduler is not running."));
        assertThat(queues.list()).isEmpty();
    }

    @Test
    void aJobIsKnownByItsNumber() throws IOException {
        says("lp ", "request id is front-7 (1 file(s))");
        assertThat(queues.submit("front", Path.of("/tmp/a.pdf"), "Way here", Paper.LETTER, 3)).isEqualTo(JOB);
        assertThat(asked).containsExactly(
                "lp -d front -t Way here -n 3 -o media=Letter -o fit-to-page -- /tmp/a.pdf");
    }

    @Test
    void aRefusalIsInTheWordsOfTheQueue() {
        answers.put("lp ", new CommandLine.CommandResult(1, "", "lp: The printer or class does not exist."));
        assertThatThrownBy(() -> queues.submit("gone", Path.of("a.pdf"), "", Paper.A4, 1))
                .isInstanceOf(IOException.class).hasMessage("lp: The printer or class does not exist.");
    }

    @Test
    void aJobWaitsWhileItIsListed() throws IOException {
        says("lpstat -W not-completed -o front", "front-7   root   1024   Sun Nov 29 03:03:48 2026");
        says("lpstat -p front", "printer front now printing front-7.");
        assertThat(queues.state(JOB)).isEqualTo(new JobState.Pending());
        says("lpstat -p front", "printer front disabled since Sun Nov 29 03:03:51 2026 -");
        assertThat(queues.state(JOB)).isEqualTo(new JobState.Held());
    }

    @Test
    void anotherJobIsNotTakenForIt() throws IOException {
        says("lpstat -W not-completed -o front", "front-77   root   1024   Sun Nov 29 03:03:48 2026");
        state = OptionalInt.of(9);
        assertThat(queues.state(JOB)).isEqualTo(new JobState.Completed());
    }

    @ParameterizedTest
    @CsvSource({"9, Completed", "8, Aborted", "7, Canceled", "0, Gone"})
    void whatBecameOfAJobIsAskedOfTheServer(int answer, String kind) throws IOException {
        state = OptionalInt.of(answer);
        assertThat(queues.state(JOB).getClass().getSimpleName()).isEqualTo(kind);
    }
}
