// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.board.BoardCard.CardSpeaker;
import org.wego.kiosk.model.board.CardGroup;
import org.wego.kiosk.model.board.PointingBoard;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.session.Session;
import org.wego.kiosk.text.Messages;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.CardIcon;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.control.ButtonRow;
import org.wego.kiosk.ui.control.Buttons;
import org.wego.kiosk.ui.control.ContentButton;
import org.wego.kiosk.ui.page.Body;
import org.wego.kiosk.ui.page.HeaderContent;
import org.wego.kiosk.ui.page.Heading;
import org.wego.kiosk.ui.page.Screen;
import org.wego.kiosk.ui.page.TaskColour;

/**
 * The groups of cards or the cards of one group, and what has been said.
 *
 * <p>The latest turns are in the header area; a button opens all of them in the place of the cards.
 */
public final class BoardScreen implements Screen {

    static final double COLUMN = 530;
    private static final double TALLEST = 260;
    private static final Pattern WORDS = Pattern.compile("\\s+");

    private final BoardTalk talk;
    private final Optional<CardGroup> group;
    private final ScreenContext context;
    private final ScreenLayout layout;
    private final DialogueRows dialogue;
    private final SimpleObjectProperty<Body> body;

    /**
     * Creates the screen.
     *
     * @param group the id of the group that is shown; empty, or unknown: the groups
     * @param staff the interface strings in the language of the staff
     * @param session changes the session
     * @param voice says a text in a language; empty if the kiosk has no voice
     */
    public BoardScreen(PointingBoard board, Optional<String> group, ScreenContext context, Messages staff,
            Consumer<UnaryOperator<Session>> session, Optional<BiConsumer<Lang, String>> voice, ScreenLayout layout) {
        this.talk = new BoardTalk(board, context, staff, session, voice);
        this.group = group.flatMap(board::group);
        this.context = context;
        this.layout = layout;
        this.dialogue = new DialogueRows(talk);
        this.body = new SimpleObjectProperty<>(cards());
    }

    @Override
    public Heading heading() {
        var title = context.text(group.map(CardGroup::name).orElse(talk.board().title()));
        boolean ofStaff = group.filter(this::isOfStaff).isPresent();
        return layout.large() || !dialogue.isEmpty() || ofStaff ? new Heading(title)
                : new Heading(title, context.message(group.isEmpty() ? "board.summary" : "board.touch"));
    }

    @Override
    public HeaderContent header() {
        var header = HeaderContent.plain().withColumn(COLUMN);
        return dialogue.isEmpty() ? header.withArt(art())
                : header.withFacts(dialogue.latest(layout.scarce() ? 1 : 2, 0));
    }

    private boolean isOfStaff(CardGroup of) {
        return talk.board().in(of).stream().allMatch(card -> card.speaker() == CardSpeaker.STAFF);
    }

    private Region art() {
        return BoardArt.of(group.map(CardGroup::sign));
    }

    @Override
    public Consumer<Node> colour() {
        return TaskColour.BOARD;
    }

    @Override
    public ObservableValue<Body> body() {
        return body;
    }

    private Body cards() {
        if (group.isEmpty()) {
            return new Body(List.of(), List.of(groups()), foot(), 1);
        }
        return cards(1, true).orDenser(() -> cards(2, true)).orDenser(() -> cards(1, false))
                .orDenser(() -> cards(2, false));
    }

    private Body cards(int columns, boolean both) {
        return new Body(List.of(),
                List.of(new CardGrid(talk, layout).group(talk.board().in(group.orElseThrow()), columns, both)), foot(),
                1);
    }

    private Block groups() {
        var shown = talk.board().shownGroups();
        int columns = new CardGrid(talk, layout).fitting(shown.stream()
                .flatMap(one -> WORDS.splitAsStream(context.text(one.name()))).mapToInt(CardGrid::width).max()
                .orElse(1));
        return new Block.Grid(shown.size(), i -> tile(shown.get(i)), _ -> 1, columns, layout.controlHeight(),
                Math.max(TALLEST, layout.controlHeight()), layout.tightGap());
    }

    private ContentButton tile(CardGroup of) {
        var name = context.text(of.name());
        var texts = new VBox(TextLabels.label(name, "text-body", "text-semibold"));
        texts.setAlignment(Pos.CENTER_LEFT);
        var staff = of.name().in(talk.board().staffLanguage());
        if (!staff.equals(name)) {
            texts.getChildren().add(TextLabels.in(
                    of.name().languageFor(talk.board().staffLanguage()).orElse(talk.board().staffLanguage()),
                    TextLabels.muted(staff)));
        }
        HBox.setHgrow(texts, Priority.ALWAYS);
        var row = new HBox(texts);
        row.getStyleClass().add("detail-row");
        row.setAlignment(Pos.CENTER_LEFT);
        if (!layout.large()) {
            row.getChildren().addFirst(new StackPane(CardIcon.node(of.sign(), "icon-accent")));
        }
        var button = ContentButton.of(row, name, context.to(new Destination.Board(Optional.of(of.id()))));
        button.getStyleClass().addAll("action", "outlined", "board-card");
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        button.setMinHeight(layout.controlHeight());
        return button;
    }

    /** What leads elsewhere: to the groups, to what was said. */
    private List<Block> foot() {
        var buttons = new ArrayList<Button>();
        group.ifPresent(_ -> buttons.add(Buttons.outlined(layout, Icon.LIST, context.message("board.groups"),
                context.to(new Destination.Board(Optional.empty())))));
        if (!dialogue.isEmpty()) {
            buttons.add(Buttons.outlined(layout, Icon.HISTORY,
                    context.message("board.said", context.formats().number(dialogue.count())),
                    () -> body.set(said())));
        }
        return buttons.isEmpty() ? List.of() : List.of(ButtonRow.block(layout, buttons));
    }

    private Body said() {
        return new Body(List.of(), List.of(Block.card(dialogue.all())),
                List.of(Block.whole(Buttons.primary(layout, Icon.CLOSE, context.message("board.said.close"),
                        () -> body.set(cards())))),
                1);
    }
}
