// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.nav;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The visitor's present destination, and the history for the way back.
 *
 * <p>The history keeps the latest {@value #MAX_HISTORY} steps, so that it does not grow without limit.
 */
public final class Navigator {

    private static final int MAX_HISTORY = 64;

    private final ReadOnlyObjectWrapper<Destination> current;
    private final Deque<Destination> history = new ArrayDeque<>();
    private Destination place;

    public Navigator(Destination start) {
        current = new ReadOnlyObjectWrapper<>(start);
        place = start;
    }

    /**
     * The destination to show; it changes when the visitor goes to another one, not when {@link #updateState} is
     * called.
     */
    public ReadOnlyObjectProperty<Destination> destinationProperty() {
        return current.getReadOnlyProperty();
    }

    /** The present destination with the state that its screen reported last. */
    public Destination place() {
        return place;
    }

    /** Goes to a destination; does nothing if it is the present one. */
    public void go(Destination destination) {
        if (destination.equals(place)) {
            return;
        }
        history.push(place);
        if (history.size() > MAX_HISTORY) {
            history.removeLast();
        }
        setDestination(destination);
    }

    /** Keeps the state of the present screen, so that the way back or a change of language restores it. */
    public void updateState(Destination state) {
        place = state;
    }

    /** The destination one step back; home when the history is empty. */
    public Destination previous() {
        return history.isEmpty() ? new Destination.Home() : history.peek();
    }

    /** Goes one step back. */
    public void back() {
        var previous = previous();
        history.poll();
        setDestination(previous);
    }

    /** Goes to a destination and clears the history. */
    public void restart(Destination start) {
        history.clear();
        setDestination(start);
    }

    private void setDestination(Destination destination) {
        place = destination;
        current.set(destination);
    }
}
