// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.page;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * A screen of a feature, built for one visit to a destination.
 *
 * <p>The shell lays it out and provides the header, the paging and the buttons for home and back.
 */
public interface Screen {

    /** The title of the screen. */
    Heading heading();

    /** The content of the header area. */
    HeaderContent header();

    /** Marks the screen with the colour of its task. */
    default Consumer<Node> colour() {
        return TaskColour.HOME;
    }

    /** The content of the touch zone; it may change while the screen is shown. */
    ObservableValue<Body> body();

    /** What is laid over the screen: in portrait below the header area, in landscape above everything. */
    default Optional<Region> over() {
        return Optional.empty();
    }

    /** Whether media play, which a visitor watches without touching the screen. */
    default ObservableValue<Boolean> playing() {
        return new SimpleBooleanProperty(false);
    }

    /** What the voice says when it changes, although the visitor has touched nothing. */
    default ObservableValue<String> spoken() {
        return new SimpleStringProperty("");
    }

    /** Called when the visitor has left the screen; stops animations and media. */
    default void left() {}

    /**
     * Whether the screen, apart from its times, is just what one built now would be, so that it can be shown again.
     *
     * <p>A screen that is ever as new has nothing to stop when it is left.
     */
    default boolean isAsNew() {
        return false;
    }
}
