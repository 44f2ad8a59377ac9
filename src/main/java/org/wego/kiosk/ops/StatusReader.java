// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ops;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wego.kiosk.files.IoErrorMessages;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.json.error.JsonException;
import org.wego.kiosk.ops.KioskStatus.Condition;

/** Determines the status of the lobby in a state folder. Must not run in the lobby's own process. */
public final class StatusReader {

    private static final int FORMAT = 2;
    /** A running lobby writes three times within it. */
    private static final Duration MAX_SILENCE = Duration.ofSeconds(30);
    private static final Duration MAX_PULSE = Duration.ofSeconds(10);

    private final StateFolder folder;
    private final StrictJson json;
    private final Clock clock;

    public StatusReader(StateFolder folder, StrictJson json, Clock clock) {
        this.folder = folder;
        this.json = json;
        this.clock = clock;
    }

    /** The status of the lobby now. */
    public KioskStatus read() {
        Optional<HealthReport> health = Optional.empty();
        var reasons = new ArrayList<String>();
        try {
            var holder = InstanceLock.holder(folder);
            var bytes = folder.read(StatusFile.NAME);
            if (bytes.isPresent()) {
                health = Optional.of(json.read(bytes.get(), HealthReport.class));
            }
            if (holder.isEmpty()) {
                reasons.add(health
                        .map(last -> "no lobby is running; the last one wrote its status at " + last.written())
                        .orElse("no lobby is running, and this folder holds no status"));
                return status(Condition.NOT_RUNNING, Optional.empty(), reasons, health);
            }
            var process = holder.filter(id -> id > 0);
            var hangReason = hangReason(health);
            if (hangReason.isPresent()) {
                return status(Condition.DOES_NOT_ANSWER, process, List.of(hangReason.get()), health);
            }
            health.ifPresent(now -> reasons.addAll(HealthProblems.of(now, clock.instant())));
            return status(reasons.isEmpty() ? Condition.WELL : Condition.PROBLEMS, process, reasons, health);
        } catch (JsonException e) {
            reasons.add(folder.file(StatusFile.NAME) + " is damaged: " + e.getMessage());
        } catch (IOException e) {
            reasons.add("cannot read the state folder: " + IoErrorMessages.withFile(e)
                    + "; run this as the user of the kiosk, or as root");
        }
        return status(Condition.UNKNOWN, Optional.empty(), reasons, health);
    }

    private KioskStatus status(Condition condition, Optional<Long> process, List<String> reasons,
            Optional<HealthReport> health) {
        return new KioskStatus(FORMAT, condition, folder.path().toString(), process, List.copyOf(reasons), health);
    }

    /** Why the lobby seems to hang; empty when it does not. */
    private Optional<String> hangReason(Optional<HealthReport> health) {
        if (health.isEmpty()) {
            return Optional.of("a lobby holds the lock but has written no status");
        }
        var last = health.get();
        // After the clock was set back, the time of the file is in the future.
        if (Duration.between(last.written(), clock.instant()).abs().compareTo(MAX_SILENCE) > 0) {
            return Optional.of("its last status is from " + last.written()
                    + (last.written().isAfter(clock.instant()) ? ": the clock was set back since" : ""));
        }
        return Optional.of(Duration.ofMillis(last.pulseAgeMillis())).filter(age -> age.compareTo(MAX_PULSE) > 0)
                .map(age -> "nothing has been drawn for " + age.toSeconds() + " s");
    }
}
