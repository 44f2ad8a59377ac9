// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.desk.frame.DeskFrame;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.ui.Icon;

/** Asks what to do with unsaved edits before the window closes. */
final class ClosingQuestion {

    private final DeskState state;
    private final DeskFrame frame;
    private final UnsavedRecords unsaved;
    private final Runnable close;
    private boolean answered;

    /**
     * A question that is not asked yet.
     *
     * @param close closes the window
     */
    ClosingQuestion(DeskState state, DeskFrame frame, UnsavedRecords unsaved, Runnable close) {
        this.state = state;
        this.frame = frame;
        this.unsaved = unsaved;
        this.close = close;
    }

    /** Whether the window may close now; otherwise the question is shown, and its answer may close the window. */
    boolean mayClose() {
        if (answered || unsaved.now().isNothing()) {
            return true;
        }
        frame.show(unsaved.open());
        var buttons = buttons();
        var row = new FlowPane();
        row.getStyleClass().add("desk-buttons");
        row.getChildren().setAll(buttons);
        var sheet = new VBox(DeskControls.section(state.words().get("closing.title")),
                DeskControls.body(String.join("\n", reasons())), row);
        sheet.getStyleClass().add("desk-question");
        sheet.setMaxHeight(Region.USE_PREF_SIZE);
        frame.ask(sheet);
        buttons.getFirst().requestFocus();
        return false;
    }

    private List<String> reasons() {
        var reasons = new ArrayList<String>();
        if (!unsaved.names().isEmpty()) {
            reasons.add(state.words().get("closing.records",
                    String.join(state.words().get("list.separator"), unsaved.names())));
        }
        if (unsaved.now().texts()) {
            reasons.add(state.words().get("closing.texts"));
        }
        return reasons;
    }

    /** The answers; the first one loses nothing. */
    private List<Button> buttons() {
        var words = state.words();
        var stay = DeskControls.button(Icon.BACK, words.get("closing.stay"), frame::uncover);
        var discard = DeskControls.button(Icon.CLOSE, words.get("closing.discard"), this::closeNow);
        if (unsaved.now().texts()) {
            return List.of(stay, discard);
        }
        return List.of(DeskControls.primary(Icon.SAVE, words.get("closing.save"), () -> {
            frame.uncover();
            unsaved.saveAll(this::closeNow, this::stop);
        }), discard, stay);
    }

    /** A save was refused: its form is shown. */
    private void stop() {
        frame.show(unsaved.open());
        frame.say(state.words().get("closing.stopped",
                String.join(state.words().get("list.separator"), unsaved.names())));
    }

    private void closeNow() {
        answered = true;
        close.run();
    }
}
