// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.call.folder;

import org.wego.kiosk.call.CallNews;

/**
 * The file of an open call.
 *
 * @param beat makes each repetition a change
 * @param news how the call is
 */
record CallNote(int beat, CallNews news) {}
