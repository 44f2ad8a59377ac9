// SPDX-License-Identifier: Apache-2.0
/**
 * The layout of a screen, and the texts, icons and pictograms that every screen uses.
 *
 * <p>Knows value types and no feature. May use JavaFX, ControlsFX, the icon font, {@code model} and {@code qr}.
 */
@NullMarked
package org.wego.kiosk.ui;

import org.jspecify.annotations.NullMarked;
