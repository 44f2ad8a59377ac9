// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.preview;

import java.util.function.Consumer;
import javafx.scene.Parent;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.nav.Destination;

/** Shows a screen as the lobby would. */
@FunctionalInterface
public interface Glass {

    /**
     * What is to be seen, and how.
     *
     * @param destination the screen
     * @param lang of the visitor
     * @param portrait whether the glass is higher than wide
     * @param percent the size of the text
     * @param contrast whether the contrast is high
     * @param reach whether everything is in low reach
     * @param simple whether home has its main tasks only
     */
    record Wish(Destination destination, Lang lang, boolean portrait, int percent, boolean contrast, boolean reach,
            boolean simple) {}

    /**
     * The screen, to be put into any size of the shape.
     *
     * @param goTo is told where a touch of it leads
     */
    Parent show(Wish wish, Consumer<Destination> goTo);
}
