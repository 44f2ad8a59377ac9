// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model.hotline;

import java.util.List;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.Reported;
import org.wego.kiosk.model.hours.OpeningHours;

/**
 * Languages that a hotline speaks at the same hours.
 *
 * @param languages at least one
 * @param hours when
 */
public record LanguageService(List<Lang> languages, Reported<OpeningHours> hours) {

    public LanguageService {
        languages = List.copyOf(languages);
    }
}
