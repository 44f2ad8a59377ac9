// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.lobbies;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wego.kiosk.link.site.JudgedUnit.UnitVerdict;

/** A line of the list: a group or a lobby. */
sealed interface LobbyRow {

    /** What stays the same while the line says something new. */
    String id();

    /** The heading of the lobbies of a group. */
    record GroupLine(String name, String count) implements LobbyRow {

        @Override
        public String id() {
            return "group " + name;
        }
    }

    /**
     * A lobby.
     *
     * @param condition how it is and since when, in words
     * @param content what it shows
     * @param problem the first of its problems, and how many there are besides; empty for none
     * @param call the call of a visitor there; empty for none
     */
    record UnitLine(String unit, UnitVerdict verdict, boolean behind, String condition, String content,
            String problem, String call) implements LobbyRow {

        @Override
        public String id() {
            return unit;
        }

        /** For a screen reader. */
        String spoken() {
            return Stream.of(unit, call, condition, content, problem).filter(text -> !text.isEmpty()).collect(
                    Collectors.joining(". "));
        }
    }
}
