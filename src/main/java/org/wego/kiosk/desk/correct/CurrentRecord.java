// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import org.wego.kiosk.model.Value;

/**
 * A record as it is saved now.
 *
 * @param value its fields
 * @param revision of what reception changed; 0: as in the pack
 */
record CurrentRecord(Value value, long revision) {}
