// SPDX-License-Identifier: Apache-2.0
/**
 * How the program looks: typefaces, and style sheets by contrast and density.
 *
 * <p>May use JavaFX and {@code model}.
 */
@NullMarked
package org.wego.kiosk.theme;

import org.jspecify.annotations.NullMarked;
