// SPDX-License-Identifier: Apache-2.0
/**
 * The link of a lobby with other units: it says how the lobby is, does what desks ask of it, and carries calls. Loaded
 * only where the configuration names a broker.
 *
 * <p>Nothing that a visitor does leaves the machine, but a call to reception. May use {@code link}, {@code link.message},
 * {@code link.mqtt}, {@code call}, {@code config}, {@code ops}, {@code nav}, {@code model}, {@code json} and
 * {@code platform}.
 */
@NullMarked
package org.wego.kiosk.lobby.linked;

import org.jspecify.annotations.NullMarked;
