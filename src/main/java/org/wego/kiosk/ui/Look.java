// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui;

import javafx.scene.layout.Region;

/** What the look zone shows beside the title; nothing in it reacts to touch. */
public sealed interface Look {

    /** A drawing that stands for the task. */
    record Picture(Pictogram pictogram) implements Look {}

    /** A map or another large view that fills the zone below the title. */
    record View(Region node) implements Look {}

    /** An emblem at the left of the title: the badge of a line. */
    record Emblem(Region node) implements Look {}

    /** Title only, in a zone as low as it goes. */
    record Plain() implements Look {}

    /** No look zone: the touch zone has the whole glass. */
    record None() implements Look {}
}
