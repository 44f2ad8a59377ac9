// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model.building;

import org.wego.kiosk.model.LocalizedText;

/**
 * A floor.
 *
 * @param id unique in the pack
 * @param name in words
 * @param sign as it is written in the lift, such as 7 or B1
 */
public record Floor(String id, LocalizedText name, String sign) {}
