// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui;

/**
 * A place in the scene that nobody sees.
 *
 * <p>What comes and goes there has its style and its layout, and makes nothing on the glass be painted anew: JavaFX paints
 * a group whole, where it stands, whenever a child comes or goes.
 */
public final class OffscreenArea {

    /** Right of any glass, px. */
    public static final double X = 100_000;

    private OffscreenArea() {}
}
