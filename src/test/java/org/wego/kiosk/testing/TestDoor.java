// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.wego.kiosk.staff.StaffAccess;
import org.wego.kiosk.staff.StaffActions;
import org.wego.kiosk.staff.StaffDoor;
import org.wego.kiosk.staff.StaffFacts;

/** A door with a PIN for tests, with facts behind it, and everything written down that staff did. */
public final class TestDoor implements StaffDoor, StaffActions {

    public static final String PIN = "271828";
    public static final String WRONG = "111111";
    public static final Duration SHUT = Duration.ofSeconds(20);
    private static final int TRIES = 3;

    private final boolean hasPin;
    private final List<Runnable> work = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private int left = TRIES;
    private boolean slow;
    private StaffFacts facts = facts(List.of(), true);

    private TestDoor(boolean hasPin) {
        this.hasPin = hasPin;
    }

    /** A door whose PIN is {@link #PIN}. */
    public static TestDoor withPin() {
        return new TestDoor(true);
    }

    /** A door whose PIN nobody has set. */
    public static TestDoor withoutPin() {
        return new TestDoor(false);
    }

    /** From now on the check of a PIN takes until {@link #answer}. */
    public TestDoor slow() {
        slow = true;
        return this;
    }

    /** Tries count anew. */
    public void open() {
        left = TRIES;
    }

    /** Ends the checks of PINs. */
    public void answer() {
        work.forEach(Runnable::run);
        work.clear();
    }

    /** Lets staff see so many problems. */
    public TestDoor withProblems(int count) {
        facts = facts(IntStream.rangeClosed(1, count).mapToObj(i -> ("bus-lines.json:%d: /lines/%d/name: is empty;"
                + " every line needs a name that stands on the bus").formatted(i * 12, i)).toList(), false);
        return this;
    }

    /** What is asked for behind the door, from outside. */
    public StaffAccess access() {
        return new StaffAccess(this, () -> facts, this, job -> {
            if (slow) {
                work.add(job);
            } else {
                job.run();
            }
        });
    }

    /** What staff did, oldest first. */
    public List<String> done() {
        return List.copyOf(done);
    }

    @Override
    public boolean hasPin() {
        return hasPin;
    }

    @Override
    public Answer tryPin(char[] pin) {
        if (left == 0) {
            return new Answer.Shut(SHUT);
        }
        if (String.valueOf(pin).equals(PIN)) {
            return new Answer.Open();
        }
        left--;
        return left == 0 ? new Answer.Shut(SHUT) : new Answer.Wrong(left);
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
        return new StaffFacts(
                new StaffFacts.Shown(well ? StaffFacts.State.AS_SET_UP : StaffFacts.State.LAST_GOOD,
                        Optional.of("2026.11.2"), "/srv/kiosk/packs/lobby"),
                problems,
                new StaffFacts.Health(Optional.of(LocalDateTime.parse("2026-11-20T06:30:00")),
                        Duration.ofMinutes(4725), 181, 512, Duration.ofSeconds(1), well ? 0 : 2),
                well ? List.of(new StaffFacts.Finding(true, "Every screen drawn in every language"))
                        : List.of(new StaffFacts.Finding(true, "Every screen drawn in every language"),
                                new StaffFacts.Finding(false, "No engine for the voice: install espeak-ng")));
    }
}
