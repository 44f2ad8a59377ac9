// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.lobbies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.MapChangeListener;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.wego.kiosk.desk.calls.CallPane;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.link.site.JudgedUnit;
import org.wego.kiosk.model.GeoPoint;
import org.wego.kiosk.text.Messages;

/** Everything about the chosen lobby in words, the answers to what staff asked of it, and the picture of its screen. */
final class LobbyDetails {

    /** The place of the picture: after the name and the sentence about the condition. */
    private static final int PICTURE_AT = 2;

    private final LobbiesViewModel model;
    private final LobbyWords lobbyWords;
    private final VBox texts = new VBox();
    private final VBox answer = new VBox();
    private final StackPane picture = new StackPane();
    private final VBox column;
    private Optional<List<Object>> shown = Optional.empty();

    /**
     * The details.
     *
     * @param calls shows the call of the lobby; empty where no visitor can call
     * @param buttons the actions on the lobby, always visible
     */
    LobbyDetails(LobbiesViewModel model, Optional<CallPane> calls, Region buttons) {
        this.model = model;
        lobbyWords = model.lobbyWords();
        texts.getStyleClass().add("desk-finding-details");
        answer.getStyleClass().add("desk-finding-note");
        picture.getStyleClass().add("desk-lobby-picture");
        var scroll = new ScrollPane(texts);
        scroll.getStyleClass().add("desk-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        column = new VBox(scroll, answer, buttons);
        calls.ifPresent(pane -> {
            column.getChildren().addFirst(pane.node());
            model.chosenProperty().subscribe(() -> showCall(pane));
            model.callsProperty().subscribe(() -> showCall(pane));
            showCall(pane);
        });
        column.getStyleClass().add("desk-finding-side");
        model.chosenProperty().subscribe(this::show);
        model.newsProperty().subscribe(this::show);
        model.pictures().addListener((MapChangeListener<String, LobbyPicture>) _ -> showPicture());
        model.answers().addListener((MapChangeListener<String, String>) _ -> showAnswer());
        show();
    }

    Region node() {
        return column;
    }

    private void show() {
        var lobby = model.lobby();
        var facts = lobby.map(this::facts);
        var next = facts.map(List::<Object>copyOf);
        if (next.equals(shown) && next.isPresent()) {
            return;
        }
        shown = next;
        texts.getChildren().setAll(lobby.map(one -> parts(one, facts.orElseThrow())).orElseGet(
                () -> List.of(DeskControls.muted(words().get("lobbies.choose")))));
        // Before the facts, so that a picture is in sight at once.
        texts.getChildren().add(Math.min(PICTURE_AT, texts.getChildren().size()), picture);
        showPicture();
        showAnswer();
    }

    /** A label and what it says; the first one is the name, the second the condition. */
    private record LobbyFact(String label, String text) {}

    private List<LobbyFact> facts(JudgedUnit lobby) {
        var state = lobby.state();
        var expected = model.newsProperty().get().report().expected();
        var facts = new ArrayList<LobbyFact>();
        facts.add(new LobbyFact("", lobby.unit()));
        facts.add(new LobbyFact("", lobbyWords.condition(lobby)));
        facts.add(new LobbyFact("", lobbyWords.meaning(lobby)));
        facts.add(fact("lobbies.shows", lobbyWords.content(lobby, expected)));
        lobbyWords.corrections(lobby, model.newsProperty().get()).ifPresent(words -> facts.add(fact(
                "lobbies.corrections", words)));
        state.update().ifPresent(update -> facts.add(fact("lobbies.update", lobbyWords.update(update))));
        state.group().ifPresent(group -> facts.add(fact("lobbies.group", group)));
        state.language().ifPresent(language -> facts.add(fact("lobbies.language", language)));
        facts.add(fact("lobbies.program", state.version()));
        state.position().ifPresent(position -> facts.add(fact("lobbies.position", place(position))));
        state.problems().forEach(problem -> facts.add(fact("lobbies.problem", problem)));
        return facts;
    }

    private static String place(GeoPoint position) {
        return position.latitude() + ", " + position.longitude();
    }

    private LobbyFact fact(String label, String text) {
        return new LobbyFact(words().get(label), text);
    }

    private static List<Node> parts(JudgedUnit lobby, List<LobbyFact> facts) {
        var condition = new HBox(LobbyCell.icon(lobby.verdict()), DeskControls.body(facts.get(1).text()));
        condition.getStyleClass().add("desk-finding-line");
        condition.setAlignment(Pos.CENTER_LEFT);
        var table = new GridPane();
        table.getStyleClass().add("desk-facts");
        facts.stream().skip(3).forEach(fact -> {
            var label = DeskControls.muted(fact.label());
            label.setMinWidth(Region.USE_PREF_SIZE);
            var text = DeskControls.body(fact.text());
            // A long path must not widen the column.
            text.setMinWidth(0);
            GridPane.setValignment(label, VPos.TOP);
            GridPane.setHgrow(text, Priority.ALWAYS);
            table.addRow(table.getRowCount(), label, text);
        });
        return List.of(new VBox(DeskControls.title(facts.getFirst().text()), condition), DeskControls.body(
                facts.get(2).text()), table);
    }

    private void showCall(CallPane pane) {
        pane.show(model.chosenProperty().get().flatMap(model.callsProperty().get()::of).stream().toList());
    }

    private void showPicture() {
        var shownPicture = model.chosenProperty().get().map(model.pictures()::get);
        picture.getChildren().setAll(shownPicture.map(one -> List.of(switch (one) {
            case LobbyPicture.PictureAsked() -> waiting();
            case LobbyPicture.PictureRefused(var reason) -> DeskControls.body(reason);
            case LobbyPicture.PictureTaken taken -> taken(taken);
        })).orElse(List.of()));
    }

    private Node waiting() {
        var wheel = new ProgressIndicator();
        wheel.getStyleClass().add("desk-lobby-wheel");
        var box = new HBox(wheel, DeskControls.muted(words().get("lobbies.picture.asked")));
        box.getStyleClass().add("desk-finding-line");
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private Node taken(LobbyPicture.PictureTaken taken) {
        var view = new ImageView(taken.image());
        view.setPreserveRatio(true);
        // Not wider than the column.
        view.fitWidthProperty().bind(Bindings.min(taken.image().getWidth(), picture.widthProperty()));
        var caption = DeskControls.muted(words().get("lobbies.picture.taken", model.state().formats().time(
                taken.taken(), model.state().content().manifest().timeZone())));
        return new VBox(caption, view);
    }

    private void showAnswer() {
        var said = model.chosenProperty().get().map(name -> model.answers().getOrDefault(name, "")).orElse("");
        answer.getChildren().setAll(said.isEmpty() ? List.of() : List.of(DeskControls.body(said)));
    }

    private Messages words() {
        return model.state().words();
    }
}
