// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model.hotline;

import java.util.List;
import java.util.Optional;
import org.wego.kiosk.model.Lang;
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
 * @param moreLanguages how many further languages it speaks of which no source gives the names
 * @param interprets whether it interprets in a call of three
 * @param press what to press after dialling
 * @param provenance its source and date
 */
public record Hotline(String id, PhoneNumber number, LocalizedText name, LocalizedText about,
        List<LanguageService> services, Optional<Integer> moreLanguages, boolean interprets,
        Optional<LocalizedText> press, Provenance provenance) {

    public Hotline {
        services = List.copyOf(services);
    }

    /** The languages that it certainly speaks, in the order of the services. */
    public List<Lang> languages() {
        return services.stream().flatMap(service -> service.languages().stream()).distinct().toList();
    }

    /** The service in a language or in a variety of it; empty where none is recorded. */
    public Optional<LanguageService> in(Lang lang) {
        return services.stream().filter(service -> service.languages().stream()
                .anyMatch(spoken -> spoken.locale().getLanguage().equals(lang.locale().getLanguage()))).findFirst();
    }

    /** How many languages it speaks, those without names included. */
    public int count() {
        return languages().size() + moreLanguages.orElse(0);
    }
}
