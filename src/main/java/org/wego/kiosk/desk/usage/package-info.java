// SPDX-License-Identifier: Apache-2.0
/**
 * The usage counts of the lobbies: charts, tables, and the file that may leave the machine.
 *
 * <p>May use {@code model}, {@code text}, {@code usage}, {@code desk.frame}, {@code ui}, JavaFX and ControlsFX.
 */
@NullMarked
package org.wego.kiosk.desk.usage;

import org.jspecify.annotations.NullMarked;
