// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.call.folder;

import org.wego.kiosk.call.CardOutcome;

/**
 * The file with the answer of a lobby to a desk.
 *
 * @param id of the request
 * @param outcome what has come of it
 */
record CardReply(String id, CardOutcome outcome) {}
