// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

/**
 * A place within a record.
 *
 * @param key the record
 * @param pointer from the record; empty for all of it
 */
public record Traced(RecordKey key, String pointer) {}
