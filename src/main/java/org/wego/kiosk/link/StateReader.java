// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link;

import java.util.List;
import java.util.Optional;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.json.error.JsonException;
import org.wego.kiosk.link.UnitReport.UnitCondition;
import org.wego.kiosk.link.UnitState.UnitLife;

/** Reads the states of units, also of those that run a newer program. */
final class StateReader {

    private static final int MAX_BYTES = 16 * 1024;

    private final StrictJson json;

    StateReader(StrictJson json) {
        this.json = json;
    }

    /** The state in a message; empty when it is none, or none of this unit. */
    Optional<UnitState> read(String unit, Payload payload) {
        if (payload.size() > MAX_BYTES) {
            return Optional.empty();
        }
        return strictly(payload).or(() -> whatIsKnown(payload))
                .filter(state -> state.unit().equals(unit) && state.heartbeatSeconds() > 0);
    }

    private Optional<UnitState> strictly(Payload payload) {
        try {
            return Optional.of(json.read(payload.bytes(), UnitState.class));
        } catch (JsonException e) {
            return Optional.empty();
        }
    }

    /** The parts of a state in a newer form that decide whether the unit is there. */
    private Optional<UnitState> whatIsKnown(Payload payload) {
        try {
            var tree = json.tree(payload.bytes());
            var format = tree.number("/format");
            var unit = tree.text("/unit");
            var boot = tree.text("/boot");
            var life = tree.text("/life").flatMap(StateReader::life);
            var heartbeat = tree.number("/heartbeatSeconds");
            if (format.isEmpty() || format.getAsInt() <= UnitState.FORMAT || unit.isEmpty() || boot.isEmpty()
                    || life.isEmpty() || heartbeat.isEmpty()) {
                return Optional.empty();
            }
            var kind = tree.text("/kind").filter("desk"::equals).isPresent() ? UnitKind.DESK : UnitKind.LOBBY;
            return Optional.of(new UnitState(format.getAsInt(), life.get(), unit.get(), kind, boot.get(),
                    tree.number("/number").orElse(0), tree.number("/beat").orElse(0), UnitCondition.PROBLEMS,
                    List.of("this unit runs a newer program, whose state this program reads only in part"),
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 0, heartbeat.getAsInt(),
                    tree.text("/version").orElse("unknown"), tree.text("/group"), Optional.empty(),
                    Optional.empty()));
        } catch (JsonException e) {
            return Optional.empty();
        }
    }

    private static Optional<UnitLife> life(String word) {
        return switch (word) {
            case "here" -> Optional.of(UnitLife.HERE);
            case "stopped" -> Optional.of(UnitLife.STOPPED);
            case "lost" -> Optional.of(UnitLife.LOST);
            default -> Optional.empty();
        };
    }
}
