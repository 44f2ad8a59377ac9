// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.ops.PinAnswer.LockedOut;
import org.wego.kiosk.ops.PinAnswer.NoPin;
import org.wego.kiosk.ops.PinAnswer.Right;
import org.wego.kiosk.ops.PinAnswer.Wrong;
import org.wego.kiosk.reliability.ReliabilityRow;
import org.wego.kiosk.testing.OtherProcess;

/** The PIN admits staff, and guessing takes too long. */
class PinVaultTest {

    static final String PIN = "735194";
    private static final String OTHER = "735195";
    /** So few that the many attempts of a test take no time. */
    private static final int QUICK = 1_000;

    @TempDir
    private Path place;
    private final AtomicLong now = new AtomicLong();
    private StateFolder folder = new StateFolder(Path.of(""));

    @BeforeEach
    void useTheFolder() {
        folder = new StateFolder(place);
    }

    private PinVault vault() {
        return new PinVault(folder, new StrictJson(), now::get, QUICK);
    }

    private PinVault withPin() throws IOException {
        var vault = vault();
        vault.set(PIN.toCharArray());
        return vault;
    }

    private static PinAnswer answer(PinVault vault, String pin) {
        return vault.tryPin(pin.toCharArray());
    }

    @Test
    void atFirstNoPinIsSetAndNoneIsRight() throws IOException {
        assertThat(vault().isSet()).isFalse();
        assertThat(answer(vault(), "000000")).isEqualTo(new NoPin());
        var vault = withPin();
        assertThat(answer(vault, PIN)).isEqualTo(new Right());
        vault.remove();
        assertThat(answer(vault, PIN)).isEqualTo(new NoPin());
        assertThat(place).isEmptyDirectory();
    }

    /** Row P1, with a virtual clock: the whole series of waits. */
    @Test
    void afterFiveWrongPinsEachFurtherOneDoublesTheWaitUpToAnHour() throws IOException {
        var vault = withPin();
        for (int left = 4; left >= 1; left--) {
            assertThat(answer(vault, OTHER)).isEqualTo(new Wrong(left));
        }
        var waits = new ArrayList<Long>();
        for (int i = 0; i < 9; i++) {
            var shut = answer(vault, OTHER);
            assertThat(shut).isInstanceOf(LockedOut.class);
            var wait = ((LockedOut) shut).remaining();
            waits.add(wait.toSeconds());
            now.addAndGet(wait.toNanos() - 1_000_000);
            assertThat(answer(vault, PIN)).as("not even the right one, a millisecond too early").isEqualTo(
                    new LockedOut(Duration.ofMillis(1)));
            now.addAndGet(1_000_000);
        }
        assertThat(waits).containsExactly(30L, 60L, 120L, 240L, 480L, 960L, 1920L, 3600L, 3600L);
        assertThat(answer(vault, PIN)).isEqualTo(new Right());
        assertThat(answer(vault, OTHER)).as("the count is reset").isEqualTo(new Wrong(4));
    }

    @Test
    void aNewStartKeepsTheCountAndBeginsTheWaitAgain() throws IOException {
        var vault = withPin();
        answer(vault, OTHER);
        answer(vault, OTHER);
        assertThat(answer(vault(), OTHER)).isEqualTo(new Wrong(2));
        assertThat(answer(vault(), OTHER)).isEqualTo(new Wrong(1));
        assertThat(answer(vault(), OTHER)).isEqualTo(new LockedOut(Duration.ofSeconds(30)));
        now.set(-Duration.ofDays(3650).toNanos());
        var restarted = vault();
        now.addAndGet(Duration.ofSeconds(10).toNanos());
        assertThat(answer(restarted, PIN)).as("whatever the clock says")
                .isEqualTo(new LockedOut(Duration.ofSeconds(20)));
        now.addAndGet(Duration.ofSeconds(20).toNanos());
        assertThat(answer(restarted, PIN)).isEqualTo(new Right());
    }

