// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.review;

import org.wego.kiosk.overlay.RecordKey;

/**
 * The place of a text in the content.
 *
 * @param key the record
 * @param pointer the JSON pointer of the text in the record
 */
record ReviewPlace(RecordKey key, String pointer) {}
