// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

import java.util.List;

/**
 * The organisation's offices elsewhere.
 *
 * @param title of the screen
 * @param about their purpose
 * @param history their history, one sentence each
 * @param offices in the published order; may be empty
 * @param provenance its source and date
 */
public record RegionalOffices(LocalizedText title, LocalizedText about, List<LocalizedText> history,
        List<Office> offices, Provenance provenance) {}
