// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.lobbies;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import org.wego.kiosk.link.site.JudgedUnit;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.text.Messages;

/** Asks for the page to show at a lobby, or for the lobby at which to show a page, and shows it. */
public final class GlassShowing {

    private final LobbiesViewModel model;
    private final Supplier<List<Destination>> pages;
    private final Function<Destination, String> names;
    private final Desktop desktop;

    /**
     * What the window does for a question.
     *
     * @param ask shows a sheet over the window
     * @param uncover removes it
     * @param say shows a message that needs no answer
     */
    public record Desktop(Consumer<Region> ask, Runnable uncover, Consumer<String> say) {}

    /**
     * A showing.
     *
     * @param pages all pages of the lobby
     * @param names names them for the staff
     */
    public GlassShowing(LobbiesViewModel model, Supplier<List<Destination>> pages, Function<Destination, String> names,
            Desktop desktop) {
        this.model = model;
        this.pages = pages;
        this.names = names;
        this.desktop = desktop;
    }

    /** Asks for the page to show at a lobby. */
    void choosePage(String unit) {
        ask(new ChoiceSheet<>(words().get("lobbies.which-page", unit), pages.get(), names, words(),
                page -> show(unit, page)));
    }

    /** Asks for the lobby at which to show a page; says so if there is none. */
    public void chooseLobby(Destination page) {
        var present = model.present();
        if (present.isEmpty()) {
            desktop.say().accept(words().get("lobbies.none-there"));
            return;
        }
        ask(new ChoiceSheet<>(words().get("lobbies.which-lobby", names.apply(page)), present, this::name,
                words(),
                lobby -> show(lobby.unit(), page)));
    }

    /** Shows a page at the only lobby; asks for one if there are several. */
    public void showAtOnce(Destination page) {
        var present = model.present();
        if (present.size() == 1) {
            show(present.getFirst().unit(), page);
        } else {
            chooseLobby(page);
        }
    }

    /** Shows a message. */
    public void say(String message) {
        desktop.say().accept(message);
    }

    private String name(JudgedUnit lobby) {
        var name = lobby.state().group().map(group -> lobby.unit() + " \u00b7 " + group).orElse(lobby.unit());
        var call = model.callsProperty().get().sentence(lobby.unit());
        return call.isEmpty() ? name : name + " \u00b7 " + call;
    }

    private void ask(ChoiceSheet<?> sheet) {
        desktop.ask().accept(sheet.node());
        sheet.focus();
    }

    private void show(String unit, Destination page) {
        desktop.uncover().run();
        model.show(unit, page, names.apply(page), desktop.say());
    }

    private Messages words() {
        return model.state().words();
    }
}
