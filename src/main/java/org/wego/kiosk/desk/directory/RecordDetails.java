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
 * All that is known of one record, in one language.
 *
 * @param key the record
 * @param title its name
 * @param subtitle what it is, in a line; may be empty
 * @param sign its badge, when it is a line
 * @param facts what is known, and what is not
 * @param stops where a line stops
 * @param related other records that belong to it
 * @param sentence ready to be said or mailed
 * @param origins where the facts come from
 * @param handover what a phone takes along
 * @param large what is shown to a visitor in large letters, line by line
 */
public record RecordDetails(RecordKey key, String title, String subtitle, Optional<BadgeContent> sign, List<Fact> facts,
        List<StopTexts> stops, List<RelatedRecord> related, String sentence, List<Origin> origins,
        Optional<PhonePayload> handover, List<String> large) {

    /**
     * One fact.
     *
     * @param label the key of its name among the strings of the window
     * @param name its name for the visitor; empty where the value says all
     * @param text the value, or the sentence that says why there is none
     * @param known whether it is a value
     * @param forms other ways to write it
     */
    record Fact(String label, String name, String text, boolean known, List<String> forms) {

        static Fact of(String label, String text) {
            return new Fact(label, "", text, true, List.of());
        }

        Fact withText(String other) {
            return new Fact(label, name, other, known, forms);
        }

        /** The fact as a line of a card. */
        String line() {
            return name.isEmpty() || !known ? text : name + ": " + text;
        }
    }

    /**
     * Another record.
     *
     * @param key its name
     * @param title what it is called
     * @param subtitle what it is to this one
     */
    record RelatedRecord(RecordKey key, String title, String subtitle) {}

    /**
     * Where facts come from.
     *
     * @param what which facts; the key of a string of the window
     * @param source who published them
     * @param asOf when they held
     * @param confirmed when and by whom they were found true; empty: not since
     * @param note what a reader should know
     */
    record Origin(String what, String source, String asOf, Optional<String> confirmed, Optional<String> note) {}

    /**
     * What a phone takes along.
     *
     * @param content of the QR code
     * @param caption what the phone will get
     */
    record PhonePayload(String content, String caption) {}

    RecordDetails withFacts(List<Fact> others) {
        return new RecordDetails(key, title, subtitle, sign, others, stops, related, sentence, origins, handover,
                large);
    }

    /** The whole card as text. */
    String card() {
        var lines = new ArrayList<String>();
        lines.add(title);
        if (!subtitle.isEmpty()) {
            lines.add(subtitle);
        }
        facts.stream().map(Fact::line).forEach(lines::add);
        stops.forEach(stop -> lines.add(stop.number() + " " + stop.name() + ", " + stop.where()));
        return lines.stream().collect(Collectors.joining("\n"));
    }
}
