// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import java.util.Optional;
import java.util.function.Consumer;
import org.wego.kiosk.desk.correct.DoubtQuestion;
import org.wego.kiosk.desk.correct.DoubtQuestion.DoubtAnswers;
import org.wego.kiosk.desk.correct.OverlayEditingService;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.desk.quality.QualityView.DoubtAsking;
import org.wego.kiosk.desk.record.ContentRecord;
import org.wego.kiosk.overlay.Doubt;
import org.wego.kiosk.overlay.Sighting;

/** Covers the window with the question what was seen of a record in doubt. */
final class DoubtAsker implements DoubtAsking {

    private final DeskState state;
    private final OverlayEditingService editing;
    private final DeskController controller;

    DoubtAsker(DeskState state, OverlayEditingService editing, DeskController controller) {
        this.state = state;
        this.editing = editing;
        this.controller = controller;
    }

    @Override
    public void ask(ContentRecord entry, String name, Consumer<Sighting> seen, Runnable next) {
        editing.current(entry.key()).ifPresent(now -> Doubt.of(now.value()).ifPresent(doubt -> {
            var question = new DoubtQuestion(state, name, now.value(), doubt, new DoubtAnswers(sighting -> {
                close();
                seen.accept(sighting);
                next.run();
            }, () -> {
                close();
                controller.correct(entry);
            }, () -> {
                close();
                next.run();
            }));
            controller.cover(Optional.of(question.node()));
            question.focus();
        }));
    }

    private void close() {
        controller.cover(Optional.empty());
    }
}
