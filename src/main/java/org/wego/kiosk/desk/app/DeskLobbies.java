// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.wego.kiosk.desk.calls.CallPane;
import org.wego.kiosk.desk.calls.CallWords;
import org.wego.kiosk.desk.calls.ReceivedCall;
import org.wego.kiosk.desk.emergency.BoardChannel;
import org.wego.kiosk.desk.emergency.EmergencyChannel;
import org.wego.kiosk.desk.emergency.LobbyChoice;
import org.wego.kiosk.desk.frame.CommandName;
import org.wego.kiosk.desk.frame.DeskAction;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.desk.frame.DeskView;
import org.wego.kiosk.desk.lobbies.GlassShowing;
import org.wego.kiosk.desk.lobbies.LinkedSite;
import org.wego.kiosk.desk.lobbies.LobbiesView;
import org.wego.kiosk.desk.lobbies.LobbiesViewModel;
import org.wego.kiosk.desk.preview.DestinationNames;
import org.wego.kiosk.desk.preview.LobbyScreenRenderer;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.tour.TourDestinations;

/** The lobbies of the site, in the window of a desk that is linked. */
final class DeskLobbies {

    private final LinkedSite site;
    private final DeskState state;
    private final LobbiesViewModel model;
    private final GlassShowing showing;
    private Optional<CallPane> rows = Optional.empty();

    DeskLobbies(LinkedSite site, DeskState state, DeskServices services, GlassShowing.Desktop desktop) {
        this.site = site;
        this.state = state;
        model = new LobbiesViewModel(site, state, services.window());
        showing = new GlassShowing(model, () -> new TourDestinations(state.content(), true).list().stream().filter(
                page -> !(page instanceof Destination.Attract)).toList(), new DestinationNames(state)::of, desktop);
    }

    /**
     * The view.
     *
     * @param emergency asks for an emergency message
     */
    DeskView view(Runnable emergency) {
        return new LobbiesView(model, showing, rows, emergency);
    }

    /** The rows in which the details of a lobby show its call. Before the view is made. */
    void callRows(CallPane pane) {
        rows = Optional.of(pane);
    }

    /** Shows calls at the lobbies that they come from. */
    void calls(List<ReceivedCall> calls, CallWords callWords) {
        model.calls(calls, callWords);
    }

    /** The group of a lobby. */
    Optional<String> group(String lobby) {
        return model.group(lobby);
    }

    /** The way of emergency messages to them. */
    EmergencyChannel emergencies() {
        return new BoardChannel(site.notices());
    }

    /** The lobbies to which an emergency message can be sent. */
    List<LobbyChoice> choices() {
        return model.each(LobbyChoice::new);
    }

    /** Runs an action now and with all news, with the number of lobbies that someone should look at. */
    void onNews(LongConsumer count) {
        model.onNews(() -> count.accept(model.toLookAt()));
    }

    /** Asks for the lobby at which to show the page of a record. */
    void show(RecordKey key) {
        show(LobbyScreenRenderer.screenOf(key, state.content()));
    }

    /** Asks for the lobby at which to show a page. */
    void show(Destination page) {
        showing.chooseLobby(page);
    }

    /** Shows a page at the only lobby; asks for one if there are several. */
    void showAtOnce(Destination page) {
        showing.showAtOnce(page);
    }

    /** The command that shows what the window shows at a lobby; {@code page} is empty where there is nothing to show. */
    List<DeskAction> actions(Supplier<Optional<Destination>> page) {
        return List.of(DeskAction.of(DeskAction.DeskMenu.RECORD, CommandName.of(state.words(), "lobbies.show-at"),
                "Shortcut+Shift+G", () -> page.get().ifPresentOrElse(this::show, () -> showing.say(state.words().get(
                        "lobbies.nothing-to-show")))));
    }
}
