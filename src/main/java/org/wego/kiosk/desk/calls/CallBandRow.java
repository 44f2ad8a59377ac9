// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.calls;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.wego.kiosk.call.CallAnswer.AnswerKind;
import org.wego.kiosk.desk.frame.CollapsingColumns;
import org.wego.kiosk.desk.frame.CollapsingColumns.Column;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.ui.Icon;

/** One call with the answers, in one line or in a column. Nothing moves when the call changes. */
final class CallBandRow {

    private static final PseudoClass RINGING = PseudoClass.getPseudoClass("ringing");
    private static final double GAP = 10;
    /** Longer names are cut off where there is no room. */
    private static final int LONG = 16;
    private static final double LONG_WIDTH = 170;

    private final DeskCalls calls;
    private final CallWords callWords;
    private final Label name = DeskControls.line("", "desk-strong");
    private final Label facts = DeskControls.line("", "desk-strong");
    private final Label group = DeskControls.line("");
    private final Label status = DeskControls.line("");
    /** A long name can be cut off. */
    private final Tooltip whole = new Tooltip();
    private final Button coming;
    private final Button seen;
    private final Button cannot;
    private final Button done;
    private final HBox buttons = new HBox();
    private final Label sentence = DeskControls.body("");
    private final Region row;
    private ReceivedCall call;

    /**
     * A row.
     *
     * @param narrow whether it stands in a column that shows the name of the lobby itself
     */
    CallBandRow(DeskCalls calls, CallWords callWords, boolean narrow, ReceivedCall first) {
        this.calls = calls;
        this.callWords = callWords;
        call = first;
        var words = callWords.words();
        coming = DeskControls.primary(Icon.WALK, words.get("calls.coming"), () -> answer(AnswerKind.COMING));
        seen = DeskControls.button(Icon.PREVIEW, words.get("calls.see"), () -> answer(AnswerKind.SEEN));
        cannot = DeskControls.button(Icon.MISSING, words.get("calls.refuse"), () -> answer(AnswerKind.CANNOT));
        done = DeskControls.button(Icon.CHECK, words.get("calls.finish"), () -> answer(AnswerKind.DONE));
        // Not where "I am coming" is: a double click there must not end the call.
        var last = new StackPane(cannot, done);
        List.of(cannot, done).forEach(button -> button.setMaxWidth(Double.MAX_VALUE));
        row = narrow ? column(last) : line(last);
        row.getStyleClass().add("desk-call");
        name.setTooltip(whole);
        show(first);
    }

    private Region column(Region last) {
        var flow = new FlowPane(coming, seen, last);
        flow.getStyleClass().add("desk-buttons");
        return new VBox(sentence, flow);
    }

    private Region line(Region last) {
        buttons.getChildren().setAll(coming, seen, last);
        buttons.getStyleClass().add("desk-call-buttons");
        buttons.setAlignment(Pos.CENTER_LEFT);
        facts.setMinWidth(Region.USE_PREF_SIZE);
        status.setMinWidth(Region.USE_PREF_SIZE);
        group.setMinWidth(Region.USE_PREF_SIZE);
        name.setMinWidth(call.lobby().length() > LONG ? LONG_WIDTH : Region.USE_PREF_SIZE);
        var bell = new StackPane(Icon.RECEPTION.node());
        bell.setMinWidth(Region.USE_PREF_SIZE);
        var space = new Region();
        var parts = List.of(bell, name, facts, group, status, space);
        // A click on the texts is a sign that somebody has seen them.
        parts.forEach(part -> part.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> see()));
        parts.forEach(part -> part.setMaxHeight(Double.MAX_VALUE));
        return new CollapsingColumns(GAP, new Column(bell, 9, false), new Column(name, 6, false),
                new Column(facts, 5, false), new Column(group, 1, false), new Column(status, 4, false),
                new Column(space, 8, true), new Column(buttons, 7, false));
    }

    Region node() {
        return row;
    }

    /** Whether this is the row of a call. */
    boolean isOf(ReceivedCall other) {
        return call.lobby().equals(other.lobby()) && call.id().equals(other.id());
    }

    void show(ReceivedCall next) {
        call = next;
        var words = callWords.words();
        name.setText(words.get("calls.who", call.lobby()));
        whole.setText(name.getText());
        facts.setText(callWords.facts(call));
        group.setText(callWords.groups().apply(call.lobby()).orElse(""));
        status.setText(callWords.status(call));
        row.pseudoClassStateChanged(RINGING, call.rings());
        sentence.setText(callWords.sentence(call));
        var spoken = name.getText() + ". " + sentence.getText();
        row.setAccessibleText(spoken);
        List.of(coming, seen, cannot, done).forEach(button -> button.setAccessibleHelp(spoken));
        // A call that needs no answer gives the room to its words.
        buttons.setMinWidth(call.waits() ? Region.USE_PREF_SIZE : 0);
        buttons.setPrefWidth(call.waits() ? Region.USE_COMPUTED_SIZE : 0);
        show(coming, call.canBeTaken());
        show(seen, call.canBeSeen());
        cannot.setVisible(call.canBeTaken());
        cannot.setDisable(!call.canBeRefused());
        done.setVisible(call.canBeFinished());
    }

    private static void show(Button button, boolean possible) {
        button.setDisable(!possible);
        button.setVisible(possible);
    }

    private void see() {
        if (call.canBeSeen()) {
            answer(AnswerKind.SEEN);
        }
    }

    private void answer(AnswerKind kind) {
        calls.answer(call, kind);
    }
}
