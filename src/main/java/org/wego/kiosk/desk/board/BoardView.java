// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.board;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.desk.frame.DeskView;
import org.wego.kiosk.desk.frame.SearchList;
import org.wego.kiosk.desk.frame.SearchList.SearchListTexts;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.board.BoardCard;
import org.wego.kiosk.model.board.PointingBoard;

/**
 * All cards of the pointing board; Enter or a click shows one at the lobby, in the visitor's language.
 *
 * <p>It does not know what a visitor points at, which stays at the lobby.
 */
public final class BoardView implements DeskView {

    private final DeskState state;
    private final BiConsumer<BoardCard, Consumer<String>> show;
    private final VBox view = new VBox();
    private final Label answer = DeskControls.body("");
    private List<Runnable> focus = List.of();

    /**
     * A view.
     *
     * @param show shows a card at a lobby, and says what has come of it
     */
    public BoardView(DeskState state, BiConsumer<BoardCard, Consumer<String>> show) {
        this.state = state;
        this.show = show;
        view.getStyleClass().add("desk-page");
        state.contentProperty().subscribe(this::layOut);
        state.visitorProperty().subscribe(this::layOut);
    }

    @Override
    public Region node() {
        return view;
    }

    @Override
    public void focus() {
        focus.forEach(Runnable::run);
    }

    private void layOut() {
        var words = state.words();
        var head = new VBox(DeskControls.title(words.get("section.board")),
                DeskControls.muted(words.get("board.hint")), answer);
        view.getChildren().setAll(head);
        state.content().board().ifPresent(board -> {
            var list = list(board);
            VBox.setVgrow(list.node(), Priority.ALWAYS);
            list.node().getStyleClass().add("desk-board");
            view.getChildren().add(list.node());
            focus = List.of(list::focus);
        });
    }

    private SearchList<BoardCard> list(PointingBoard board) {
        var words = state.words();
        var list = new SearchList<>(new SearchListTexts(words.get("board.find"), words.get("board.cards"),
                words.get("board.none")), new CardSearch(board)::find,
                card -> show.accept(card, answer::setText));
        list.prompt(words.get("board.find"));
        Lang staff = board.staffLanguage();
        list.showIn(() -> new CardCell(state, staff));
        return list;
    }
}
