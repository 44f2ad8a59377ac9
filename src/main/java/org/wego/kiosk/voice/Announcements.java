// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.voice;

import java.util.ArrayList;
import java.util.List;
import org.wego.kiosk.speech.Utterance;
import org.wego.kiosk.text.Messages;

/** The announcements of items and screens: text, role, state and position. */
final class Announcements {

    private final Messages messages;

    Announcements(Messages messages) {
        this.messages = messages;
    }

    /** The announcement of an item: its text and, for a control, its role, state and position. */
    List<Utterance> item(AccessibleItem item, List<AccessibleItem> all) {
        var said = new ArrayList<>(item.words());
        if (item.isControl()) {
            var group = all.stream().filter(other -> other.isControl() && other.group().equals(item.group())).toList();
            said.add(say(String.join(", ", role(item),
                    messages.get("voice.place", group.indexOf(item) + 1, group.size()))));
        }
        return List.copyOf(said);
    }

    /**
     * The announcement of a screen: its title, notices, the number of items, its first item; for the greeting, all items.
     *
     * @param notices the words of the notices to read
     */
    List<Utterance> arrival(ScreenSummary summary, ReadableItems page, List<Utterance> notices) {
        var said = new ArrayList<>(List.of(say(summary.title())));
        said.addAll(notices);
        if (summary.readWhole()) {
            page.body().forEach(item -> said.addAll(item(item, page.items())));
            return List.copyOf(said);
        }
        said.add(get("voice.items", page.body().size()));
        if (summary.pages() > 1) {
            said.add(get("voice.page", summary.page() + 1, summary.pages()));
        }
        page.first().ifPresent(first -> said.addAll(item(first, page.items())));
        return List.copyOf(said);
    }

    private String role(AccessibleItem item) {
        var parts = new ArrayList<String>();
        if (item.kind() == AccessibleItem.ItemKind.CHOICE) {
            parts.add(messages.get("voice.choice"));
            parts.add(messages.get(item.isChosen() ? "voice.selected" : "voice.not-selected"));
        } else {
            parts.add(messages.get("voice.button"));
        }
        if (!item.canAct()) {
            parts.add(messages.get("voice.unavailable"));
        }
        return String.join(", ", parts);
    }

    /** An interface string in the visitor's language. */
    Utterance get(String key, Object... arguments) {
        return say(messages.get(key, arguments));
    }

    Utterance say(String text) {
        return new Utterance(messages.lang(), text);
    }
}
