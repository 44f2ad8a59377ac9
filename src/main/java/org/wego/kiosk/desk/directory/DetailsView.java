// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.text.Messages;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.control.BesideOrBelow;
import org.wego.kiosk.ui.line.LineTag;

/** The details of the chosen record, with buttons for its actions. */
final class DetailsView {

    private static final double MIN_FACTS = 400;
    private static final double GAP = 30;

    private final DirectoryViewModel model;
    private final DeskState state;
    private final DetailsCommands commands;
    private final BiConsumer<String, String> copy;
    private final VBox page = new VBox();
    private final ScrollPane scroll = new ScrollPane(page);
    private Optional<RecordDetails> shown = Optional.empty();
    private Optional<Lang> language = Optional.empty();
    private Optional<Button> main = Optional.empty();

    /**
     * A view.
     *
     * @param copy copies a text (second argument) and confirms it by its name
     */
    DetailsView(DirectoryViewModel model, DeskState state, DetailsCommands commands, BiConsumer<String, String> copy) {
        this.model = model;
        this.state = state;
        this.commands = commands;
        this.copy = copy;
        page.getStyleClass().add("desk-sheet-page");
        scroll.getStyleClass().add("desk-scroll");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("desk-sheet-side");
        model.detailsProperty().subscribe(this::show);
        state.visitorProperty().subscribe(() -> show(model.detailsProperty().get()));
    }

    Region node() {
        return scroll;
    }

    /** Moves the keyboard focus to the button of the main action. */
    void focus() {
        main.ifPresent(Node::requestFocus);
    }

    private void show(Optional<RecordDetails> details) {
        boolean onlyTimeChanged = shown.equals(details.map(DetailsView::withoutTime)) && details.isPresent()
                && language.equals(Optional.of(state.visitor()));
        shown = details.map(DetailsView::withoutTime);
        language = Optional.of(state.visitor());
        if (onlyTimeChanged) {
            // Only the label is changed, so the scroll position and the keyboard focus stay.
            details.stream().flatMap(now -> now.facts().stream()).filter(DetailsView::isTime).forEach(
                    fact -> page.lookupAll(".desk-local-time").forEach(label -> ((Label) label).setText(fact.text())));
            return;
        }
        scroll.setVvalue(0);
        main = Optional.empty();
        page.getChildren().setAll(details.map(this::parts).orElseGet(
                () -> List.of(DeskControls.muted(words().get("directory.nothing-chosen")))));
    }

    private static RecordDetails withoutTime(RecordDetails details) {
        return details.withFacts(
                details.facts().stream().map(fact -> isTime(fact) ? fact.withText("") : fact).toList());
    }

    private static boolean isTime(RecordDetails.Fact fact) {
        return fact.label().equals(FactTable.LOCAL_TIME);
    }

    private List<Node> parts(RecordDetails details) {
        var parts = new ArrayList<Node>();
        parts.add(heading(details));
        var facts = FactTable.of(details, words(), copy);
        parts.add(model.forVisitor().flatMap(RecordDetails::payload).flatMap(payload -> model.chosenProperty().get()
                .map(entry -> DetailsCode.of(entry, payload, state)))
                .<Node>map(code -> new BesideOrBelow(facts, code, MIN_FACTS, GAP)).orElse(facts));
        if (!details.stops().isEmpty()) {
            parts.add(part("sheet.stops", StopTable.of(details.stops(), words())));
        }
        if (!details.related().isEmpty()) {
            parts.add(part("sheet.related", related(details)));
        }
        model.forVisitor().ifPresent(said -> parts.add(part("sheet.say", sentence(said))));
        if (!details.origins().isEmpty()) {
            parts.add(part("sheet.origin", OriginList.of(details.origins(), words())));
        }
        return parts;
    }

    private Node heading(RecordDetails details) {
        var row = new HBox();
        row.getStyleClass().add("desk-heading");
        row.setAlignment(Pos.CENTER_LEFT);
        details.sign().ifPresent(sign -> {
            var tag = new LineTag(sign);
            tag.getStyleClass().add("large-tag");
            row.getChildren().add(tag);
        });
        var texts = new VBox(DeskControls.title(details.sign().isPresent() ? details.subtitle() : details.title()));
        if (details.sign().isEmpty() && !details.subtitle().isEmpty()) {
            texts.getChildren().add(DeskControls.muted(details.subtitle()));
        }
        HBox.setHgrow(texts, Priority.ALWAYS);
        main = Optional.of(DeskControls.primary(Icon.ENLARGE, words().get("record.big"), commands::enlarge));
        var buttons = new FlowPane(main.orElseThrow(),
                DeskControls.button(Icon.COPY, words().get("record.copy"), commands::copyCard),
                DeskControls.button(Icon.EDIT, words().get("record.correct"), commands::correct),
                sheetButton(Icon.PRINT, "record.handout", HandoverWay.PRINTED),
                sheetButton(Icon.SAVE, "record.pdf", HandoverWay.PDF),
                DeskControls.button(Icon.SMARTPHONE, words().get("record.phone"), commands::sendToPhone));
        if (commands.isLinked()) {
            buttons.getChildren().add(DeskControls.button(Icon.COMPUTER, words().get("lobbies.show-at"),
                    commands::showAtLobby));
        }
        buttons.getStyleClass().addAll("desk-buttons", "desk-form-buttons");
        row.getChildren().addAll(texts, pin(details.key()));
        var heading = new VBox(row, buttons);
        heading.getStyleClass().add("desk-details-heading");
        if (!commands.hasSheet()) {
            heading.getChildren().add(DeskControls.muted(words().get("record.no-sheet")));
        }
        return heading;
    }

    private Button sheetButton(Icon icon, String name, HandoverWay way) {
        var button = DeskControls.button(icon, words().get(name), () -> commands.handout(way));
        button.setDisable(!commands.hasSheet());
        return button;
    }

    /** Pins the record or unpins it. At the right edge, so that it stays under the pointer when its text changes. */
    private Node pin(RecordKey key) {
        var pin = DeskControls.button(Icon.PIN, "", model::pinOrUnpin);
        pin.textProperty().bind(Bindings.createStringBinding(
                () -> words().get(model.pinned().contains(key) ? "record.unpin" : "record.pin"), model.pinned()));
        return pin;
    }

    private Node related(RecordDetails details) {
        var rows = new FlowPane();
        rows.getStyleClass().add("desk-related");
        for (var other : details.related()) {
            var button = DeskControls.button(Icon.FORWARD,
                    other.title() + words().get("list.separator") + other.subtitle(), () -> model.open(other.key()));
            // A long name wraps where the view is narrow.
            button.setWrapText(true);
            button.setMinWidth(0);
            button.maxWidthProperty().bind(rows.widthProperty());
            rows.getChildren().add(button);
        }
        return rows;
    }

    private Node sentence(RecordDetails said) {
        Label text = TextLabels.in(state.visitor(), DeskControls.body(said.sentence()));
        text.getStyleClass().add("desk-quote");
        var buttons = new FlowPane(
                DeskControls.button(Icon.COPY, words().get("record.copy.sentence"), commands::copySentence),
                DeskControls.button(Icon.MAIL, words().get("record.mail"), commands::mail));
        buttons.getStyleClass().add("desk-buttons");
        return new VBox(text, buttons);
    }

    private Node part(String title, Node content) {
        var part = new VBox(DeskControls.section(words().get(title)), content);
        part.getStyleClass().add("desk-part");
        return part;
    }

    private Messages words() {
        return state.words();
    }
}
