// SPDX-License-Identifier: Apache-2.0
/**
 * The appearance of the program: fonts, and style sheets by contrast and density.
 *
 * <p>May use JavaFX and {@code model}.
 */
@NullMarked
package org.wego.kiosk.theme;

import org.jspecify.annotations.NullMarked;
