// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.calls;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.wego.kiosk.desk.calls.ReceptionShown.ReceptionQuestion;
import org.wego.kiosk.desk.frame.DeskAction;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.ui.Icon;

/** Says in the header what visitors read of this desk, asks when that may be wrong, and changes it. */
public final class ReceptionButton {

    private static final PseudoClass ASKING = PseudoClass.getPseudoClass("asking");

    private final CallWords callWords;
    private final DeskCalls calls;
    private final MenuButton menu = new MenuButton();
    private final Tooltip tooltip = new Tooltip();
    private final Button yes;
    private final HBox row;

    /**
     * A button.
     *
     * @param actions what can be chosen
     */
    public ReceptionButton(DeskCalls calls, CallWords callWords, List<DeskAction> actions) {
        this.calls = calls;
        this.callWords = callWords;
        menu.setGraphic(Icon.RECEPTION.node());
        menu.getStyleClass().add("desk-reception");
        menu.setMnemonicParsing(false);
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.setTooltip(tooltip);
        actions.forEach(action -> menu.getItems().add(item(action)));
        menu.getItems().add(actions.size() - 2, new SeparatorMenuItem());
        yes = DeskControls.button(Icon.CHECK, callWords.words().get("reception.yes"), calls::here);
        yes.getStyleClass().setAll("desk-reception-yes");
        // With an icon it would be higher than the header.
        yes.setGraphic(null);
        row = new HBox(yes, menu);
        row.getStyleClass().add("desk-reception-row");
    }

    private static MenuItem item(DeskAction action) {
        var item = new MenuItem(action.name());
        item.setMnemonicParsing(false);
        action.possible().subscribe(possible -> item.setDisable(!possible));
        item.setOnAction(_ -> action.action().run());
        return item;
    }

    public Region node() {
        return row;
    }

    /** Shows what visitors read now. */
    public void show(CallsNews news) {
        boolean asks = news.linked() && news.reception().question() != ReceptionQuestion.NONE;
        menu.setText(callWords.reception(news));
        menu.pseudoClassStateChanged(ASKING, asks || !news.linked());
        tooltip.setText(callWords.explanation(news, calls.canRing()));
        menu.setAccessibleHelp(tooltip.getText());
        yes.setVisible(asks);
        yes.setManaged(asks);
    }
}
