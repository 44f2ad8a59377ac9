// SPDX-License-Identifier: Apache-2.0
/**
 * The link of desks and lobbies over a broker: what a unit says, how it stays connected, and what is known of the
 * others. Pure Java; {@code link.mqtt} speaks to a real broker.
 *
 * <p>May use {@code model}, {@code json} and {@code files}.
 */
@NullMarked
package org.wego.kiosk.link;

import org.jspecify.annotations.NullMarked;
