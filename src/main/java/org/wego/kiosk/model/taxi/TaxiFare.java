// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model.taxi;

import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.model.Provenance;

/**
 * What a ride in one kind of taxi costs.
 *
 * @param id unique in the pack
 * @param name the kind of taxi
 * @param provenance its source and date
 */
public record TaxiFare(String id, LocalizedText name, Provenance provenance) {}
