// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.form;

import org.wego.kiosk.model.LocalizedText;

/**
 * A record of the content that a field can refer to.
 *
 * @param id its id, which the field holds
 * @param name its name, which staff read
 */
public record Pick(String id, LocalizedText name) {}
