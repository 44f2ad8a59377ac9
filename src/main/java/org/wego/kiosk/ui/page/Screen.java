// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.page;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/**
 * What a feature hands to the shell: built for one visit and thrown away after it.
 *
 * <p>The shell lays it out: it owns the header, the paging, the way home and back.
 */
public interface Screen {

    /** What stands above the screen. */
    Heading heading();

    /** What the look zone shows. */
    HeaderVisual visual();

    /** What the touch zone shows; it may change while the screen is up. */
    ObservableValue<Body> body();

    /** Whether something plays that the visitor watches without touching anything. */
    default ObservableValue<Boolean> playing() {
        return new SimpleBooleanProperty(false);
    }

    /** Called once when the visitor has left the screen; stops what still moves or plays. */
    default void left() {}
}
