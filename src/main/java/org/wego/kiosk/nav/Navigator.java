// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.nav;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Where the visitor is, and how he came there.
 *
 * <p>The history is bounded: after {@value #MAX_WAY_BACK} steps the oldest is forgotten, so that a week of touches
 * costs no memory.
 */
public final class Navigator {

    private static final int MAX_WAY_BACK = 64;

    private final ReadOnlyObjectWrapper<Destination> current;
    private final Deque<Destination> history = new ArrayDeque<>();
    private Destination place;

    public Navigator(Destination start) {
        current = new ReadOnlyObjectWrapper<>(start);
        place = start;
    }

    /** The destination to show; it changes when the visitor goes elsewhere, not when {@link #updateState} is called. */
    public ReadOnlyObjectProperty<Destination> destinationProperty() {
        return current.getReadOnlyProperty();
    }

    /** The present destination with the state that its screen reported last. */
    public Destination place() {
        return place;
    }

    /** Goes to a destination; going where one is already does nothing. */
    public void go(Destination destination) {
        if (destination.equals(place)) {
            return;
        }
        history.push(place);
        if (history.size() > MAX_WAY_BACK) {
            history.removeLast();
        }
        show(destination);
    }

    /** Keeps the state of the present screen, so that a way back or a change of language finds it again. */
    public void updateState(Destination state) {
        place = state;
    }

    /** Where one step back leads: home, when there is none. */
    public Destination previous() {
        return history.isEmpty() ? new Destination.Home() : history.peek();
    }

    /** Goes one step back. */
    public void back() {
        var previous = previous();
        history.poll();
        show(previous);
    }

    /** Starts a new history: there is no way back to earlier destinations. */
    public void restart(Destination start) {
        history.clear();
        show(start);
    }

    private void show(Destination destination) {
        place = destination;
        current.set(destination);
    }
}
