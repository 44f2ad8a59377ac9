// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell;

import java.util.ArrayList;
import org.wego.kiosk.session.Session;
import org.wego.kiosk.text.Formats;
import org.wego.kiosk.text.Messages;

/** Texts that tell a visitor who does not see what was just chosen. */
final class ChoiceTexts {

    private final Messages messages;

    ChoiceTexts(Messages messages) {
        this.messages = messages;
    }

    /**
     * Each choice in which two sessions differ, by name and new value. Language and voice are left out, because the
     * narrator announces their changes.
     */
    String difference(Session before, Session now) {
        var said = new ArrayList<String>();
        if (before.contrast() != now.contrast()) {
            said.add(choice("access.contrast", now.contrast() ? "access.contrast.on" : "access.contrast.off"));
        }
        if (before.textSize() != now.textSize()) {
            said.add(value("access.text", messages.get("access.percent", now.textSize().percent())));
        }
        if (before.reach() != now.reach()) {
            said.add(onOff("access.reach", now.reach()));
        }
        if (before.simple() != now.simple()) {
            said.add(onOff("access.simple", now.simple()));
        }
        if (before.unhurried() != now.unhurried()) {
            said.add(choice("access.time", now.unhurried() ? "access.time.unlimited" : "access.time.usual"));
        }
        if (before.audio().muted() != now.audio().muted()) {
            said.add(onOff("access.sounds", !now.audio().muted()));
        }
        if (before.dialogue().turned() != now.dialogue().turned()) {
            said.add(onOff("board.turn", now.dialogue().turned()));
        }
        if (now.closedNotices().size() > before.closedNotices().size()) {
            said.add(messages.get("strip.closed"));
        }
        var formats = new Formats(messages);
        if (before.audio().rate() != now.audio().rate()) {
            said.add(value("access.rate", formats.decimal(now.audio().rate())));
        }
        if (before.audio().volume() != now.audio().volume()) {
            said.add(value("access.volume", formats.number(now.audio().volume() + 1)));
        }
        return String.join(". ", said);
    }

    private String onOff(String name, boolean on) {
        return choice(name, on ? "access.on" : "access.off");
    }

    private String choice(String name, String value) {
        return value(name, messages.get(value));
    }

    private String value(String name, String value) {
        return messages.get("access.said", messages.get(name), value);
    }
}
