// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.form;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.textfield.TextFields;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.ui.Icon;

/** An input for several records of the content: they are listed by name, and found by number or name. */
final class PicksInput {

    private final FormContext form;
    private final String pointer;
    private final PickSearch picks;
    private final VBox chosen = new VBox();
    private final VBox box = new VBox();
    private final TextField search;

    /**
     * An input.
     *
     * @param picks the records that can be chosen
     */
    PicksInput(FormContext form, String pointer, PickSearch picks, String name) {
        this.form = form;
        this.pointer = pointer;
        this.picks = picks;
        search = FieldEditors.field("", name);
        search.setPromptText(form.words().get("form.picks.prompt"));
        var list = TextFields.bindAutoCompletion(search, request -> find(request.getUserText()),
                new StringConverter<Pick>() {
                    @Override
                    public String toString(Pick pick) {
                        return label(pick);
                    }

                    @Override
                    public Pick fromString(String shown) {
                        return find(shown).getFirst();
                    }
                });
        list.setOnAutoCompleted(event -> add(event.getCompletion()));
        list.prefWidthProperty().bind(search.widthProperty());
        search.setOnAction(_ -> addTyped());
        FieldEditors.whenLeft(search, this::addTyped);
        chosen.getStyleClass().add("desk-picks");
        box.getStyleClass().add("desk-stated");
        box.getChildren().setAll(chosen, search);
        list();
    }

    Region node() {
        return box;
    }

    private List<Pick> find(String typed) {
        return free().find(typed);
    }

    /** The records that are not chosen yet. */
    private PickSearch free() {
        return new PickSearch(picks.picks().stream().filter(pick -> !ids().contains(pick.id())).toList());
    }

    /** Adds what was typed if it means one record only; else keeps it. */
    private void addTyped() {
        free().meant(search.getText()).ifPresent(this::add);
    }

    private List<String> ids() {
        return form.editor().value().itemsAt(pointer).stream().flatMap(item -> item.textAt("").stream()).toList();
    }

    private void add(Pick pick) {
        if (!ids().contains(pick.id())) {
            var ids = new ArrayList<>(ids());
            ids.add(pick.id());
            write(ids);
        }
        search.clear();
    }

    private void remove(String id) {
        write(ids().stream().filter(each -> !each.equals(id)).toList());
        search.requestFocus();
    }

    private void write(List<String> ids) {
        form.editor().pause();
        form.editor().set(pointer, new Value.Items(ids.stream().<Value>map(Value.Text::new).toList()));
        list();
    }

    private void list() {
        chosen.getChildren().setAll(ids().stream().map(this::row).toList());
    }

    private Region row(String id) {
        var label = picks.of(id).map(this::label).orElseGet(() -> form.words().get("form.picks.gone", id));
        var row = new HBox(DeskControls.body(label),
                DeskControls.small(Icon.ERASE, form.words().get("form.take-out", label), () -> remove(id)));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("desk-pick");
        return row;
    }

    private String label(Pick pick) {
        return pick.id() + " \u00b7 " + pick.name().in(form.words().lang()).replace('\n', ' ');
    }
}
