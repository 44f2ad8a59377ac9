// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.emergency;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.CheckComboBox;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.emergency.EmergencyMessage;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.text.Messages;
import org.wego.kiosk.ui.Icon;

/** The sheet in which staff write a message, and in a second step look at it and send it. */
public final class EmergencySheet {

    private static final String CHOICE = "desk-emergency-choice";

    private final EmergencyDraft draft;
    private final SentEmergencies sent;
    private final Function<EmergencyMessage, Region> picture;
    private final Runnable close;
    private final Messages words;
    private final VBox sheet = new VBox();
    private final Label fault = DeskControls.body("");
    private Node first = sheet;

    /**
     * A sheet for a new message.
     *
     * @param picture shows a message as visitors see it
     * @param close removes the sheet
     */
    public EmergencySheet(EmergencyDraft draft, SentEmergencies sent, Function<EmergencyMessage, Region> picture,
            Runnable close) {
        this.draft = draft;
        this.sent = sent;
        this.picture = picture;
        this.close = close;
        this.words = draft.state().words();
        sheet.getStyleClass().add("desk-emergency");
        fault.getStyleClass().add("desk-strong");
        write();
    }

    public Region node() {
        return sheet;
    }

    /** Focuses the first field. */
    public void focus() {
        first.requestFocus();
    }

    /** Chooses the message that names a place, and writes the place. */
    public EmergencySheet keepAwayFrom(String place) {
        draft.preparedProperty().set(Optional.of(PreparedMessage.AWAY));
        draft.placeProperty().set(place);
        return this;
    }

    /** Goes to the second step, or says what is wrong. */
    public void check() {
        var why = draft.fault();
        fault.setText(why.orElse(""));
        if (why.isEmpty()) {
            confirm(draft.message());
        }
    }

    private void change() {
        write();
        focus();
    }

    private void write() {
        fault.setText("");
        var what = what();
        first = what;
        sheet.getChildren().setAll(DeskControls.title(words.get("emergency.title")),
                labelled("emergency.what", what),
                only(place(), () -> draft.preparedProperty().get().filter(PreparedMessage::namesPlace).isPresent()),
                where(), end(),
                buttons(DeskControls.primary(Icon.PREVIEW, words.get("emergency.check"), this::check)), fault,
                only(ownTexts(), () -> draft.preparedProperty().get().isEmpty()));
    }

    private ComboBox<Optional<PreparedMessage>> what() {
        var box = new ComboBox<Optional<PreparedMessage>>();
        box.getItems().setAll(Stream.concat(Stream.of(PreparedMessage.values()).map(Optional::of),
                Stream.of(Optional.<PreparedMessage>empty())).toList());
        box.setConverter(written(choice -> choice.map(draft::name).orElseGet(() -> words.get("emergency.own"))));
        box.valueProperty().bindBidirectional(draft.preparedProperty());
        return box;
    }

