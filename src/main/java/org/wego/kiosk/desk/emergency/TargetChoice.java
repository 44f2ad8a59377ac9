// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.emergency;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.wego.kiosk.emergency.EmergencyTarget;

/** A group of lobbies, or one lobby. */
public sealed interface TargetChoice {

    /** The name of the group or of the lobby. */
    String name();

    /** All lobbies of a group. */
    record TargetGroup(String name) implements TargetChoice {}

    /** One lobby. */
    record TargetUnit(String name) implements TargetChoice {}

    /** What can be chosen at a site: its groups, then its lobbies. */
    static List<TargetChoice> of(List<LobbyChoice> lobbies) {
        return Stream.<TargetChoice>concat(
                lobbies.stream().flatMap(lobby -> lobby.group().stream()).distinct().sorted().map(TargetGroup::new),
                lobbies.stream().map(LobbyChoice::unit).sorted().map(TargetUnit::new)).toList();
    }

    /** The target of some choices; without any, all lobbies. */
    static EmergencyTarget target(Collection<TargetChoice> chosen) {
        return new EmergencyTarget(
                chosen.stream().filter(TargetGroup.class::isInstance).map(TargetChoice::name).toList(),
                chosen.stream().filter(TargetUnit.class::isInstance).map(TargetChoice::name).toList());
    }
}
