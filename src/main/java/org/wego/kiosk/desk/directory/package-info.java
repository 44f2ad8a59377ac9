// SPDX-License-Identifier: Apache-2.0
/**
 * One box that finds everything in the content, and all that is known of what it found.
 *
 * <p>May use {@code model}, {@code text}, {@code qr}, {@code overlay} for the names of records, {@code desk.record},
 * {@code desk.frame}, {@code ui}, JavaFX, ControlsFX and the telephone numbers of libphonenumber.
 */
@NullMarked
package org.wego.kiosk.desk.directory;

import org.jspecify.annotations.NullMarked;
