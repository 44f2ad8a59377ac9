// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack.rule;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.hotline.Hotline;
import org.wego.kiosk.pack.JsonLocation;
import org.wego.kiosk.pack.ProblemCode;
import org.wego.kiosk.pack.Rule;

/** Checks that a hotline speaks languages that exist, each at one place. */
public final class HotlineRule implements Rule {

    @Override
    public void onValue(Object value, JsonLocation location) {
        if (value instanceof Hotline hotline) {
            var first = new HashMap<Lang, String>();
            for (int i = 0; i < hotline.services().size(); i++) {
                var languages = hotline.services().get(i).languages();
                for (int j = 0; j < languages.size(); j++) {
                    check(languages.get(j), "/services/" + i + "/languages/" + j, first, location);
                }
            }
        }
    }

    private static void check(Lang lang, String at, Map<Lang, String> first, JsonLocation location) {
        if (lang.locale().getDisplayLanguage(Locale.ENGLISH).equals(lang.locale().getLanguage())) {
            location.error(ProblemCode.LANGUAGE_UNKNOWN, at, "there is no language with the tag '" + lang + "'",
                    "write a tag such as ko, en or vi");
        }
        var other = first.putIfAbsent(lang, at);
        if (other != null) {
            location.error(ProblemCode.LANGUAGE_REPEATED, at,
                    "the language '" + lang + "' of this hotline is already in " + other,
                    "delete one of the two; several hours of a language are periods of the same hours");
        }
    }
}
