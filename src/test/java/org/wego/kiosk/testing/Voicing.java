// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.util.HashMap;
import java.util.Map;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.check.PackReader;
import org.wego.kiosk.pack.source.BundledPack;
import org.wego.kiosk.speech.Lexicon;
import org.wego.kiosk.speech.SpokenText;
import org.wego.kiosk.text.MessageCatalogue;

/** The spoken form of texts, with the pronunciations of the bundled pack and the program. */
@WegoContent("knows the readings that are shipped")
public final class Voicing {

    private Voicing() {}

    /** Converts texts with all pronunciations of both. */
    public static SpokenText bundled() {
        var pack = (PackResult.Accepted) new PackReader(new StrictJson()).read(new BundledPack());
        var messages = new MessageCatalogue(Map.of());
        var readings = new HashMap<Lang, Map<String, String>>();
        for (var lang : MessageCatalogue.BUNDLED) {
            var all = new HashMap<>(messages.readings(lang));
            all.putAll(pack.spoken().readings().getOrDefault(lang, Map.of()));
            readings.put(lang, all);
        }
        return new SpokenText(new Lexicon(readings));
    }
}
