// SPDX-License-Identifier: Apache-2.0
/**
 * The directory of reception's window: searches all records of the content and shows their details.
 *
 * <p>May use {@code model}, {@code text}, {@code qr}, {@code overlay} for the names of records, {@code desk.record},
 * {@code desk.frame}, {@code ui}, JavaFX, ControlsFX and libphonenumber.
 */
@NullMarked
package org.wego.kiosk.desk.directory;

import org.jspecify.annotations.NullMarked;
