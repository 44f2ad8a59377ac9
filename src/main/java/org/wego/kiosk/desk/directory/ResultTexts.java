// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.directory;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wego.kiosk.desk.directory.ResultRow.RecordRow;
import org.wego.kiosk.desk.directory.ResultRow.RowText;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.desk.record.ContentRecord;
import org.wego.kiosk.search.MatchedText;
import org.wego.kiosk.search.MatchedText.MatchedPart;
import org.wego.kiosk.search.SearchField.FieldRole;
import org.wego.kiosk.search.SearchIndex.Reason;
import org.wego.kiosk.text.LineTexts;
import org.wego.kiosk.text.MessageCatalogue;
import org.wego.kiosk.text.Messages;

/** Creates the texts of result rows in the language of the staff: what a record is, and why it was found. */
final class ResultTexts {

    private final DeskState state;
    private final MessageCatalogue visitorWords;
    private final MatchedText matched = new MatchedText();

    ResultTexts(DeskState state, MessageCatalogue visitorWords) {
        this.state = state;
        this.visitorWords = visitorWords;
    }

    /** The texts of a row; the reasons replace the subtitle unless the title and the subtitle contain them. */
    RowText of(RecordRow found, Optional<RecordDetails> details) {
        var entry = found.entry();
        var sign = details.flatMap(RecordDetails::sign);
        // The badge shows the number of a line, so the texts are the kind of line and its finding.
        var title = details.map(known -> sign.isPresent() ? known.subtitle() : known.title())
                .orElseGet(() -> state.text(entry.name()));
        var subtitle = oneLine(details.map(known -> sign.map(badge -> lines().inAWord(badge.check()))
                .orElse(known.subtitle())).orElse(""));
        var plate = entry.kind() == ContentRecord.ContentRecordKind.STOP ? entry.key().id() : "";
        var badge = sign.isPresent() ? details.map(RecordDetails::title).orElse("") : plate;
        var typed = found.reasons().stream().filter(reason -> !reason.role().isWordFor()).map(Reason::typed)
                .toList();
        var reasons = reasons(found, details, List.of(title, subtitle, badge));
        return new RowText(matched.parts(title, typed),
                reasons.isEmpty() ? List.of(matched.parts(subtitle, typed)) : reasons, plate, sign);
    }

    private List<List<MatchedPart>> reasons(RecordRow found, Optional<RecordDetails> details, List<String> shown) {
        var lines = new LinkedHashSet<List<MatchedPart>>();
        for (var reason : found.reasons()) {
            boolean isOwnName = reason.role() == FieldRole.NAME || reason.role() == FieldRole.PERSON;
            // A part of the badge is no match of something else, as 101 is part of the stop 01011.
            boolean isShown = !reason.role().isWordFor() && !reason.guessed() && shown
                    .subList(0, isOwnName ? shown.size() : shown.size() - 1).stream()
                    .anyMatch(other -> matched.isIn(other, reason.typed()));
            if (!isShown) {
                line(reason, details).ifPresent(lines::add);
            }
        }
        return List.copyOf(lines);
    }

    /** The field and the text that match; preferably a fact in the language of the staff. */
    private Optional<List<MatchedPart>> line(Reason reason, Optional<RecordDetails> details) {
        var facts = details.map(RecordDetails::facts).orElse(List.of());
        if (reason.role().isWordFor()) {
            return facts.stream().filter(fact -> fact.label().equals(reason.field())).findFirst()
                    .map(fact -> line(label(fact.known() ? fact.label() : ""),
                            List.of(new MatchedPart(oneLine(fact.text()), true))));
        }
        if (reason.guessed()) {
            return Optional.of(line(words().get("directory.sounds-like", reason.typed()),
                    matched.parts(oneLine(reason.text()), List.of(reason.typed()))));
        }
        var fact = facts.stream().filter(known -> matched.isIn(known.text(), reason.typed())).findFirst();
        var related = details.stream().flatMap(known -> known.related().stream())
                .map(RecordDetails.RelatedRecord::title).filter(title -> matched.isIn(title, reason.typed()))
                .findFirst();
        var label = reason.role() == FieldRole.RELATED || reason.role() == FieldRole.RELATED_PERSON ? reason.field()
                : fact.map(RecordDetails.Fact::label).orElse(reason.field());
        var text = label.equals(reason.field()) ? related.or(() -> fact.map(RecordDetails.Fact::text))
                : fact.map(RecordDetails.Fact::text);
        return Optional.of(line(label(label),
                matched.parts(oneLine(text.orElse(reason.text())), List.of(reason.typed()))));
    }

    private static List<MatchedPart> line(String label, List<MatchedPart> parts) {
        return Stream.concat(Stream.of(new MatchedPart(label, false)), parts.stream())
                .filter(part -> !part.text().isEmpty()).toList();
    }

    private String label(String field) {
        return field.isEmpty() ? "" : words().get("directory.reason", words().get(field));
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ');
    }

    private LineTexts lines() {
        return new LineTexts(visitorWords.in(words().lang()), state.content().stops());
    }

    private Messages words() {
        return state.words();
    }
}
