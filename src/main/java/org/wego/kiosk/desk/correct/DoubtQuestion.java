// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.model.BusStop;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.overlay.Doubt;
import org.wego.kiosk.overlay.Sighting;
import org.wego.kiosk.text.LineTexts;
import org.wego.kiosk.text.Messages;
import org.wego.kiosk.ui.Icon;

/** Asks what was seen of a record that is in doubt, before it is confirmed. No answer is preselected. */
public final class DoubtQuestion {

    private final DeskState state;
    private final Value record;
    private final Doubt doubt;
    private final DoubtAnswers answers;
    private final ListView<BusStop> stops = new ListView<>();
    private final CheckBox drop = new CheckBox();
    private final Button seen;
    private final Button notYet;
    private final VBox sheet = new VBox();

    /**
     * What the answers do.
     *
     * @param seen receives what was seen
     * @param correct it is different from what the record says
     * @param notYet runs when staff have not looked yet
     */
    public record DoubtAnswers(Consumer<Sighting> seen, Runnable correct, Runnable notYet) {}

    /**
     * A sheet with the question.
     *
     * @param name the name of the record
     */
    public DoubtQuestion(DeskState state, String name, Value record, Doubt doubt, DoubtAnswers answers) {
        this.state = state;
        this.record = record;
        this.doubt = doubt;
        this.answers = answers;
        boolean line = doubt == Doubt.STOPS_HERE;
        seen = DeskControls.primary(Icon.CHECK, words().get(line ? "doubt.seen-at" : "doubt.seen"), this::answer);
        notYet = DeskControls.button(Icon.CLOSE, words().get("doubt.not-yet"), answers.notYet());
        var other = line
                ? DeskControls.button(Icon.WARNING, words().get("doubt.not-there"),
                        () -> answers.seen().accept(new Sighting.NotSeenThere()))
                : DeskControls.button(Icon.EDIT, words().get("doubt.different"), answers.correct());
        var buttons = new FlowPane(seen, other, notYet);
        buttons.getStyleClass().add("desk-buttons");
        sheet.getStyleClass().add("desk-sheet");
        sheet.getChildren().setAll(DeskControls.title(words().get("doubt.title", name)));
        sheet.getChildren().addAll(line ? aboutStops() : aboutInferred());
        remarks().ifPresent(text -> {
            drop.setText(words().get("doubt.drop", text));
            drop.setSelected(true);
            drop.setWrapText(true);
            drop.setMinHeight(Region.USE_PREF_SIZE);
            sheet.getChildren().add(drop);
        });
        sheet.getChildren().addAll(DeskControls.muted(words().get(line ? "doubt.what-stops" : "doubt.what-inferred")),
                buttons);
    }

    public Region node() {
        return sheet;
    }

    /** Focuses the list of stops or, without one, the answer that changes nothing. */
    public void focus() {
        if (doubt == Doubt.STOPS_HERE) {
            stops.requestFocus();
        } else {
            notYet.requestFocus();
        }
    }

    private List<Node> aboutStops() {
        var shown = record.textAt("/check/result").orElse("").replace(' ', '-');
        var texts = new LineTexts(state.visitorWords(words().lang()), state.content().stops());
        stops.getItems().setAll(state.content().stops().values().stream()
                .sorted(Comparator.comparing((BusStop stop) -> !stop.here())).toList());
        stops.getStyleClass().addAll("desk-results", "desk-doubt-stops");
        stops.setAccessibleText(words().get("doubt.stops"));
        stops.setCellFactory(_ -> new StopCell(texts));
        stops.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER && !seen.isDisabled()) {
                answer();
                key.consume();
            }
        });
        seen.disableProperty().bind(stops.getSelectionModel().selectedItemProperty().isNull());
        VBox.setVgrow(stops, Priority.ALWAYS);
        return List.of(DeskControls.body(words().get("doubt.stops-here", words().get("quality." + shown + ".kiosk"))),
                stops);
    }

    private List<Node> aboutInferred() {
        return Stream.concat(Stream.of(DeskControls.body(words().get("doubt.inferred"))),
                Doubt.marks(record).stream().flatMap(mark -> inferred(mark).stream()).map(DeskControls::body))
                .map(Node.class::cast).toList();
    }

    /** What a mark is about: the direction of the buses, or the text of a step. */
    private Optional<String> inferred(String mark) {
        var around = mark.substring(0, mark.lastIndexOf('/'));
        var values = new ValueWords(state.content(), words());
        return mark.endsWith("/headingInferred")
                ? record.at(around + "/heading").map(heading -> words().get("value.part", words().get("form.heading"),
                        String.join(" ", values.lines(around + "/heading", heading))))
                : text(around + "/text");
    }

    private Optional<String> remarks() {
        return Optional.of(doubt.remarks(record).stream().flatMap(pointer -> text(pointer).stream())
                .collect(Collectors.joining(" "))).filter(text -> !text.isEmpty());
    }

    /** A text of the record in the language of the window or, without it, in the first one. */
    private Optional<String> text(String pointer) {
        return record.textAt(pointer + "/" + words().lang().tag()).or(() -> record.textAt(pointer)).or(
                () -> record.textAt(pointer + "/" + state.content().manifest().languages().getFirst().tag().tag()));
    }

    private void answer() {
        boolean keeps = !drop.isSelected();
        if (doubt == Doubt.INFERRED) {
            answers.seen().accept(new Sighting.SeenSo(keeps));
        } else {
            Optional.ofNullable(stops.getSelectionModel().getSelectedItem())
                    .ifPresent(stop -> answers.seen().accept(new Sighting.SeenAt(stop.id(), stop.here(), keeps)));
        }
    }

    private Messages words() {
        return state.words();
    }

    /** Shows the number, name and place of a stop. */
    private static final class StopCell extends ListCell<BusStop> {

        private final LineTexts texts;

        StopCell(LineTexts texts) {
            this.texts = texts;
            getStyleClass().add("desk-result");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable BusStop stop, boolean empty) {
            super.updateItem(stop, empty);
            if (empty || stop == null) {
                setGraphic(null);
                return;
            }
            var shown = texts.stop(stop);
            setGraphic(new VBox(DeskControls.line(shown.number() + " " + shown.name(), "desk-strong"),
                    DeskControls.line(shown.where(), "text-muted")));
        }
    }
}
