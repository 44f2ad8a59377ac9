// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import java.util.List;
import org.wego.kiosk.desk.frame.CommandName;
import org.wego.kiosk.desk.frame.DeskAction;
import org.wego.kiosk.desk.frame.DeskState;

/** The actions that add a record, from any view. */
public final class AddActions {

    private AddActions() {}

    /**
     * One action for each kind of record that the content can have.
     *
     * @param show shows the view with the form of the new record
     */
    public static List<DeskAction> of(CorrectViewModel model, RecordKinds kinds, DeskState state, Runnable show) {
        return kinds.additions().stream().filter(addition -> addition.fits(state.content()))
                .map(addition -> DeskAction.of(DeskAction.DeskMenu.FILE,
                        CommandName.ofStrings(state.words(), "form.add-text", addition.words()), () -> {
                            model.add(addition.kind(), addition.template());
                            show.run();
                        }))
                .toList();
    }
}
