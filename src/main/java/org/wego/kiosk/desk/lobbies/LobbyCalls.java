// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.lobbies;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wego.kiosk.desk.calls.CallWords;
import org.wego.kiosk.desk.calls.OpenCall;

/**
 * The calls of visitors, at most one of each lobby.
 *
 * @param open by the name of the lobby
 * @param words what the list says of them
 */
record LobbyCalls(Map<String, OpenCall> open, Map<String, String> words) {

    static final LobbyCalls NONE = new LobbyCalls(Map.of(), Map.of());

    static LobbyCalls of(List<OpenCall> calls, CallWords callWords) {
        return new LobbyCalls(calls.stream().collect(Collectors.toMap(OpenCall::lobby, call -> call)), calls.stream()
                .collect(Collectors.toMap(OpenCall::lobby, callWords::sentence)));
    }

    /** The call of a lobby. */
    Optional<OpenCall> of(String unit) {
        return Optional.ofNullable(open.get(unit));
    }

    /** What the list says of the call of a lobby; empty for none. */
    String sentence(String unit) {
        return words.getOrDefault(unit, "");
    }
}
