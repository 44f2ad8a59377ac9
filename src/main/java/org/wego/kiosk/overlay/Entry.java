// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.time.Instant;

/**
 * One version of what the overlay says about a record.
 *
 * @param revision counted from 1, by record
 * @param savedBy the name or the initials
 */
public record Entry(RecordKey key, long revision, Instant savedAt, String savedBy, Change change) {}
