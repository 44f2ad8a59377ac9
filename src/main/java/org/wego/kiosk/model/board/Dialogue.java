// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a visitor and staff have said to each other with the cards of a board.
 *
 * @param turns the cards, the latest is the last; a very long dialogue keeps its latest turns
 * @param turned whether the glass shows the staff's half upside down, for a person opposite
 */
public record Dialogue(List<DialogueTurn> turns, boolean turned) {

    /** Nothing has been said. */
    public static final Dialogue NONE = new Dialogue(List.of(), false);
    private static final int MAX_TURNS = 60;

    public Dialogue {
        turns = List.copyOf(turns);
    }

    /** This dialogue with one more turn. */
    public Dialogue with(DialogueTurn turn) {
        var all = new ArrayList<>(turns);
        all.add(turn);
        return new Dialogue(all.subList(Math.max(0, all.size() - MAX_TURNS), all.size()), turned);
    }

    public Dialogue withTurned(boolean value) {
        return new Dialogue(turns, value);
    }

    /** The latest turn. */
    public Optional<DialogueTurn> latest() {
        return turns.isEmpty() ? Optional.empty() : Optional.of(turns.getLast());
    }
}
