// SPDX-License-Identifier: Apache-2.0
/**
 * What the ring stops at and the voice says: a screen read item by item, for those who use a keypad or do not see.
 *
 * <p>It reads whatever is on the glass, so that no screen has to know of it; a screen only gives its parts the
 * accessible roles and names of JavaFX, which the screen readers of Windows and macOS use, too.
 *
 * <p>May use {@code model}, {@code session}, {@code text}, {@code speech}, {@code ui} and JavaFX.
 */
@NullMarked
package org.wego.kiosk.voice;

import org.jspecify.annotations.NullMarked;
