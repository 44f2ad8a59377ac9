// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.activation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.activation.Choice.Kind;

/** Which pack follows a start that did not last. */
class FailedStartsTest extends ActivationBench {

    @Test
    void aDamagedStartHistoryIsSetAsideAndThePackIsShown() throws IOException {
        lasting();
        Files.writeString(state().resolve("starts.json"), "{\"starts\": ");
        assertThat(start().kind()).isEqualTo(Kind.ASKED);
        assertThat(state().resolve("starts.json.damaged")).exists();
    }

    @Test
    void aMarkThatCouldNotBeClearedDoesNotCountAsAFailedStart() throws IOException {
        lasting();
        var activation = activation();
        var choice = activation.begin(NOTHING);
        activation.shows(choice, NOTHING);
        var marked = Files.readString(state().resolve("starts.json"));
        activation.lasted();
        activation.left();
        // So it is where a full disk took no new file.
        Files.writeString(state().resolve("starts.json"), marked);
        var next = start();
        assertThat(next.kind()).isEqualTo(Kind.ASKED);
        assertThat(next.reasons()).isEmpty();
        assertThat(start().kind()).as("and this one ended before a minute was over").isEqualTo(Kind.BUNDLED);
    }

    @Test
    void aMarkWithoutItsStartFileDoesNotCountAsAFailedStart() throws IOException {
        lasting();
        start();
        Files.delete(state().resolve("started"));
        assertThat(start().kind()).isEqualTo(Kind.ASKED);
    }

    @Test
    void aMarkOfAnEarlierVersionCountsAsAFailedStart() throws IOException {
        lasting();
        start();
        var marks = state().resolve("starts.json");
        Files.writeString(marks, Files.readString(marks).replaceAll(",\\s*\"word\": \"[^\"]*\"", ""));
        Files.delete(state().resolve("started"));
        assertThat(start().kind()).isEqualTo(Kind.BUNDLED);
    }

    @Test
    void theEndOfTheDisplayDoesNotCountAsAFailedStart() {
        lasting();
        var activation = begun();
        activation.displayEnded();
        assertThat(start().kind()).isEqualTo(Kind.ASKED);
    }

    @Test
    void onlyTheSecondPowerCutCountsAgainstAPack() {
        lasting();
        start();
        machine = "second";
        assertThat(start().kind()).isEqualTo(Kind.ASKED);
        machine = "third";
        assertThat(start().kind()).isEqualTo(Kind.BUNDLED);
    }

    @Test
    void aBlockedPackReturnsWhenItChangesOrStaffAskForIt() throws InterruptedException {
        lasting();
        start();
        var activation = activation();
        var choice = activation.begin(NOTHING);
        activation.shows(choice, NOTHING);
        activation.watch(OFTEN, ready::add);
        assertThat(choice.kind()).isEqualTo(Kind.BUNDLED);
        assertThat(choice.reasons()).singleElement().asString().contains("before a minute was over");
        assertThat(ready.poll(200, TimeUnit.MILLISECONDS)).as("not by itself").isNull();
        activation.retry();
        assertThat(next().kind()).isEqualTo(Kind.ASKED);
        change("2.0");
        assertThat(next().name()).endsWith("2.0");
    }

    @Test
    void aHealthyMinuteUnblocksAPackThatWasGoodBefore() {
        lasting();
        start();
        var activation = activation();
        activation.shows(activation.begin(NOTHING), NOTHING);
        activation.lasted();
        assertThat(start().kind()).as("only what lasted itself, or before").isEqualTo(Kind.ASKED);
    }

    @Test
    void startsAreCountedUntilACleanExit() {
        lasting();
        assertThat(begun().starts()).isEqualTo(1);
        assertThat(begun().starts()).isEqualTo(2);
        var last = begun();
        assertThat(last.starts()).isEqualTo(3);
        last.left();
        assertThat(begun().starts()).isEqualTo(1);
    }
}
