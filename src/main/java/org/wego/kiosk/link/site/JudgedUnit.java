// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link.site;

import java.time.Instant;
import java.util.List;
import org.wego.kiosk.link.KnownUnit;
import org.wego.kiosk.link.KnownUnit.UnitPresence;
import org.wego.kiosk.link.UnitKind;
import org.wego.kiosk.link.UnitReport.UnitCondition;
import org.wego.kiosk.link.UnitState;

/**
 * A unit, and what staff should think of it.
 *
 * @param known what is known of it
 * @param verdict a summary in a word
 * @param behind whether it shows other content than expected; never for a desk
 * @param since when the verdict began, by the clock of this machine
 */
public record JudgedUnit(KnownUnit known, UnitVerdict verdict, boolean behind, Instant since) {

    /** How a unit is, worst first. */
    public enum UnitVerdict {
        /** Nothing has been heard of it for three heartbeats. */
        SILENT,
        /** Its connection broke a moment ago. */
        LOST,
        /** It is there, and staff should look at it. */
        PROBLEMS,
        /** It was ended in good order. */
        STOPPED,
        /** It is there and does what it is there for. */
        WELL;

        static UnitVerdict of(KnownUnit unit) {
            return switch (unit.presence()) {
                case SILENT -> SILENT;
                case LOST -> LOST;
                case STOPPED -> STOPPED;
                case PRESENT -> unit.state().condition() == UnitCondition.WELL ? WELL : PROBLEMS;
            };
        }
    }

    /** Its last state. */
    public UnitState state() {
        return known.state();
    }

    /** Its name within the site. */
    public String unit() {
        return state().unit();
    }

    /** The ids of the emergency messages that it shows, as far as it can still be heard. */
    public List<String> showing() {
        return isPresent() ? state().showing().orElse(List.of()) : List.of();
    }

    public boolean isLobby() {
        return state().kind() == UnitKind.LOBBY;
    }

    /** Whether it is there, so that it can be asked for something. */
    public boolean isPresent() {
        return known.presence() == UnitPresence.PRESENT;
    }

    /** Whether someone should look at it. */
    public boolean needsAttention() {
        return behind || switch (verdict) {
            case SILENT, LOST, PROBLEMS -> true;
            case STOPPED, WELL -> false;
        };
    }
}
