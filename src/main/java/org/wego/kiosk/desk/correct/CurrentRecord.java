// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import org.wego.kiosk.model.Value;

/**
 * The saved state of a record.
 *
 * @param value its fields
 * @param revision its revision in the overlay; 0 for the pack's record
 */
public record CurrentRecord(Value value, long revision) {}
