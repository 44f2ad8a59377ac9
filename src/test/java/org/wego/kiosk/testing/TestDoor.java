// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.wego.kiosk.ops.ActivePack;
import org.wego.kiosk.ops.HealthReport;
import org.wego.kiosk.ops.LinkHealth;
import org.wego.kiosk.ops.LinkHealth.LinkStage;
import org.wego.kiosk.ops.MemoryUse;
import org.wego.kiosk.ops.PinAnswer;
import org.wego.kiosk.ops.PinGate;
import org.wego.kiosk.ops.SelfTestItem;
import org.wego.kiosk.ops.SelfTestItem.SelfTestPart;
import org.wego.kiosk.staff.StaffAccess;
import org.wego.kiosk.staff.StaffActions;
import org.wego.kiosk.staff.StaffFacts;

/** Staff access for tests: a PIN, made-up facts, and a record of the actions of staff. */
public final class TestDoor implements PinGate, StaffActions {

    public static final String PIN = "271828";
    public static final String WRONG = "111111";
    public static final Duration SHUT = Duration.ofSeconds(20);
    private static final int TRIES = 3;
    private static final Duration RUNNING = Duration.ofMinutes(4725);
    private static final long MEBIBYTE = 1024 * 1024;

    private final boolean hasPin;
    private final List<Runnable> work = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private int left = TRIES;
    private boolean slow;
    private StaffFacts facts = facts(List.of(), true);

    private TestDoor(boolean hasPin) {
        this.hasPin = hasPin;
    }

    /** Access with the PIN {@link #PIN}. */
    public static TestDoor withPin() {
        return new TestDoor(true);
    }

    /** Access without a PIN. */
    public static TestDoor withoutPin() {
        return new TestDoor(false);
    }

    /** From now on the check of a PIN waits for {@link #answer}. */
    public TestDoor slow() {
        slow = true;
        return this;
    }

    /** Resets the count of attempts. */
    public void open() {
        left = TRIES;
    }

    /** Lets waiting checks of PINs end. */
    public void answer() {
        work.forEach(Runnable::run);
        work.clear();
    }

    /** Adds this number of problems to the facts. */
    public TestDoor withProblems(int count) {
        facts = facts(IntStream.rangeClosed(1, count).mapToObj(i -> ("bus-lines.json:%d: /lines/%d/name: is empty;"
                + " every line needs a name that stands on the bus").formatted(i * 12, i)).toList(), false);
        return this;
    }

    /** The access to pass to the lobby. */
    public StaffAccess access() {
        return new StaffAccess(this, () -> facts, this, job -> {
            if (slow) {
                work.add(job);
            } else {
                job.run();
            }
        });
    }

    /** The actions of staff, oldest first. */
    public List<String> done() {
        return List.copyOf(done);
    }

    @Override
    public boolean isSet() {
        return hasPin;
    }

    @Override
    public PinAnswer tryPin(char[] pin) {
        if (left == 0) {
            return new PinAnswer.LockedOut(SHUT);
        }
        if (String.valueOf(pin).equals(PIN)) {
            return new PinAnswer.Right();
        }
        left--;
        return left == 0 ? new PinAnswer.LockedOut(SHUT) : new PinAnswer.Wrong(left);
    }

    @Override
    public void tryContentAgain() {
        done.add("try again");
    }

    @Override
    public void restart() {
        done.add("restart");
    }

    @Override
    public void leave() {
        done.add("leave");
    }

    private static StaffFacts facts(List<String> problems, boolean well) {
        var started = Instant.parse("2026-11-20T06:30:00Z");
        var drawn = SelfTestItem.ok(SelfTestPart.DATASET, "Every screen drawn in every language");
        var mute = SelfTestItem.warning(SelfTestPart.VOICE, "No engine for the voice", "install espeak-ng");
        var health = new HealthReport("1.0.0", 4711, started, started.plus(RUNNING), 1000,
                Optional.of(new ActivePack("lobby", "2026.11.2", Optional.empty(), Optional.empty())), well ? 0 : 2,
                new MemoryUse(181 * MEBIBYTE, 256 * MEBIBYTE, Optional.empty()),
                well ? List.of(drawn) : List.of(drawn, mute), List.of(), Optional.of(ZoneOffset.UTC), Optional.empty(),
                Optional.of(problems), Optional.empty());
        var linked = health.with(new LinkHealth(LinkStage.NOT_CONNECTED, "mqtts://broker.example.org", 60));
        return new StaffFacts(well ? StaffFacts.ContentState.AS_SET_UP : StaffFacts.ContentState.LAST_GOOD,
                "/srv/kiosk/packs/lobby", well ? health : linked, RUNNING, 512 * MEBIBYTE);
    }
}
