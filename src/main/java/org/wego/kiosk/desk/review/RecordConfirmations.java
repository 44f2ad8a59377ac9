// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.review;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.wego.kiosk.desk.correct.OverlayEditingService;
import org.wego.kiosk.desk.form.FindingText;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.overlay.Doubt;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.overlay.RecordProblem;
import org.wego.kiosk.overlay.SaveResult;
import org.wego.kiosk.overlay.Sighting;

/** Confirms records as of today, without a form. Answers with the reason if a record was not saved. */
public final class RecordConfirmations {

    private final DeskState state;
    private final OverlayEditingService editing;
    private final Map<RecordKey, Long> before = new HashMap<>();

    public RecordConfirmations(DeskState state, OverlayEditingService editing) {
        this.state = state;
        this.editing = editing;
    }

    public void confirm(RecordKey key, Consumer<Optional<String>> answer) {
        save(key, value -> editing.confirmed(value, today()), answer);
    }

    /** Whether a record is in doubt. */
    public boolean isDoubtful(RecordKey key) {
        return editing.current(key).flatMap(record -> Doubt.of(record.value())).isPresent();
    }

    /** Saves what was seen of a record in doubt. */
    public void settle(RecordKey key, Sighting seen, Consumer<Optional<String>> answer) {
        save(key, value -> editing.settled(value, seen, today()), answer);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(state.clock().instant(), state.content().manifest().timeZone());
    }

    private void save(RecordKey key, UnaryOperator<Value> change, Consumer<Optional<String>> answer) {
        editing.current(key).ifPresentOrElse(record -> editing.save(key, record.revision(),
                change.apply(record.value()), result -> {
                    if (result instanceof SaveResult.Saved) {
                        before.put(key, record.revision());
                    }
                    answer.accept(fault(result));
                }), () -> answer.accept(Optional.of(state.words().get("review.gone"))));
    }

    /** Restores the version before the last confirmation. */
    public void takeBack(RecordKey key, Consumer<Optional<String>> answer) {
        var revision = before.remove(key);
        if (revision == null) {
            answer.accept(Optional.empty());
            return;
        }
        // Others may have saved since the confirmation: their version must not be replaced.
        editing.restore(key, revision + 1, revision, result -> answer.accept(fault(result)));
    }

    private Optional<String> fault(SaveResult result) {
        return switch (result) {
            case SaveResult.Saved _ -> Optional.empty();
            case SaveResult.Conflict(var theirs) -> Optional.of(theirs
                    .map(version -> state.words().get("conflict.title", version.savedBy(),
                            state.moment(version.savedAt())))
                    .orElseGet(() -> state.words().get("conflict.gone")));
            case SaveResult.SaveRefused(var found) -> Optional.of(found.stream().filter(RecordProblem::isError)
                    .map(problem -> FindingText.of(problem, state.words())).collect(Collectors.joining(" ")));
        };
    }
}
