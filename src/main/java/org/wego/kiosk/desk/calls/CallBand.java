// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.calls;

import java.util.Comparator;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.ui.Icon;

/** The oldest calls across the top of the window. It takes room only while there are any, and never the keyboard. */
public final class CallBand {

    private static final int MOST = 3;

    private final CallWords callWords;
    private final DeskCalls calls;
    private final CallPane pane;
    private final Label more = DeskControls.line("", "desk-strong");
    private final Optional<Button> list;
    private final Label silent = DeskControls.line("");
    private final HBox footer;
    private final VBox band;
    private Optional<Node> typing = Optional.empty();

    /**
     * A band without calls.
     *
     * @param allCalls shows the lobbies; empty where there is no list of them
     */
    public CallBand(DeskCalls calls, CallWords callWords, Optional<Runnable> allCalls) {
        this.calls = calls;
        this.callWords = callWords;
        pane = new CallPane(calls, callWords, false);
        list = allCalls.map(show -> DeskControls.button(Icon.LIST, callWords.words().get("section.lobbies"), show));
        silent.setGraphic(Icon.VOLUME.node());
        footer = new HBox(more);
        list.ifPresent(footer.getChildren()::add);
        footer.getChildren().add(silent);
        footer.getStyleClass().add("desk-call-footer");
        footer.setAlignment(Pos.CENTER_LEFT);
        band = new VBox(pane.node(), footer);
        band.getStyleClass().add("desk-call-band");
        band.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> typing = focused().filter(node -> !isInside(node)));
        band.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> giveBack());
    }

    /** The band. */
    public Region node() {
        return band;
    }

    /** Shows the calls as they are now. */
    public void show(CallsNews news) {
        var shown = news.calls();
        boolean held = focused().filter(this::isInside).isPresent();
        // The oldest ones that wait; any other gives way to them.
        pane.show(shown.stream().sorted(Comparator.comparing(ReceivedCall::waits).reversed()).limit(MOST).sorted(
                Comparator.comparingInt(shown::indexOf)).toList());
        int rest = Math.max(0, shown.size() - MOST);
        more.setText(callWords.words().get("calls.more", rest));
        take(more, rest > 0);
        list.ifPresent(button -> take(button, rest > 0));
        boolean heard = news.bell() && calls.canRing();
        silent.setText(callWords.bell(news, calls.canRing()));
        take(silent, !heard);
        take(footer, rest > 0 || (!shown.isEmpty() && !heard));
        if (held && focused().filter(node -> isInside(node) && node.isVisible() && !node.isDisabled()).isEmpty()) {
            giveBack();
        }
    }

    private static void take(Region part, boolean shown) {
        part.setManaged(shown);
        part.setVisible(shown);
    }

    private Optional<Node> focused() {
        return Optional.ofNullable(band.getScene()).map(scene -> scene.getFocusOwner());
    }

    private boolean isInside(Node node) {
        return node.equals(band) || (node.getParent() != null && isInside(node.getParent()));
    }

    /** A click on the band leaves the keyboard where staff were typing. */
    private void giveBack() {
        typing.filter(node -> node.getScene() != null).ifPresent(Node::requestFocus);
    }
}
