// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.call.folder;

import org.wego.kiosk.call.CallAnswer;

/**
 * The file with the answer of a desk to the call of a lobby.
 *
 * @param beat makes each repetition a change
 * @param answer the latest answer
 */
record AnswerNote(int beat, CallAnswer answer) {}
