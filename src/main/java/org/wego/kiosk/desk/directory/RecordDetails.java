// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.text.LineTexts.StopTexts;
import org.wego.kiosk.ui.line.LineBadge.BadgeContent;

/**
 * The details of one record, in one language.
 *
 * @param key the record
 * @param title the name
 * @param subtitle a one-line description; may be empty
 * @param sign the badge of a line
 * @param facts the known facts, and the absent ones with their reason
 * @param stops the stops of a line
 * @param related related records
 * @param sentence the text for saying or mailing
 * @param origins the origins of the facts
 * @param payload the content of the QR code
 * @param large the lines of the large card
 */
public record RecordDetails(RecordKey key, String title, String subtitle, Optional<BadgeContent> sign, List<Fact> facts,
        List<StopTexts> stops, List<RelatedRecord> related, String sentence, List<Origin> origins,
        Optional<PhonePayload> payload, List<String> large) {

    /**
     * One fact.
     *
     * @param label the key of the name in the strings of reception's window
     * @param name the name for visitors; empty where the value needs none
     * @param text the value, or the sentence that explains its absence
     * @param known whether the text is a value
     * @param forms other forms of the value
     */
    record Fact(String label, String name, String text, boolean known, List<String> forms) {

        static Fact of(String label, String text) {
            return new Fact(label, "", text, true, List.of());
        }

        Fact withText(String other) {
            return new Fact(label, name, other, known, forms);
        }

        /** Why the value is absent, without the name that the sentence begins with. */
        String reason() {
            return !name.isEmpty() && text.startsWith(name)
                    ? text.substring(name.length()).replaceFirst("^[\\s:：]+", "")
                    : text;
        }

        /** The fact as a line of text. */
        String line() {
            return name.isEmpty() || !known ? text : name + ": " + text;
        }
    }

    /**
     * A related record.
     *
     * @param key the key of the record
     * @param title the name
     * @param subtitle its relation to this record
     */
    record RelatedRecord(RecordKey key, String title, String subtitle) {}

    /**
     * The origin of some facts.
     *
     * @param what the facts; a key in the strings of reception's window
     * @param source the publisher and title of the source
     * @param asOf the date of validity
     * @param confirmed the date and person of the confirmation; empty if not confirmed
     * @param note a note for readers
     */
    record Origin(String what, String source, String asOf, Optional<String> confirmed, Optional<String> note) {}

    /**
     * The content of a QR code.
     *
     * @param content the encoded text
     * @param caption the description of the content
     */
    record PhonePayload(String content, String caption) {}

    RecordDetails withFacts(List<Fact> others) {
        return new RecordDetails(key, title, subtitle, sign, others, stops, related, sentence, origins, payload,
                large);
    }

    /** The details as plain text. */
    String card() {
        var lines = new ArrayList<String>();
        lines.add(title);
        if (!subtitle.isEmpty()) {
            lines.add(subtitle);
        }
        facts.stream().map(Fact::line).forEach(lines::add);
        stops.forEach(stop -> lines.add(stop.number() + " " + stop.name() + ", " + stop.where()));
        // A fact may repeat the subtitle.
        return lines.stream().distinct().collect(Collectors.joining("\n"));
    }
}
