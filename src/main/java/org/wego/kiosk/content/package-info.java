// SPDX-License-Identifier: Apache-2.0
/**
 * The content pack of this start: found, checked, and kept up to date with the changes of reception while the program
 * runs.
 *
 * <p>The only package that depends on both {@code org.wego.kiosk.pack} and {@code org.wego.kiosk.overlay}, except for
 * the command line.
 */
@NullMarked
package org.wego.kiosk.content;

import org.jspecify.annotations.NullMarked;
