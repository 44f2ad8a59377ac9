// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link.site;

import java.time.Instant;
import org.wego.kiosk.link.UnitState;

/**
 * A unit as this machine has last heard it.
 *
 * @param state its last state
 * @param heard when, by the clock of this machine
 */
public record RememberedUnit(UnitState state, Instant heard) {}
