// SPDX-License-Identifier: Apache-2.0
/**
 * Calls of visitors to reception: what lobbies and desks say to each other, over whatever line.
 *
 * <p>May use {@code model}.
 */
@NullMarked
package org.wego.kiosk.call;

import org.jspecify.annotations.NullMarked;
