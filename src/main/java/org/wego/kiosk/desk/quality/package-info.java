// SPDX-License-Identifier: Apache-2.0
/**
 * Finds and lists what is wrong, missing or doubtful in the content, by its harm to visitors.
 *
 * <p>May use {@code model}, {@code pack} for its problems, {@code desk.record}, {@code desk.frame}, {@code ui} and
 * JavaFX.
 */
@NullMarked
package org.wego.kiosk.desk.quality;

import org.jspecify.annotations.NullMarked;
