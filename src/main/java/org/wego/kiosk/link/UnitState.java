// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.wego.kiosk.link.UnitReport.UnitCondition;
import org.wego.kiosk.link.UnitReport.UnitPack;
import org.wego.kiosk.link.UnitReport.UnitUpdate;
import org.wego.kiosk.model.GeoPoint;

/**
 * The state of a unit as it stands on the broker, retained.
 *
 * <p>It holds no time of day: two machines' clocks are never compared.
 *
 * @param format the version of the JSON form: 1
 * @param life whether the unit is there
 * @param unit its name within the site
 * @param kind what it is
 * @param boot a random word that is another one at each start of the unit
 * @param number of the connection within the boot; a last will has the number of its own connection
 * @param beat of the state within the connection; 0 in a last will
 * @param condition a summary in a word
 * @param problems what staff should look at, in words
 * @param pack the content on the screen; empty when none can be shown
 * @param update how far the newest release is; empty when the unit follows none
 * @param language of the greeting; empty at a desk
 * @param records a word that is the same wherever the same changes of reception are in force; empty when the unit says
 *        nothing about them
 * @param sinceSeconds how long the condition has lasted
 * @param heartbeatSeconds after which time the next state comes at the latest
 * @param version of the program
 * @param group the units that staff treat alike; empty for none
 * @param position where the unit stands; empty when the configuration does not say
 * @param showing the ids of the emergency messages on the screen; empty when there is none
 */
public record UnitState(int format, UnitLife life, String unit, UnitKind kind, String boot, int number, int beat,
        UnitCondition condition, List<String> problems, Optional<UnitPack> pack, Optional<UnitUpdate> update,
        Optional<String> language, Optional<String> records,
        int sinceSeconds, int heartbeatSeconds, String version, Optional<String> group,
        Optional<GeoPoint> position, Optional<List<String>> showing) {

    /** The version of the JSON form. */
    public static final int FORMAT = 1;
    private static final int HEARTBEATS_KEPT = 5;
    private static final int HEARTBEATS_UNTIL_SILENT = 3;

    /** Whether a unit is there. */
    public enum UnitLife {
        /** It has said so itself. */
        HERE,
        /** It was ended in good order, and has said so. */
        STOPPED,
        /** The broker says so, because the connection broke: the last will. */
        LOST
    }

    public UnitState {
        problems = List.copyOf(problems);
        showing = showing.map(List::copyOf);
    }

    /** After which time without a state the unit counts as silent. */
    public Duration silence() {
        return Duration.ofSeconds((long) heartbeatSeconds * HEARTBEATS_UNTIL_SILENT);
    }

    /** How long the broker keeps the state. */
    public Duration expiry() {
        return Duration.ofSeconds((long) heartbeatSeconds * HEARTBEATS_KEPT);
    }

    /**
     * Whether this state replaces another one of the same unit.
     *
     * <p>A last will counts only against the very connection that it was made for: the broker may publish the will of
     * an old connection after the birth of the next one.
     */
    public boolean replaces(UnitState known) {
        return life != UnitLife.LOST || (boot.equals(known.boot) && number >= known.number)
                || known.life != UnitLife.HERE;
    }

    /** Whether this state differs from another one at most by the passing of time. */
    public boolean saysTheSameAs(UnitState other) {
        return timeless().equals(other.timeless());
    }

    private UnitState timeless() {
        return new UnitState(format, life, unit, kind, boot, number, 0, condition, problems, pack, update, language,
                records, 0, heartbeatSeconds, version, group, position, showing);
    }
}
