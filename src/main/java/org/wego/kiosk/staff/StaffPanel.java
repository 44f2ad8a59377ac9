// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.text.MessageCatalogue;
import org.wego.kiosk.text.Messages;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.LanguageStyle;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.control.Banner;
import org.wego.kiosk.ui.control.ButtonRow;
import org.wego.kiosk.ui.control.Buttons;
import org.wego.kiosk.ui.page.Body;
import org.wego.kiosk.ui.page.PagedBody;
import org.wego.kiosk.ui.page.PagerWords;

/**
 * The panel that staff see after the PIN: facts on pages, and the actions below them on every page.
 *
 * <p>With large text the actions come before the facts.
 */
final class StaffPanel extends StackPane {

    private final ScreenLayout frame;
    private final Messages words;
    private final StaffAccess access;
    private final Runnable rebuilt;
    private final ObjectProperty<Body> body = new SimpleObjectProperty<>();
    private final PagedBody pages;
    private final List<Block> actions;
    private final List<Block> question;
    private StaffFacts facts;
    private Optional<String> reported = Optional.empty();
    private boolean leaving;

    /**
     * Callbacks of the panel.
     *
     * @param close closes the panel
     * @param speak shows the panel in another language
     * @param rebuilt called when the panel has rebuilt its nodes
     * @param turned called when another page is shown
     */
    record StaffPanelActions(Runnable close, Consumer<Lang> speak, Runnable rebuilt, Runnable turned) {}

    StaffPanel(ScreenLayout frame, Messages words, StaffAccess access, StaffPanelActions panelActions) {
        this.frame = frame;
        this.words = words;
        this.access = access;
        this.rebuilt = panelActions.rebuilt();
        this.facts = access.facts().get();
        actions = buttons(Buttons.outlined(frame, Icon.REDO, words.get("action.try-again"), this::tryAgain),
                Buttons.outlined(frame, Icon.HISTORY, words.get("action.restart"), access.actions()::restart),
                Buttons.outlined(frame, Icon.FINISH, words.get("action.leave"), () -> ask(true)),
                otherLanguage(panelActions.speak()),
                Buttons.primary(frame, Icon.CLOSE, words.get("action.close"), panelActions.close()));
        question = buttons(
                Buttons.outlined(frame, Icon.FINISH, words.get("leave.now"), access.actions()::leave),
                Buttons.primary(frame, Icon.BACK, words.get("leave.stay"), () -> ask(false)));
        body.set(compose());
        pages = new PagedBody(frame, body, new PagerWords(words.get("pager.previous"), words.get("pager.next"),
                (page, count) -> words.get("pager.position", page, count)));
        pages.pageProperty().subscribe((before, now) -> panelActions.turned().run());
        getChildren().add(pages);
    }

    /** Updates the facts and stays on the same page; does nothing while a finger is on the panel. */
    void refresh() {
        var now = access.facts().get();
        boolean changed = !now.equals(facts) || reported.isPresent();
        if (changed && !isPressed() && !leaving) {
            facts = now;
            reported = Optional.empty();
            recompose();
        }
    }

    /** Closes the question whether to leave, and returns whether it was open. */
    boolean stepBack() {
        boolean stepped = leaving;
        if (leaving) {
            ask(false);
        }
        return stepped;
    }

    private void tryAgain() {
        access.actions().tryContentAgain();
        reported = Optional.of(words.get("told.try-again"));
        recompose();
    }

    private void ask(boolean leave) {
        leaving = leave;
        recompose();
    }

    private void recompose() {
        int page = pages.pageProperty().get();
        body.set(compose());
        applyCss();
        layout();
        pages.turnTo(page);
        rebuilt.run();
    }

    private Body compose() {
        if (leaving) {
            var flow = new ArrayList<Block>(List.of(Block.whole(TextLabels.title(words.get("leave.title"))),
                    Block.whole(TextLabels.paragraph(words.get("leave.explanation")))));
            flow.addAll(question);
            return new Body(List.of(), flow, List.of(), 1);
        }
        var cards = new StatusCards(words).of(facts);
        var notice = reported.<Block>map(text -> Block.whole(new Banner(Icon.INFO, text))).stream().toList();
        if (frame.large()) {
            var flow = new ArrayList<>(notice);
            flow.addAll(actions);
            flow.addAll(cards);
            return new Body(List.of(), flow, List.of(), 1);
        }
        return new Body(notice, cards, actions, frame.columns());
    }

    /** In portrait two buttons side by side, and the most frequent one in the full width. */
    private List<Block> buttons(Button... all) {
        var buttons = List.of(all);
        if (frame.large() || !frame.portrait()) {
            return List.of(ButtonRow.block(frame, buttons));
        }
        var rows = new ArrayList<Block>();
        for (int i = 0; i < buttons.size(); i += 2) {
            rows.add(ButtonRow.block(frame, buttons.subList(i, Math.min(i + 2, buttons.size()))));
        }
        return rows;
    }

    /** The button for another language, because staff may not read the visitor's: English or, from English, Korean. */
    private Button otherLanguage(Consumer<Lang> speak) {
        var other = MessageCatalogue.DESK_LANGUAGES.stream().filter(lang -> !lang.equals(words.lang())).findFirst()
                .orElseThrow();
        var name = other.locale().getDisplayLanguage(other.locale());
        var button = Buttons.outlined(frame, Icon.LANGUAGE, name, () -> speak.accept(other));
        LanguageStyle.markOwn(button, other);
        return button;
    }
}
