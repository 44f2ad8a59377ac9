// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.board.BoardCard;
import org.wego.kiosk.model.board.BoardCard.CardSpeaker;
import org.wego.kiosk.model.board.Dialogue;
import org.wego.kiosk.model.board.PointingBoard;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.session.Session;
import org.wego.kiosk.text.Messages;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.control.ButtonRow;
import org.wego.kiosk.ui.control.Buttons;
import org.wego.kiosk.ui.page.Body;
import org.wego.kiosk.ui.page.HeaderContent;
import org.wego.kiosk.ui.page.Heading;
import org.wego.kiosk.ui.page.Screen;
import org.wego.kiosk.ui.page.TaskColour;

/**
 * One card, very large: in the visitor's language in the header area, and in that of the staff below it, with what the
 * other person may answer.
 *
 * <p>The half of the staff can be turned upside down, for a person who stands opposite.
 */
public final class CardScreen implements Screen {

    private static final double COLUMN = 560;
    private static final int UPSIDE_DOWN = 180;

    private final BoardTalk talk;
    private final BoardCard card;
    private final ScreenContext context;
    private final ScreenLayout layout;
    private final CardSpeaker listener;
    private final Dialogue dialogue;

    public CardScreen(PointingBoard board, BoardCard card, ScreenContext context, Messages staff,
            Consumer<UnaryOperator<Session>> session, Optional<BiConsumer<Lang, String>> voice, ScreenLayout layout) {
        this.talk = new BoardTalk(board, context, staff, session, voice);
        this.card = card;
        this.context = context;
        this.layout = layout;
        this.listener = talk.turn(card).listener();
        this.dialogue = context.session().dialogue();
    }

    @Override
    public Heading heading() {
        return new Heading(talk.text(card, CardSpeaker.VISITOR));
    }

    @Override
    public HeaderContent header() {
        var header = HeaderContent.plain().withColumn(COLUMN);
        var before = layout.scarce() ? List.<Region>of() : List.<Region>copyOf(new DialogueRows(talk).latest(1, 1));
        return before.isEmpty() ? header.withArt(BoardArt.of(Optional.of(card.sign()))) : header.withFacts(before);
    }

    @Override
    public Consumer<Node> colour() {
        return TaskColour.BOARD;
    }

    @Override
    public ObservableValue<Body> body() {
        return new SimpleObjectProperty<>(body(true, true).orDenser(() -> body(true, false))
                .orDenser(() -> body(false, false)));
    }

    /**
     * One composition.
     *
     * @param question whether a line says who answers
     * @param both whether the answers are in both languages
     */
    private Body body(boolean question, boolean both) {
        var flow = new ArrayList<Block>();
        if (!talk.isShared(card)) {
            flow.add(Block.whole(staffHalf()));
        }
        flow.add(ButtonRow.block(layout, says()));
        var answers = talk.board().answers(card, listener);
        if (question) {
            flow.add(Block.whole(question()));
        }
        flow.add(turned(new CardGrid(talk, layout).answers(answers, listener, both)));
        return new Body(List.of(), flow, List.of(ButtonRow.block(layout, ways(answers))), 1);
    }

    private Region staffHalf() {
        var sentence = CardButton.sentence(card, CardSpeaker.STAFF, talk, "board-sentence", "text-semibold",
                "board-first");
        sentence.setMaxWidth(Double.MAX_VALUE);
        var half = new VBox(sentence);
        half.setAlignment(Pos.CENTER_LEFT);
        half.getStyleClass().addAll("card", "board-half");
        turn(half);
        return half;
    }

    /** Who is asked to answer, in the language of that person. */
    private Region question() {
        if (listener == CardSpeaker.VISITOR) {
            return TextLabels.muted(context.message("board.answer"));
        }
        var label = TextLabels.muted(talk.staff().get("board.answer.staff"));
        if (!talk.oneLanguage()) {
            TextLabels.in(talk.staff().lang(), label);
        }
        turn(label);
        return label;
    }

    private Block turned(Block answers) {
        return listener == CardSpeaker.STAFF && answers instanceof Block.Grid grid
                ? new Block.Grid(grid.count(), i -> turn(grid.cell().apply(i)), grid.span(), grid.columns(),
                        grid.rowHeight(), grid.tallest(), grid.gap())
                : answers;
    }

    private <N extends Region> N turn(N node) {
        if (dialogue.turned()) {
            node.setRotate(UPSIDE_DOWN);
        }
        return node;
    }

    private List<Button> says() {
        var buttons = new ArrayList<Button>();
        if (talk.speaks()) {
            if (!talk.isShared(card)) {
                buttons.add(Buttons.outlined(layout, Icon.VOICE, context.message("board.say.staff"),
                        () -> talk.say(card, talk.lang(CardSpeaker.STAFF))));
            }
            buttons.add(Buttons.outlined(layout, Icon.VOLUME, context.message("board.say.visitor"),
                    () -> talk.say(card, talk.lang(CardSpeaker.VISITOR))));
        }
        if (!talk.isShared(card)) {
            buttons.add(Buttons.outlined(layout, Icon.UNDO,
                    context.message(dialogue.turned() ? "board.turn.back" : "board.turn"),
                    () -> talk.session().accept(now -> now.withDialogue(
                            now.dialogue().withTurned(!now.dialogue().turned())))));
        }
        return buttons;
    }

    private List<Button> ways(List<BoardCard> answers) {
        var buttons = new ArrayList<Button>();
        more(answers).ifPresent(group -> buttons.add(Buttons.outlined(layout, Icon.FORWARD,
                context.message("board.more"), context.to(new Destination.Board(Optional.of(group))))));
        buttons.add(Buttons.outlined(layout, Icon.LIST, context.message("board.groups"),
                context.to(new Destination.Board(Optional.empty()))));
        return buttons;
    }

    /** The group with more answers: for staff, the first that has sentences of their own. */
    private Optional<String> more(List<BoardCard> answers) {
        return listener == CardSpeaker.STAFF
                ? talk.board().cards().stream().filter(other -> other.speaker() == CardSpeaker.STAFF)
                        .map(BoardCard::group).findFirst()
                : answers.stream().map(BoardCard::group).findFirst();
    }
}
