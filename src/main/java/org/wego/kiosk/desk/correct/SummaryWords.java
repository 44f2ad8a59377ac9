// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wego.kiosk.desk.correct.SameRecords.SameRecord;
import org.wego.kiosk.desk.correct.SaveSummary.SummaryChoice;
import org.wego.kiosk.desk.correct.SaveSummary.SummaryTone;
import org.wego.kiosk.desk.form.Field;
import org.wego.kiosk.desk.form.FindingText;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.overlay.RecordProblem;
import org.wego.kiosk.text.Messages;

/** Words for the state of the record in the form: whether it is saved, and if not, why and what to do. */
final class SummaryWords {

    private final CorrectViewModel model;
    private final DeskState state;

    SummaryWords(CorrectViewModel model, DeskState state) {
        this.model = model;
        this.state = state;
    }

    /** The summary of the record in the form. */
    SaveSummary of(EditSession open) {
        var conflict = model.saving().conflictProperty().get();
        return switch (model.saving().stateProperty().get()) {
            case SaveState.Saving() -> SaveSummary.of(SummaryTone.CALM, words().get("form.saving"));
            case SaveState.OtherNotSaved(var key) ->
                SaveSummary.of(SummaryTone.WRONG, words().get("form.not-saved.other", model.name(key)));
            case SaveState.NotSaved(var findings) -> notSaved(findings, model.fields(open));
            case SaveState _ when conflict.isPresent() -> conflict(conflict.get());
            // Something was typed during the save.
            case SaveState _ when open.isChanged() -> changed(open);
            case SaveState.SavedAt(var time) -> new SaveSummary(SummaryTone.DONE,
                    words().get(saved(open), time, origin(open)), List.of(), model.doubtfulSources(open));
            case SaveState.NoSaveYet() -> SaveSummary.of(SummaryTone.CALM, origin(open));
        };
    }

    /** The fields with unsaved edits, compared with what is saved. */
    List<FieldDifference> changes(EditSession open) {
        return differences().between(open.key().kind(), open.editor().saved(), open.editor().value());
    }

    /** The fields in which the form differs from what another person saved. */
    List<FieldDifference> changes(EditSession open, EditConflict other) {
        return differences().between(open.key().kind(), other.theirs().value(), open.editor().value());
    }

    /** Whether the form contains the pack's record. */
    boolean isAsInPack(EditSession open) {
        return model.packValue(open).equals(Optional.of(open.editor().value()));
    }

    private SaveSummary changed(EditSession open) {
        var same = model.same(open);
        var sources = model.doubtfulSources(open);
        var text = Stream.concat(Stream.of(unsaved(open, !sources.isEmpty())), same.map(this::said).stream())
                .collect(Collectors.joining(" "));
        var choices = Stream.concat(open.isNew() ? Stream.empty() : Stream.of(SummaryChoice.CHANGES),
                same.map(_ -> SummaryChoice.OTHER_RECORD).stream()).toList();
        return new SaveSummary(SummaryTone.CALM, text, choices, sources);
    }

    private String unsaved(EditSession open, boolean doubtful) {
        if (open.isNew()) {
            return words().get("form.changed.new");
        }
        return isAsInPack(open) ? words().get("form.changed.as-in-pack")
                : words().get(doubtful ? "form.changed.source" : "form.changed",
                        state.formats().number(changes(open).size()));
    }

    private String said(SameRecord same) {
        return words().get(same.message(),
                EditableRecords.name(same.value(), words().lang()).orElse(same.key().id()));
    }

    /** What a save means for visitors, or what is still to do. */
    private String saved(EditSession open) {
        if (!model.doubtfulSources(open).isEmpty()) {
            return "form.saved.old-date";
        }
        var value = open.editor().value();
        return Stream.of("/from", "/until", "/repeat").anyMatch(times -> value.at(times).isPresent())
                ? "form.saved.notice"
                : "form.saved";
    }

    private String origin(EditSession open) {
        return isAsInPack(open) ? words().get("form.as-in-pack") : words().get("form.revision", open.revision());
    }

    private SaveSummary conflict(EditConflict other) {
        var text = other.savedAt().map(when -> words().get("conflict.title", other.savedBy(), state.moment(when)))
                .orElseGet(() -> words().get("conflict.gone"));
        return new SaveSummary(SummaryTone.WRONG, text,
                List.of(SummaryChoice.CONFLICT, SummaryChoice.TAKE_THEIRS, SummaryChoice.SAVE_MINE), List.of());
    }

    /** Names the fields to correct; errors of no field are given in full. */
    private SaveSummary notSaved(List<RecordProblem> findings, List<Field> fields) {
        var errors = findings.stream().filter(RecordProblem::isError).toList();
        var wrong = fields.stream()
                .filter(field -> errors.stream().anyMatch(error -> field.contains(error.pointer()))).toList();
        var sentences = new ArrayList<String>();
        errors.stream().filter(error -> fields.stream().noneMatch(field -> field.contains(error.pointer())))
                .map(error -> words().get("form.not-saved", FindingText.of(error, words()))).forEach(sentences::add);
        if (!wrong.isEmpty()) {
            sentences.add(words().get("form.not-saved.fields", state.formats().number(wrong.size())));
        }
        return new SaveSummary(SummaryTone.WRONG, String.join(" ", sentences), List.of(), wrong);
    }

    private Differences differences() {
        return new Differences(state.content(), words());
    }

    private Messages words() {
        return state.words();
    }
}
