// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui;

/**
 * An area of the scene outside the visible part.
 *
 * <p>Nodes that are added here get their style and layout without a repaint of the visible part: JavaFX repaints the
 * whole area of a group when a child is added or removed.
 */
public final class OffscreenArea {

    /** An x coordinate to the right of any display, px. */
    public static final double X = 100_000;

    private OffscreenArea() {}
}
