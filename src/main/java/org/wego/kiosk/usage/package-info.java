// SPDX-License-Identifier: Apache-2.0
/**
 * Usage counts of one lobby: what visitors use, as counters in separate tables that no one can join.
 *
 * <p>May use {@code model}, {@code nav}, {@code session}, {@code files}, {@code json} and {@code ops}.
 */
@NullMarked
package org.wego.kiosk.usage;

import org.jspecify.annotations.NullMarked;
