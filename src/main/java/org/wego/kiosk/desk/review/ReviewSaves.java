// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.wego.kiosk.desk.correct.CurrentRecord;
import org.wego.kiosk.desk.correct.OverlayEditingService;
import org.wego.kiosk.desk.form.FindingText;
import org.wego.kiosk.desk.form.LocalizedValueEditor;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.overlay.RecordProblem;
import org.wego.kiosk.overlay.SaveResult;
import org.wego.kiosk.text.Messages;

/**
 * Saves changes of texts in the background, one record at a time. Changes that wait for the same record are saved
 * together; if such a save is refused, each is tried alone.
 *
 * <p>Confined to the FX thread.
 */
final class ReviewSaves {

    /** After this many saves of others in a row the change is given up as refused. */
    private static final int MAX_CONFLICTS = 5;

    private final OverlayEditingService editing;
    private final LocalizedValueEditor wordings;
    private final Messages words;
    private final Consumer<EditOutcome> answer;
    private final List<TextEdit> waiting = new ArrayList<>();
    private final Set<TextEdit> alone = new HashSet<>();
    private final ReadOnlyIntegerWrapper pending = new ReadOnlyIntegerWrapper();
    private boolean saving;
    private int conflicts;

    ReviewSaves(OverlayEditingService editing, LocalizedValueEditor wordings, Messages words,
            Consumer<EditOutcome> answer) {
        this.editing = editing;
        this.wordings = wordings;
        this.words = words;
        this.answer = answer;
    }

    /** The number of changes without an outcome. */
    ReadOnlyIntegerProperty pendingProperty() {
        return pending.getReadOnlyProperty();
    }

    void add(TextEdit edit) {
        waiting.add(edit);
        pending.set(pending.get() + 1);
        next();
    }

    private void next() {
        while (!saving && !waiting.isEmpty()) {
            saveFirst();
        }
    }

    private void saveFirst() {
        var key = waiting.getFirst().place().key();
        var batch = alone.contains(waiting.getFirst()) ? List.of(waiting.getFirst())
                : waiting.stream().filter(edit -> edit.place().key().equals(key) && !alone.contains(edit)).toList();
        batch.forEach(waiting::remove);
        editing.current(key).ifPresentOrElse(record -> save(key, record, batch),
                () -> batch.forEach(edit -> end(new EditOutcome.EditRefused(edit, Optional.empty()))));
    }

    private void save(RecordKey key, CurrentRecord record, List<TextEdit> batch) {
        var value = record.value();
        var applied = new LinkedHashMap<TextEdit, Value>();
        for (var edit : batch) {
            var now = value.at(edit.place().pointer());
            if (now.isEmpty()) {
                end(new EditOutcome.EditRefused(edit, Optional.empty()));
                continue;
            }
            var changed = edit.appliedTo(now.get(), wordings);
            if (changed.isEmpty()) {
                end(new EditOutcome.EditConflicting(edit, now.get()));
                continue;
            }
            applied.put(edit, changed.get());
            value = value.with(edit.place().pointer(), changed.get());
        }
        if (value.equals(record.value())) {
            applied.forEach((edit, text) -> end(new EditOutcome.EditSaved(edit, text)));
            return;
        }
        saving = true;
        editing.save(key, record.revision(), value, result -> {
            saving = false;
            finish(applied, result);
            next();
        });
    }

    private void finish(Map<TextEdit, Value> batch, SaveResult result) {
        switch (result) {
            case SaveResult.Saved _ -> {
                conflicts = 0;
                batch.forEach((edit, text) -> end(new EditOutcome.EditSaved(edit, text)));
            }
            case SaveResult.Conflict _ -> retry(batch);
            case SaveResult.SaveRefused(_) when batch.size() > 1 -> {
                alone.addAll(batch.keySet());
                waiting.addAll(0, batch.keySet());
            }
            case SaveResult.SaveRefused(var found) -> batch.keySet().forEach(edit -> end(new EditOutcome.EditRefused(
                    edit, Optional.of(found.stream().filter(RecordProblem::isError)
                            .map(problem -> FindingText.of(problem, words)).collect(Collectors.joining(" "))))));
        }
    }

    /** Tries again on what the other person saved; the service has read it already. */
    private void retry(Map<TextEdit, Value> batch) {
        conflicts++;
        if (conflicts <= MAX_CONFLICTS) {
            waiting.addAll(0, batch.keySet());
            return;
        }
        conflicts = 0;
        batch.forEach((edit, text) -> end(new EditOutcome.EditConflicting(edit, text)));
    }

    private void end(EditOutcome outcome) {
        alone.remove(outcome.edit());
        pending.set(pending.get() - 1);
        answer.accept(outcome);
    }
}
