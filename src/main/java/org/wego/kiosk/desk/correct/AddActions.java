// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.KeyCombination;
import org.wego.kiosk.desk.frame.CommandName;
import org.wego.kiosk.desk.frame.DeskAction;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.overlay.RecordKey;

/** The actions that add a record, from any view. */
public final class AddActions {

    private static final KeyCombination PERSON = KeyCombination.valueOf("Shortcut+N");
    private static final KeyCombination NOTICE = KeyCombination.valueOf("Shortcut+Shift+N");

    private AddActions() {}

    /**
     * One action for each kind of record that the content can have.
     *
     * @param shown the record that is shown when the action runs
     * @param show shows the view with the form of the new record
     */
    public static List<DeskAction> of(CorrectViewModel model, RecordKinds kinds, DeskState state,
            Supplier<Optional<RecordKey>> shown, Runnable show) {
        return kinds.additions().stream().filter(addition -> addition.fits(state.content()))
                .map(addition -> new DeskAction(DeskAction.DeskMenu.FILE,
                        CommandName.ofStrings(state.words(), "form.add-text", addition.words()), keys(addition),
                        new SimpleBooleanProperty(true), "", () -> {
                            model.add(addition.kind(), addition.template(), shown.get());
                            show.run();
                        }))
                .toList();
    }

    /** The keys of what is added most often: a person, and a notice without a template. */
    private static Optional<KeyCombination> keys(RecordKinds.Addition addition) {
        return switch (addition.kind()) {
            case PEOPLE -> Optional.of(PERSON);
            case NOTICES -> Optional.of(NOTICE).filter(_ -> addition.template().isEmpty());
            default -> Optional.empty();
        };
    }
}
