// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.form;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.desk.form.Field.FieldKind;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.model.Value;

/**
 * An input for the outage of a lift: whether it is in service, until when it is not, and another way.
 *
 * <p>A moment or another way that is typed puts the lift out of service. A moment that is cleared puts it back in
 * service; another way stays in its input until the form is closed, but is not used.
 */
final class OutageInput {

    private static final String UNTIL = "/until";
    private static final String OTHER_WAY = "/otherWay";
    private static final String IN_SERVICE = "in service";
    private static final String OUT_OF_SERVICE = "out of service";

    private final FormContext form;
    private final String pointer;
    private final StringProperty understood;
    /** The outage as it is typed, even when the lift is in service. */
    private final ValueEditor typed;
    private final ComboBox<String> state;
    private final VBox box = new VBox();
    private Optional<String> until;
    private boolean following;

    OutageInput(FormContext form, String pointer, String name, StringProperty understood) {
        this.form = form;
        this.pointer = pointer;
        this.understood = understood;
        var outage = form.editor().value().at(pointer);
        typed = new ValueEditor(outage.orElseGet(Value::empty), outage.orElseGet(Value::empty));
        until = typed.value().textAt(UNTIL);
        var words = form.words();
        state = Choices.ofWords(List.of(IN_SERVICE, OUT_OF_SERVICE), "choice.service.", words)
                .box(outage.isPresent() ? OUT_OF_SERVICE : IN_SERVICE, name, this::choose);
        var inputs = new FieldEditors(form.writingTo(typed));
        var untilName = words.get("form.outage.until");
        var wayName = words.get("form.outage.other-way");
        box.getStyleClass().addAll("desk-stated", "desk-wordings");
        box.getChildren().setAll(state, DeskControls.muted(untilName),
                inputs.of(UNTIL, new FieldKind.MomentField(), false, untilName, understood),
                DeskControls.muted(wayName),
                inputs.of(OTHER_WAY, new FieldKind.LocalizedField(), false, wayName, understood));
        typed.valueProperty().subscribe((_, _) -> followTyping());
    }

    Region node() {
        return box;
    }

    private void followTyping() {
        var before = until;
        until = typed.value().textAt(UNTIL);
        boolean cleared = before.isPresent() && until.isEmpty();
        following = true;
        state.setValue(cleared || typed.value().equals(Value.empty()) ? IN_SERVICE : OUT_OF_SERVICE);
        following = false;
        write(state.getValue());
    }

    private void choose(String chosen) {
        if (!following) {
            form.editor().pause();
            write(chosen);
            form.editor().pause();
        }
    }

    private void write(String chosen) {
        boolean inService = chosen.equals(IN_SERVICE);
        if (inService) {
            form.editor().remove(pointer);
        } else {
            form.editor().set(pointer, typed.value());
        }
        var unused = form.words().get("form.unused");
        if (inService && !typed.value().equals(Value.empty())) {
            understood.set(unused);
        } else if (understood.get().equals(unused)) {
            understood.set("");
        }
    }
}
