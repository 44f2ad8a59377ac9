// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.activation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.activation.Selection.SelectionKind;

/** Which pack follows a start that did not last. */
class FailedStartsTest extends ActivationBench {

    @Test
    void aDamagedStartHistoryIsSetAsideAndThePackIsShown() throws IOException {
        lasting();
        Files.writeString(state().resolve("starts.json"), "{\"starts\": ");
        assertThat(start().kind()).isEqualTo(SelectionKind.ASKED);
        assertThat(state().resolve("starts.json.damaged")).exists();
    }

    @Test
    void aMarkThatCouldNotBeClearedDoesNotCountAsAFailedStart() throws IOException {
        lasting();
        var activation = activation();
        var choice = activation.begin(NOTHING);
        activation.markShown(choice, NOTHING);
        var marked = Files.readString(state().resolve("starts.json"));
        activation.confirm();
        activation.markCleanExit();
        // So it is where a full disk took no new file.
        Files.writeString(state().resolve("starts.json"), marked);
        var next = start();
        assertThat(next.kind()).isEqualTo(SelectionKind.ASKED);
        assertThat(next.reasons()).isEmpty();
        assertThat(start().kind()).as("and this one ended before a minute was over").isEqualTo(SelectionKind.BUNDLED);
    }

    @Test
    void aMarkWithoutItsStartFileDoesNotCountAsAFailedStart() throws IOException {
        lasting();
        start();
        Files.delete(state().resolve("started"));
        assertThat(start().kind()).isEqualTo(SelectionKind.ASKED);
    }

    @Test
    void aMarkOfAnEarlierVersionCountsAsAFailedStart() throws IOException {
        lasting();
        start();
        var marks = state().resolve("starts.json");
        Files.writeString(marks, Files.readString(marks).replaceAll(",\\s*\"word\": \"[^\"]*\"", ""));
        Files.delete(state().resolve("started"));
        assertThat(start().kind()).isEqualTo(SelectionKind.BUNDLED);
    }

    @Test
    void theEndOfTheDisplayDoesNotCountAsAFailedStart() {
        lasting();
        var activation = begun();
        activation.displayEnded();
        assertThat(start().kind()).isEqualTo(SelectionKind.ASKED);
    }

    @Test
    void onlyTheSecondPowerCutCountsAgainstAPack() {
        lasting();
        start();
        machine = "second";
        assertThat(start().kind()).isEqualTo(SelectionKind.ASKED);
        machine = "third";
        assertThat(start().kind()).isEqualTo(SelectionKind.BUNDLED);
    }

    @Test
    void aBlockedPackReturnsWhenItChangesOrStaffAskForIt() throws InterruptedException {
        lasting();
        start();
        var activation = activation();
        var choice = activation.begin(NOTHING);
        activation.markShown(choice, NOTHING);
        activation.watch(OFTEN, ready::add);
        assertThat(choice.kind()).isEqualTo(SelectionKind.BUNDLED);
        assertThat(choice.reasons()).singleElement().asString().contains("before a minute was over");
        assertThat(ready.poll(200, TimeUnit.MILLISECONDS)).as("not by itself").isNull();
        activation.retry();
        assertThat(next().kind()).isEqualTo(SelectionKind.ASKED);
        change("2.0");
        assertThat(next().name()).endsWith("2.0");
    }

    @Test
    void aHealthyMinuteUnblocksAPackThatWasGoodBefore() {
        lasting();
        start();
        var activation = activation();
        activation.markShown(activation.begin(NOTHING), NOTHING);
        activation.confirm();
        assertThat(start().kind()).as("only what lasted itself, or before").isEqualTo(SelectionKind.ASKED);
    }

    @Test
    void startsAreCountedUntilACleanExit() {
        lasting();
        assertThat(begun().starts()).isEqualTo(1);
        assertThat(begun().starts()).isEqualTo(2);
        var last = begun();
        assertThat(last.starts()).isEqualTo(3);
        last.markCleanExit();
        assertThat(begun().starts()).isEqualTo(1);
    }
}
