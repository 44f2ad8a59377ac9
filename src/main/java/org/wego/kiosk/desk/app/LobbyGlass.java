// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.Parent;
import org.wego.kiosk.config.DisplayProfile;
import org.wego.kiosk.desk.preview.Glass;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.screens.Audible;
import org.wego.kiosk.screens.PackShow;
import org.wego.kiosk.screens.Screens;
import org.wego.kiosk.session.Hearing;
import org.wego.kiosk.session.Session;
import org.wego.kiosk.session.Session.TextSize;
import org.wego.kiosk.shell.ScreenBuilder;
import org.wego.kiosk.shell.StillPicture;

/** Shows screens of the lobby at reception's desk, built by the same parts as in the lobby. */
final class LobbyGlass implements Glass {

    private final Supplier<PackShow> content;
    private Optional<ScreenBuilder.Built> shown = Optional.empty();

    /**
     * A glass.
     *
     * @param content as it is at the moment of showing
     */
    LobbyGlass(Supplier<PackShow> content) {
        this.content = content;
    }

    /** Lets go of the screen. */
    void leave() {
        shown.ifPresent(built -> built.screen().left());
        shown = Optional.empty();
    }

    @Override
    public Parent show(Wish wish, Consumer<Destination> goTo) {
        leave();
        var show = content.get();
        var size = Stream.of(TextSize.values()).filter(each -> each.percent() == wish.percent()).findFirst()
                .orElseThrow();
        var session = new Session(wish.lang(), size, wish.contrast(), wish.reach(), wish.simple(), Hearing.USUAL,
                false);
        var display = wish.portrait() ? DisplayProfile.PORTRAIT : DisplayProfile.LANDSCAPE;
        var actions = new ScreenBuilder.Actions(goTo, _ -> {
        }, () -> goTo.accept(new Destination.Home()));
        var built = show.screens(Screens.Changes.none(), display, Audible.ALL).build(wish.destination(), session,
                wish.portrait() ? Orientation.VERTICAL : Orientation.HORIZONTAL, actions);
        shown = Optional.of(built);
        var picture = new StillPicture(built, show.theme().stylesheets(wish.contrast())).root();
        // The palette of the lobby begins here, whatever the window around it has.
        picture.getStyleClass().add("root");
        return picture;
    }
}
