// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.staff;

import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.wego.kiosk.ops.PinGate;

/**
 * All that the staff corner needs from outside.
 *
 * @param gate checks PINs; without a PIN the corner never opens
 * @param facts as they are now; quick, asked on the FX thread every few seconds while the panel is open
 * @param actions what staff may do
 * @param work runs what takes its time, away from the FX thread
 */
public record StaffAccess(PinGate gate, Supplier<StaffFacts> facts, StaffActions actions, Executor work) {}
