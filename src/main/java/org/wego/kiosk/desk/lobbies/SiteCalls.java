// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.lobbies;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wego.kiosk.desk.calls.CallWords;
import org.wego.kiosk.desk.calls.ReceivedCall;

/**
 * The calls of visitors, at most one of each lobby.
 *
 * @param open by the name of the lobby
 * @param words what the list says of them
 */
record SiteCalls(Map<String, ReceivedCall> open, Map<String, String> words) {

    static final SiteCalls NONE = new SiteCalls(Map.of(), Map.of());

    static SiteCalls of(List<ReceivedCall> calls, CallWords callWords) {
        return new SiteCalls(calls.stream().collect(Collectors.toMap(ReceivedCall::lobby, call -> call)), calls.stream()
                .collect(Collectors.toMap(ReceivedCall::lobby, callWords::sentence)));
    }

    /** The call of a lobby. */
    Optional<ReceivedCall> of(String unit) {
        return Optional.ofNullable(open.get(unit));
    }

    /** What the list says of the call of a lobby; empty for none. */
    String sentence(String unit) {
        return words.getOrDefault(unit, "");
    }
}
