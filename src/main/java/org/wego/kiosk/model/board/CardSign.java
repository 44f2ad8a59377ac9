// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model.board;

/** The pictogram of a card. A pack writes the word in lower case: {@code "calendar"}. */
public enum CardSign {
    GREETING, QUESTION
}
