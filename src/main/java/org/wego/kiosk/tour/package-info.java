// SPDX-License-Identifier: Apache-2.0
/**
 * Every kind of screen as a picture and as text, without a display: for people to look at and for programs to read.
 *
 * <p>May use {@code model}, {@code nav}, {@code ui} and {@code json}.
 */
@NullMarked
package org.wego.kiosk.tour;

import org.jspecify.annotations.NullMarked;
