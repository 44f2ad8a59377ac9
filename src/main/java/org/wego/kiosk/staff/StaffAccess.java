// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.staff;

import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.wego.kiosk.ops.PinGate;

/**
 * Everything that the staff corner needs from outside.
 *
 * @param gate checks PINs; without a PIN the corner never opens
 * @param facts the present facts; called on the FX thread every few seconds while the panel is open, so it must be fast
 * @param actions the actions of staff
 * @param work runs long work off the FX thread
 */
public record StaffAccess(PinGate gate, Supplier<StaffFacts> facts, StaffActions actions, Executor work) {}
