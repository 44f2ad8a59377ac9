// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.voice;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import org.wego.kiosk.speech.Utterance;
import org.wego.kiosk.text.Messages;

/** Everything that the voice may say, for a speaker who records it. */
public final class RecordingScript {

    private static final List<Integer> COUNTED_SECONDS = List.of(30, 20, 10);

    private final Messages messages;
    private final Announcements sayings;

    /** The script in one language. */
    public RecordingScript(Messages messages) {
        this.messages = messages;
        this.sayings = new Announcements(messages);
    }

    /** The announcements that are the same on every screen. */
    public List<Utterance> everywhere() {
        var said = new ArrayList<>(List.of(sayings.get("voice.tutorial"), sayings.get("voice.off")));
        COUNTED_SECONDS.forEach(seconds -> said.add(sayings.get("idle.spoken", seconds)));
        return List.copyOf(said);
    }

    /**
     * The announcements of one page of a screen: of the page and of each item. Only for the FX thread.
     *
     * @param root the screen, laid out
     */
    public List<Utterance> of(Parent root, ScreenSummary summary) {
        var page = new ReadableItems(AccessibleItems.of(root, messages.lang()));
        var said = new ArrayList<>(sayings.arrival(summary, page, List.of()));
        page.items().forEach(item -> said.addAll(sayings.item(item, page.items())));
        return List.copyOf(said);
    }
}
