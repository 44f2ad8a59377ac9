// SPDX-License-Identifier: Apache-2.0
/**
 * The reading cursor and the voice: a screen is read item by item, for visitors who use a keypad or do not see.
 *
 * <p>Screens do not depend on this package: it reads their nodes by the accessible roles and names of JavaFX, which the
 * screen readers of Windows and macOS use, too.
 *
 * <p>May use {@code model}, {@code session}, {@code text}, {@code speech}, {@code ui} and JavaFX.
 */
@NullMarked
package org.wego.kiosk.voice;

import org.jspecify.annotations.NullMarked;
