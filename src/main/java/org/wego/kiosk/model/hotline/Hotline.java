// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model.hotline;

import java.util.List;
import java.util.Optional;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.model.PhoneNumber;
import org.wego.kiosk.model.Provenance;

/**
 * A hotline or a counsellor.
 *
 * @param id unique in the pack
 * @param number the telephone number
 * @param name its name
 * @param about what it is for, in one line
 * @param services its languages, each with their hours
 * @param interprets whether it interprets in a call of three
 * @param press what to press after dialling
 * @param provenance its source and date
 */
public record Hotline(String id, PhoneNumber number, LocalizedText name, LocalizedText about,
        List<LanguageService> services, boolean interprets, Optional<LocalizedText> press, Provenance provenance) {

    public Hotline {
        services = List.copyOf(services);
    }
}
