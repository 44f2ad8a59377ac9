// SPDX-License-Identifier: Apache-2.0
/**
 * Gives the kiosk its voice: what is said, and the engines that say it.
 *
 * <p>May use {@code model}.
 */
@NullMarked
package org.wego.kiosk.speech;

import org.jspecify.annotations.NullMarked;
