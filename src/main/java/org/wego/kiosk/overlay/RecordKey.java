// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

/** The name of a record. */
public record RecordKey(String subject, String id) {}
