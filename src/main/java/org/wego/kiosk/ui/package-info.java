// SPDX-License-Identifier: Apache-2.0
/**
 * The screen contract and the control kit: what every screen is made of.
 *
 * <p>Knows value types and no feature. May use JavaFX, ControlsFX, the icon font, {@code model} and {@code qr}.
 */
@NullMarked
package org.wego.kiosk.ui;

import org.jspecify.annotations.NullMarked;
