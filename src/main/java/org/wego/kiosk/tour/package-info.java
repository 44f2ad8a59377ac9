// SPDX-License-Identifier: Apache-2.0
/**
 * Screenshot runs: every kind of screen as a picture for people and as a description for programs, without a display.
 *
 * <p>May use {@code model}, {@code nav}, {@code ui} and {@code json}.
 */
@NullMarked
package org.wego.kiosk.tour;

import org.jspecify.annotations.NullMarked;
