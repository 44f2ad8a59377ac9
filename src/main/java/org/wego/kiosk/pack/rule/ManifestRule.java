// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack.rule;

import java.util.HashSet;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.Manifest;
import org.wego.kiosk.pack.JsonLocation;
import org.wego.kiosk.pack.ProblemCode;
import org.wego.kiosk.pack.Rule;

/** Checks that the languages of a manifest are consistent. */
public final class ManifestRule implements Rule {

    @Override
    public void onValue(Object value, JsonLocation location) {
        if (!(value instanceof Manifest manifest)) {
            return;
        }
        var languages = new HashSet<Lang>();
        for (int i = 0; i < manifest.languages().size(); i++) {
            var tag = manifest.languages().get(i).tag();
            if (!languages.add(tag)) {
                location.error(ProblemCode.LANGUAGE_REPEATED, "/languages/" + i + "/tag",
                        "the language '" + tag + "' is listed twice", "delete one");
            }
        }
        if (!languages.contains(manifest.defaultLanguage())) {
            location.error(ProblemCode.LANGUAGE_UNLISTED, "/defaultLanguage",
                    "'" + manifest.defaultLanguage() + "' is not one of the languages",
                    "add it to 'languages', or use one of them");
        }
        for (int i = 0; i < manifest.fonts().size(); i++) {
            for (int j = 0; j < manifest.fonts().get(i).languages().size(); j++) {
                var tag = manifest.fonts().get(i).languages().get(j);
                if (!languages.contains(tag)) {
                    location.error(ProblemCode.LANGUAGE_UNLISTED, "/fonts/" + i + "/languages/" + j,
                            "'" + tag + "' is not one of the languages",
                            "add it to 'languages', or delete it here");
                }
            }
        }
    }
}
