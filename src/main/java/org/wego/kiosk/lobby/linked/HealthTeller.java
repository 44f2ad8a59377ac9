// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby.linked;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wego.kiosk.link.UnitReport;
import org.wego.kiosk.link.UnitReport.UnitCondition;
import org.wego.kiosk.link.UnitReport.UnitPack;
import org.wego.kiosk.link.UnitReport.UnitUpdate;
import org.wego.kiosk.link.UnitReport.UnitUpdate.UnitUpdateStage;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.ops.ContentUpdate;
import org.wego.kiosk.ops.HealthProblems;
import org.wego.kiosk.ops.HealthReport;

/** Makes of the health of a lobby what other units hear of it: nothing that depends on what a visitor does. */
final class HealthTeller {

    private static final Duration MAX_PULSE = Duration.ofSeconds(10);
    /** In letters; with ten problems, a state stays below the size that others read. */
    private static final int LONGEST = 300;

    private HealthTeller() {}

    static UnitReport of(HealthReport health, Optional<Long> release, Optional<Lang> greeting,
            Optional<String> records) {
        var problems = new ArrayList<String>();
        if (health.pulseAgeMillis() > MAX_PULSE.toMillis()) {
            problems.add("nothing has been drawn for more than " + MAX_PULSE.toSeconds() + " s");
        }
        HealthProblems.lasting(health).forEach(problem -> problems.add(shortened(problem)));
        return new UnitReport(problems.isEmpty() ? UnitCondition.WELL : UnitCondition.PROBLEMS, List.copyOf(problems),
                health.pack().map(pack -> new UnitPack(shortened(pack.name()), shortened(pack.version()),
                        release.map(Long::intValue), pack.digest())),
                health.update().map(HealthTeller::update), greeting.map(Lang::tag), records,
                health.showing().orElse(List.of()));
    }

    private static UnitUpdate update(ContentUpdate update) {
        return new UnitUpdate(switch (update.stage()) {
            case LOOKING -> UnitUpdateStage.LOOKING;
            case DOWNLOADING -> UnitUpdateStage.DOWNLOADING;
            case VERIFIED -> UnitUpdateStage.VERIFIED;
            case WAITING -> UnitUpdateStage.WAITING;
            case SHOWN -> UnitUpdateStage.SHOWN;
            case NOT_REACHED -> UnitUpdateStage.NOT_REACHED;
            case FAILED -> UnitUpdateStage.FAILED;
        }, shortened(update.words()));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
