// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model.board;

import org.wego.kiosk.model.LocalizedText;

/**
 * Cards about one subject.
 *
 * @param id unique in the board
 * @param name its name
 * @param sign its pictogram
 */
public record CardGroup(String id, LocalizedText name, CardSign sign) {}
