// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model.taxi;

import org.wego.kiosk.model.LocalizedText;

/**
 * A sentence for the driver.
 *
 * @param id unique in the guide
 * @param text the sentence, in the driver's language, too
 */
public record TaxiPhrase(String id, LocalizedText text) {}