    /** Row P1: the count is on the disk while the PIN is still being compared. */
    @Test
    void killingTheProgramDuringTheComparisonSavesNoAttempt() throws Exception {
        new PinVault(folder, new StrictJson(), now::get).set(PIN.toCharArray());
        for (int count = 1; count <= PinAttempts.FREE; count++) {
            try (var guesser = OtherProcess.start(PinGuesser.class, place, OTHER)) {
                assertThat(guesser.line()).isEqualTo("trying");
                while (!counted(count) && guesser.isAlive()) {
                    Thread.onSpinWait();
                }
                guesser.kill();
                assertThat(guesser.rest()).as("killed before the result").isEmpty();
            }
            assertThat(counted(count)).isTrue();
        }
        assertThat(answer(vault(), PIN)).isEqualTo(new LockedOut(Duration.ofSeconds(30)));
        ReliabilityRow.P1
                .measured("5 tries, waits of 30 s to 1 h; 5 of 5 tries cut short by kill -9 while comparing count;"
                        + " PBKDF2 with 600,000 rounds; files of mode "
                        + StateFolderTest.mode(place.resolve("pin.json"))
                        + " and "
                        + StateFolderTest.mode(place.resolve("pin-tries.json")));
    }

    private boolean counted(int count) throws IOException {
        return folder.read(PinAttempts.FILE).map(String::new).orElse("").contains("\"count\": " + count);
    }

    @Test
    void nothingOfThePinIsInAnyFile() throws IOException {
        var vault = new PinVault(folder, new StrictJson(), now::get);
        vault.set(PIN.toCharArray());
        answer(vault, "918273");
        answer(vault, PIN);
        answer(vault, "918274");
        try (var files = Files.list(place)) {
            assertThat(files).hasSize(2).allSatisfy(file -> {
                assertThat(Files.readString(file)).doesNotContain(PIN, "918273", "918274");
                assertThat(StateFolderTest.mode(file)).isEqualTo("rw-------");
            });
        }
        assertThat(Files.readString(place.resolve("pin.json"))).contains("PBKDF2WithHmacSHA256", "600000");
    }

    @Test
    void aTypedPinIsWiped() throws IOException {
        var vault = withPin();
        char[] right = PIN.toCharArray();
        char[] wrong = OTHER.toCharArray();
        vault.tryPin(right);
        vault.tryPin(wrong);
        assertThat(List.of(right, wrong)).allSatisfy(typed -> assertThat(typed).containsOnly('0'));
    }

    @Test
    void theWaitHoldsWhenTheDiskCannotBeWritten() throws IOException {
        var vault = withPin();
        assertThat(answer(vault, OTHER)).isEqualTo(new Wrong(4));
        // A folder in the place of the file, so that the count cannot be written.
        Files.delete(place.resolve(PinAttempts.FILE));
        Files.createDirectories(place.resolve(PinAttempts.FILE).resolve("x"));
        for (int left = 3; left >= 1; left--) {
            assertThat(answer(vault, OTHER)).isEqualTo(new Wrong(left));
        }
        assertThat(answer(vault, OTHER)).isEqualTo(new LockedOut(Duration.ofSeconds(30)));
        assertThat(answer(vault, PIN)).isInstanceOf(LockedOut.class);
    }

    @Test
    void aNewPinIsValidImmediatelyAndHasAllItsAttempts() throws IOException {
        var lobby = withPin();
        for (int i = 0; i < PinAttempts.FREE; i++) {
            answer(lobby, OTHER);
        }
        assertThat(answer(lobby, PIN)).isInstanceOf(LockedOut.class);
        vault().set("409172".toCharArray());
        assertThat(answer(lobby, PIN)).isEqualTo(new Wrong(4));
        assertThat(answer(lobby, "409172")).isEqualTo(new Right());
    }

    @Test
    void aDamagedCountGivesNoMoreAttempts() throws IOException {
        withPin();
        Files.writeString(place.resolve(PinAttempts.FILE), "{\"count\": 0");
        assertThat(answer(vault(), PIN)).isEqualTo(new LockedOut(Duration.ofSeconds(30)));
        Files.writeString(place.resolve("pin.json"), "{}");
        assertThat(answer(vault(), PIN)).isEqualTo(new NoPin());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "1234567890123", "12345a", "111111", "123456", "654321", "890123", "210987",
            "121212", "123123", "1212121", "12 345", "\u0661\u0662\u0663\u0664\u0665\u0667"})
    void pinsThatAreEasyToGuessAreRefusedWithTheReason(String pin) {
        assertThat(PinRule.refusal(pin.toCharArray())).hasValueSatisfying(
                words -> assertThat(words).doesNotContain("\n").matches(".*(6 to 12 digits|run|one digit|repeats).*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {PIN, "112233", "135792", "000001", "735194735194"})
    void otherPinsAreAccepted(String pin) {
        assertThat(PinRule.refusal(pin.toCharArray())).isEmpty();
    }
}
