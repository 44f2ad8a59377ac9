// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.page;

import javafx.scene.layout.Region;
import org.wego.kiosk.ui.Pictogram;

/** What the look zone shows beside the title; nothing in it reacts to touch. */
public sealed interface HeaderVisual {

    /** A drawing that stands for the task. */
    record HeaderPicture(Pictogram pictogram) implements HeaderVisual {}

    /** A map or another large view that fills the zone below the title. */
    record HeaderView(Region node) implements HeaderVisual {}

    /** An emblem at the left of the title: the badge of a line. */
    record HeaderEmblem(Region node) implements HeaderVisual {}

    /** Title only, in a zone as low as it goes. */
    record TitleOnly() implements HeaderVisual {}

    /** No look zone: the touch zone has the whole glass. */
    record NoHeader() implements HeaderVisual {}
}
