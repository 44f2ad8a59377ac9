// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import java.util.Optional;

/** Saves the records with unsaved edits one after the other, and stops in the form of the first that is not saved. */
final class SaveAll {

    private final CorrectViewModel model;
    private Optional<Runnable> then = Optional.empty();
    private Runnable otherwise = () -> {
    };

    SaveAll(CorrectViewModel model) {
        this.model = model;
        model.saving().stateProperty().subscribe(this::react);
    }

    /**
     * Starts to save.
     *
     * @param allSaved runs when nothing is unsaved
     * @param stopped runs after a save that was refused
     */
    void start(Runnable allSaved, Runnable stopped) {
        otherwise = stopped;
        var next = model.unsaved().keySet().stream().findFirst();
        // Opening a form ends what the last save has begun.
        next.ifPresent(model::open);
        then = next.map(_ -> allSaved);
        next.ifPresentOrElse(_ -> model.saving().save(), allSaved);
    }

    private void react(SaveState state) {
        var goOn = then;
        if (!(state instanceof SaveState.Saving)) {
            then = Optional.empty();
        }
        if (state instanceof SaveState.SavedAt) {
            goOn.ifPresent(allSaved -> start(allSaved, otherwise));
        } else if (state instanceof SaveState.NotSaved) {
            goOn.ifPresent(_ -> otherwise.run());
        }
    }
}
