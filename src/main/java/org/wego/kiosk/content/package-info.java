// SPDX-License-Identifier: Apache-2.0
/**
 * The content pack of this start: found, checked, and with reception's changes put in while the program runs.
 *
 * <p>The only package that knows both {@code org.wego.kiosk.pack} and {@code org.wego.kiosk.overlay}, with the exception
 * of the command line.
 */
@NullMarked
package org.wego.kiosk.content;

import org.jspecify.annotations.NullMarked;
