// SPDX-License-Identifier: Apache-2.0
/**
 * Emergency messages: what they are, which of them is current, and what remains of them over a restart.
 *
 * <p>May use {@code model}, {@code json} and {@code files}.
 */
@NullMarked
package org.wego.kiosk.emergency;

import org.jspecify.annotations.NullMarked;
