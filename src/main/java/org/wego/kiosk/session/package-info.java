// SPDX-License-Identifier: Apache-2.0
/**
 * One visitor's session: the visitor's choices, and what a screen may know of them.
 *
 * <p>May use {@code model}, {@code nav}, {@code text} and {@code javafx.base}.
 */
@NullMarked
package org.wego.kiosk.session;

import org.jspecify.annotations.NullMarked;
