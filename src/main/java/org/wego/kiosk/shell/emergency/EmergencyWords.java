// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.emergency;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wego.kiosk.emergency.EmergencyMessage;
import org.wego.kiosk.emergency.EmergencyOrigin;
import org.wego.kiosk.emergency.EmergencyText;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.speech.Utterance;
import org.wego.kiosk.text.Formats;
import org.wego.kiosk.text.MessageCatalogue;

/** What a message says, in which order of languages. */
final class EmergencyWords {

    private final MessageCatalogue messages;
    private final List<Lang> languages;
    private final ZoneId zone;

    EmergencyWords(MessageCatalogue messages, List<Lang> languages, ZoneId zone) {
        this.messages = messages;
        this.languages = languages;
        this.zone = zone;
    }

    /**
     * The texts of a message in the languages of the content, that of the visitor first; all texts if it has none of these
     * languages.
     */
    List<EmergencyText> texts(EmergencyMessage message, Optional<Lang> visitor) {
        var order = Stream.concat(visitor.stream(), languages.stream()).distinct();
        var known = order.flatMap(lang -> text(message, lang).stream()).toList();
        return known.isEmpty() ? message.texts() : known;
    }

    private static Optional<EmergencyText> text(EmergencyMessage message, Lang lang) {
        return message.texts().stream().filter(text -> text.lang().equals(lang)).findFirst()
                .or(() -> message.texts().stream()
                        .filter(text -> text.lang().bases().contains(lang) || lang.bases().contains(text.lang()))
                        .findFirst())
                .map(text -> new EmergencyText(lang, text.headline(), text.text()));
    }

    /** The word above a message. */
    String word(EmergencyMessage message, Lang lang) {
        return messages.in(lang).get(message.exercise() ? "emergency.exercise" : "emergency.word");
    }

    /** Since when and until when the message is shown, and who ends it. */
    String stays(EmergencyMessage message, Lang lang) {
        var strings = messages.in(lang);
        var formats = new Formats(strings);
        var since = formats.time(message.sent(), zone);
        var until = end(message, formats);
        return message.origin() == EmergencyOrigin.ALERT_FOLDER ? strings.get("emergency.stays.alert", since, until)
                : strings.get("emergency.stays", since, until);
    }

    /** When it ends, with the day if that is another one than the day on which it came. */
    private String end(EmergencyMessage message, Formats formats) {
        var day = message.until().atZone(zone).toLocalDate();
        var time = formats.time(message.until(), zone);
        return day.equals(message.sent().atZone(zone).toLocalDate()) ? time : formats.date(day) + " " + time;
    }

    /** Everything that is said, one language after the other. */
    List<Utterance> spoken(List<EmergencyMessage> all, Optional<Lang> visitor) {
        var said = new ArrayList<Utterance>();
        for (var message : all) {
            for (var text : texts(message, visitor)) {
                Stream.of(word(message, text.lang()), text.headline(), text.text()).filter(part -> !part.isBlank())
                        .forEach(part -> said.add(new Utterance(text.lang(), part)));
            }
        }
        return List.copyOf(said);
    }
}
