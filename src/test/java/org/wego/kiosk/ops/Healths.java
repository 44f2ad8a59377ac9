// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ops;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.wego.kiosk.ops.RecentProblem.ProblemSeverity;
import org.wego.kiosk.ops.SelfTestItem.SelfTestPart;

/** Health reports, for tests. */
public final class Healths {

    /** When the reports were written. */
    public static final Instant NOW = Instant.parse("2026-11-23T05:05:00Z");

    private Healths() {}

    /** A lobby without problems. */
    public static HealthReport well(Instant written) {
        return new HealthReport("1.0.0", 4711, Instant.parse("2026-11-20T05:05:00Z"), written, 16,
                Optional.of(new ActivePack("my-city", "1.2.0", Optional.of("9f86d081"), Optional.empty())), 0,
                new MemoryUse(50_000_000, 90_000_000, Optional.of(200_000_000L)),
                List.of(SelfTestItem.ok(SelfTestPart.SOUND, "there is a sound device")), List.of(),
                Optional.of(ZoneId.of("Europe/Vienna")), Optional.empty(), Optional.of(List.of()), Optional.empty());
    }

    /** A lobby without problems, in this time zone. */
    public static HealthReport in(ZoneId zone) {
        var well = well(NOW);
        return new HealthReport(well.version(), well.process(), well.started(), well.written(), well.pulseAgeMillis(),
                well.pack(), 0, well.memory(), well.selfTest(), List.of(), Optional.of(zone), Optional.empty(),
                Optional.of(List.of()), Optional.empty());
    }

    /** A fallback pack, no touchscreen, an error that came often and one of yesterday. */
    public static HealthReport ill(Instant written) {
        var well = well(written);
        return new HealthReport(well.version(), well.process(), well.started(), written, well.pulseAgeMillis(),
                Optional.of(new ActivePack("my-city", "1.1.0", Optional.empty(), Optional.of("the newer one failed"))),
                3, well.memory(),
                List.of(SelfTestItem.warning(SelfTestPart.TOUCH, "the system has no touchscreen",
                        "look at the cable")),
                List.of(new RecentProblem(ProblemSeverity.ERROR, written.minusSeconds(90_000),
                        written.minusSeconds(86_400), 1,
                        "that of yesterday"),
                        new RecentProblem(ProblemSeverity.ERROR, written.minusSeconds(90), written.minusSeconds(60), 12,
                                "no room on the disk")),
                well.timeZone(), Optional.of("/srv/pack: 12 of 160 screens drawn"), Optional.of(List.of()),
                Optional.empty());
    }

    /** The overlay cannot be read, and has been unreadable for longer than the log remembers. */
    public static HealthReport troubled(Instant written) {
        var ill = ill(written);
        return new HealthReport(ill.version(), ill.process(), ill.started(), written, ill.pulseAgeMillis(), ill.pack(),
                0,
                ill.memory(), ill.selfTest(), List.of(new RecentProblem(ProblemSeverity.WARNING, written, written, 1,
                        "/srv/overlay: the folder is gone")),
                ill.timeZone(), Optional.empty(), Optional.of(List.of("/srv/overlay: the folder is gone")),
                Optional.empty());
    }

    /** The screen hangs, and the rest of the program does not notice. */
    public static HealthReport hanging(Instant written) {
        var well = well(written);
        return new HealthReport(well.version(), well.process(), well.started(), written, 45_000, well.pack(), 0,
                well.memory(), List.of(), List.of(), well.timeZone(), Optional.empty(), Optional.of(List.of()),
                Optional.empty());
    }
}
