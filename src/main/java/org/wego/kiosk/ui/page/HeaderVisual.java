// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.page;

import javafx.scene.layout.Region;
import org.wego.kiosk.ui.Pictogram;

/** The content of the header area beside the title; it does not react to touch. */
public sealed interface HeaderVisual {

    /** A drawing that represents the task. */
    record HeaderPicture(Pictogram pictogram) implements HeaderVisual {}

    /** A map or another large view that fills the header area below the title. */
    record HeaderView(Region node) implements HeaderVisual {}

    /** An emblem at the left of the title: the badge of a line. */
    record HeaderEmblem(Region node) implements HeaderVisual {}

    /** The title only; the header area is as low as possible. */
    record TitleOnly() implements HeaderVisual {}

    /** No header area: the touch zone fills the screen. */
    record NoHeader() implements HeaderVisual {}
}
