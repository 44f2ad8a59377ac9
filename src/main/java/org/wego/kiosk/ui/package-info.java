// SPDX-License-Identifier: Apache-2.0
/**
 * The layout of a screen, and the texts, icons and pictograms that every screen uses.
 *
 * <p>Does not depend on any feature. May use JavaFX, ControlsFX, the icon font, {@code model} and {@code qr}.
 */
@NullMarked
package org.wego.kiosk.ui;

import org.jspecify.annotations.NullMarked;