    private static <T> StringConverter<T> written(Function<T, String> name) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("nothing is typed here");
            }
        };
    }

    private Region where() {
        var choices = TargetChoice.of(sent.lobbies());
        if (choices.isEmpty()) {
            return DeskControls.muted(words.get(sent.usesFolder() ? "emergency.where.folder" : "emergency.where.all"));
        }
        var box = new CheckComboBox<TargetChoice>();
        box.getItems().setAll(choices);
        box.setConverter(written(this::name));
        box.getCheckModel().clearChecks();
        draft.targets().forEach(box.getCheckModel()::check);
        box.getCheckModel().getCheckedItems().addListener((ListChangeListener<TargetChoice>) _ -> {
            draft.targets().clear();
            draft.targets().addAll(box.getCheckModel().getCheckedItems());
            box.setTitle(targets());
        });
        box.setTitle(targets());
        return labelled("emergency.where", box);
    }

    private String name(TargetChoice choice) {
        return switch (choice) {
            case TargetChoice.TargetGroup(var group) -> words.get("emergency.where.group", group);
            case TargetChoice.TargetUnit(var unit) -> unit;
        };
    }

    private String targets() {
        return draft.targets().isEmpty() ? words.get("emergency.where.all")
                : draft.targets().stream().map(this::name).collect(Collectors.joining(words.get("list.separator")));
    }

    private Region end() {
        var box = new ComboBox<Integer>();
        box.getItems().setAll(EmergencyDraft.MINUTES);
        box.setConverter(written(minutes -> words.get("emergency.end.minutes", minutes)));
        box.valueProperty().bindBidirectional(draft.minutesProperty());
        var typed = new TextField();
        typed.textProperty().bindBidirectional(draft.endProperty());
        typed.setPromptText(words.get("emergency.end.at.example"));
        var row = new HBox(labelled("emergency.end", box), labelled("emergency.end.at", typed));
        row.getStyleClass().add("desk-emergency-row");
        return row;
    }

    private Region place() {
        var field = new TextField();
        field.textProperty().bindBidirectional(draft.placeProperty());
        return labelled("emergency.place", field);
    }

    private Region ownTexts() {
        var all = new VBox();
        all.getStyleClass().add("desk-emergency");
        draft.own().forEach((lang, text) -> {
            var headline = new TextField();
            headline.textProperty().bindBidirectional(text.headline());
            var sentences = new TextArea();
            sentences.setPrefRowCount(2);
            sentences.setWrapText(true);
            sentences.textProperty().bindBidirectional(text.text());
            all.getChildren().addAll(labelled(words.get("emergency.headline", language(lang)), headline, true),
                    labelled(words.get("emergency.text", language(lang)), sentences, true));
        });
        return all;
    }

    private Region only(Region part, BooleanSupplier when) {
        draft.preparedProperty().subscribe(_ -> {
            part.setVisible(when.getAsBoolean());
            part.setManaged(part.isVisible());
        });
        return part;
    }

    private String language(Lang lang) {
        return lang.locale().getDisplayLanguage(words.lang().locale());
    }

    private Region labelled(String key, Control control) {
        return labelled(words.get(key), control, false);
    }

    private static Region labelled(String text, Control control, boolean wide) {
        var label = DeskControls.body(text);
        label.setLabelFor(control);
        control.getStyleClass()
                .addAll(control instanceof TextInputControl ? List.of("desk-input") : List.of("desk-combo", CHOICE));
        control.setAccessibleText(text);
        if (wide) {
            control.setMaxWidth(Double.MAX_VALUE);
        }
        return new VBox(label, control);
    }

    private static Region buttons(Region... buttons) {
        var row = new FlowPane(buttons);
        row.getStyleClass().add("desk-buttons");
        return row;
    }

    /** The second step: nothing is sent by the key or the click that led here. */
    private void confirm(EmergencyMessage message) {
        var until = draft.state().formats().time(message.until(), draft.state().content().manifest().timeZone());
        var question = new VBox(DeskControls.title(words.get("emergency.confirm.title")),
                DeskControls.body(words.get("emergency.confirm", targets(), until)));
        var missing = draft.missing();
        if (!missing.isEmpty()) {
            question.getChildren().add(DeskControls.body(words.get("emergency.missing",
                    missing.stream().map(this::language).collect(Collectors.joining(words.get("list.separator"))))));
        }
        var back = DeskControls.button(Icon.BACK, words.get("emergency.change"), this::change);
        question.getChildren().add(buttons(back, DeskControls.primary(Icon.WARNING, words.get("emergency.send"),
                () -> {
                    close.run();
                    sent.send(message);
                })));
        question.getStyleClass().add("desk-emergency");
        var both = new HBox(picture.apply(message), question);
        both.getStyleClass().add("desk-emergency-row");
        sheet.getChildren().setAll(List.of(both));
        back.requestFocus();
    }
}
