// SPDX-License-Identifier: Apache-2.0
/**
 * What is wrong, missing or doubtful in the content, by the harm that it does to a visitor.
 *
 * <p>May use {@code model}, {@code pack} for its problems, {@code desk.record}, {@code desk.frame}, {@code ui} and
 * JavaFX.
 */
@NullMarked
package org.wego.kiosk.desk.quality;

import org.jspecify.annotations.NullMarked;
