// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.voice;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.speech.Utterance;
import org.wego.kiosk.text.MessageCatalogue;

/** What the voice would say of every item of a screen, for tests that check every screen. */
public final class Transcripts {

    /** One stop of the reading cursor, and its announcement. */
    public record Stop(Node node, boolean control, List<Utterance> said) {

        public String text() {
            return said.stream().map(Utterance::text).collect(Collectors.joining(" "));
        }
    }

    private static final MessageCatalogue STRINGS = new MessageCatalogue(Map.of());

    private Transcripts() {}

    /** Each stop, in order. Only for the FX thread, and for a screen that has been laid out. */
    public static List<Stop> of(Parent root, Lang lang) {
        var items = AccessibleItems.of(root, lang);
        var sayings = new Announcements(STRINGS.in(lang));
        return items.stream().map(item -> new Stop(item.node(), item.isControl(), sayings.item(item, items))).toList();
    }
}
