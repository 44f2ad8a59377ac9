// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.screens;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.json.error.JsonException;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.pack.source.PackSource;
import org.wego.kiosk.text.MessageCatalogue;

/** The languages of a pack that has not been checked yet, limited to those that the program itself has. */
public final class PackLanguages {

    private PackLanguages() {}

    /**
     * The languages of the manifest, in its order; all languages of the program if the manifest names none of them or
     * cannot be read.
     */
    public static List<Lang> of(PackSource pack) {
        try {
            var manifest = new StrictJson().read(pack.read(PackSource.MANIFEST), Value.class);
            var spoken = new ArrayList<Lang>();
            for (var language : manifest.itemsAt("/languages")) {
                language.textAt("/tag").map(tag -> tag.split("-", 2)[0]).flatMap(base -> MessageCatalogue.BUNDLED
                        .stream().filter(lang -> lang.tag().equals(base)).findFirst()).filter(
                                lang -> !spoken.contains(
                                        lang))
                        .ifPresent(spoken::add);
            }
            return spoken.isEmpty() ? MessageCatalogue.BUNDLED : List.copyOf(spoken);
        } catch (IOException | JsonException e) {
            return MessageCatalogue.BUNDLED;
        }
    }
}
