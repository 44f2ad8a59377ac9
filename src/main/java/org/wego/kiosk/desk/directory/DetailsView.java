// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
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
import org.wego.kiosk.desk.frame.DeskAction;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.desk.record.ContentRecord;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.text.Messages;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.control.BesideOrBelow;
import org.wego.kiosk.ui.control.QrCode;
import org.wego.kiosk.ui.line.LineTag;

/** The details of the chosen record, with buttons for its actions. */
final class DetailsView {

    private static final double CODE = 196;
    private static final double MIN_FACTS = 400;
    private static final double GAP = 30;

    private final DirectoryViewModel model;
    private final DeskState state;
    private final DetailsActions actions;
    private final VBox page = new VBox();
    private final ScrollPane scroll = new ScrollPane(page);
    private Optional<RecordDetails> shown = Optional.empty();
    private Optional<Lang> language = Optional.empty();

    DetailsView(DirectoryViewModel model, DeskState state, DetailsActions actions) {
        this.model = model;
        this.state = state;
        this.actions = actions;
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

    /** Moves the keyboard focus to the first button. */
    void focus() {
        page.lookupAll(".desk-action").stream().findFirst().ifPresent(Node::requestFocus);
    }

    /** Hands over the chosen record; for a way that needs no sheet. */
    void hand(HandoverWay way) {
        switch (way) {
            case MAIL -> mail();
            case CARD -> enlarge();
            case PHONE -> sendToPhone();
            case PRINTED, PDF -> handout(way);
        }
    }

    List<DeskAction> deskActions(BooleanBinding chosen) {
        var printable = Bindings.createBooleanBinding(() -> chosen().filter(actions.hasSheet()).isPresent(),
                model.detailsProperty());
        return DeskAction.disabledBecause(words().get("palette.no-record"),
                DeskAction.of(DeskAction.DeskMenu.EDIT, words().get("record.copy"), "Shortcut+Shift+C", chosen,
                        this::copyCard),
                DeskAction.of(DeskAction.DeskMenu.EDIT, words().get("record.copy.sentence"), "Shortcut+Shift+S", chosen,
                        this::copySentence),
                DeskAction.of(DeskAction.DeskMenu.RECORD, words().get("record.big"), "Shortcut+B", chosen,
                        this::enlarge),
                DeskAction.of(DeskAction.DeskMenu.RECORD, words().get("record.pin"), "Shortcut+Shift+K", chosen,
                        model::pinOrUnpin),
                DeskAction.of(DeskAction.DeskMenu.RECORD, words().get("record.phone"), "Shortcut+T", chosen,
                        this::sendToPhone),
                DeskAction.of(DeskAction.DeskMenu.RECORD, words().get("record.mail"), "Shortcut+M", chosen, this::mail),
                DeskAction.of(DeskAction.DeskMenu.RECORD, words().get("record.handout"), "Shortcut+P", printable,
                        () -> handout(HandoverWay.PRINTED)),
                DeskAction.of(DeskAction.DeskMenu.RECORD, words().get("record.pdf"), "Shortcut+S", printable,
                        () -> handout(HandoverWay.PDF)),
                DeskAction.of(DeskAction.DeskMenu.RECORD, words().get("record.correct"), "Shortcut+E", chosen,
                        this::correct));
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
        var facts = FactTable.of(details, words(), actions.copy());
        parts.add(model.forVisitor().flatMap(RecordDetails::payload)
                .<Node>map(payload -> new BesideOrBelow(facts, code(payload), MIN_FACTS, GAP)).orElse(facts));
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
        var buttons = new FlowPane(DeskControls.button(Icon.COPY, words().get("record.copy"), this::copyCard),
                DeskControls.button(Icon.EDIT, words().get("record.correct"), this::correct),
                sheetButton(Icon.PRINT, "record.handout", HandoverWay.PRINTED),
                sheetButton(Icon.SAVE, "record.pdf", HandoverWay.PDF),
                DeskControls.button(Icon.SMARTPHONE, words().get("record.phone"), this::sendToPhone),
                DeskControls.primary(Icon.ENLARGE, words().get("record.big"), this::enlarge));
        buttons.getStyleClass().add("desk-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        row.getChildren().addAll(texts, pin(details.key()));
        var heading = new VBox(row, buttons);
        if (chosen().filter(actions.hasSheet()).isEmpty()) {
            heading.getChildren().add(DeskControls.muted(words().get("record.no-sheet")));
        }
        return heading;
    }

    private Button sheetButton(Icon icon, String name, HandoverWay way) {
        var button = DeskControls.button(icon, words().get(name), () -> handout(way));
        button.setDisable(chosen().filter(actions.hasSheet()).isEmpty());
        return button;
    }

    /** Pins the record or unpins it. At the right edge, so that it stays under the pointer when its text changes. */
    private Node pin(RecordKey key) {
        var pin = DeskControls.button(Icon.PIN, "", model::pinOrUnpin);
        pin.textProperty().bind(Bindings.createStringBinding(
                () -> words().get(model.pinned().contains(key) ? "record.unpin" : "record.pin"), model.pinned()));
        return pin;
    }

    private static Region code(RecordDetails.PhonePayload payload) {
        var caption = DeskControls.muted(payload.caption());
        caption.setMaxWidth(CODE);
        var box = new VBox(new QrCode(payload.content(), CODE), caption);
        box.getStyleClass().add("desk-code");
        box.setMinWidth(Region.USE_PREF_SIZE);
        return box;
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
                DeskControls.button(Icon.COPY, words().get("record.copy.sentence"), this::copySentence),
                DeskControls.button(Icon.MAIL, words().get("record.mail"), this::mail));
        buttons.getStyleClass().add("desk-buttons");
        return new VBox(text, buttons);
    }

    private Node part(String title, Node content) {
        var part = new VBox(DeskControls.section(words().get(title)), content);
        part.getStyleClass().add("desk-part");
        return part;
    }

    private void copyCard() {
        model.opened();
        model.forVisitor().ifPresent(details -> actions.copy().accept(details.title(), details.card()));
    }

    private void copySentence() {
        model.opened();
        model.forVisitor().ifPresent(details -> actions.copy().accept(details.title(), details.sentence()));
    }

    private void mail() {
        model.opened();
        model.forVisitor().ifPresent(details -> actions.mail().accept(details.title(), details.sentence()));
        given(HandoverWay.MAIL);
    }

    private void enlarge() {
        model.opened();
        model.forVisitor().ifPresent(details -> actions.cover().accept(LargeCard.of(details, state.visitor())));
        given(HandoverWay.CARD);
    }

    private void sendToPhone() {
        model.opened();
        model.forVisitor().ifPresent(details -> actions.cover().accept(
                LargeCard.forPhone(details.title(), model.forPhone(details), state.visitor())));
        given(HandoverWay.PHONE);
    }

    private void given(HandoverWay way) {
        chosen().ifPresent(entry -> actions.given().accept(entry, way));
    }

    private void handout(HandoverWay way) {
        model.opened();
        chosen().filter(actions.hasSheet()).ifPresent(entry -> actions.sheet().accept(entry, way));
    }

    private void correct() {
        model.opened();
        chosen().ifPresent(actions.correct());
    }

    private Optional<ContentRecord> chosen() {
        return model.chosenProperty().get();
    }

    private Messages words() {
        return state.words();
    }
}
