// SPDX-License-Identifier: Apache-2.0
/**
 * One visitor's session: what he chose, and what a screen may know of him.
 *
 * <p>May use {@code model}, {@code nav}, {@code text} and {@code javafx.base}.
 */
@NullMarked
package org.wego.kiosk.session;

import org.jspecify.annotations.NullMarked;
