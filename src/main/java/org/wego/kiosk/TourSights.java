// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import java.util.stream.Stream;
import javafx.scene.Parent;
import org.wego.kiosk.config.DisplayProfile;
import org.wego.kiosk.session.Hearing;
import org.wego.kiosk.session.Session;
import org.wego.kiosk.session.Session.TextSize;
import org.wego.kiosk.shell.ScreenBuilder;
import org.wego.kiosk.shell.StillPicture;
import org.wego.kiosk.tour.Sight;
import org.wego.kiosk.tour.TourStop;
import org.wego.kiosk.tour.Variant;

/** Builds what the tour sees, from the same parts as the lobby. */
final class TourSights {

    private final PackShow show;
    private final ScreenBuilder screens;

    TourSights(PackShow show) {
        this.show = show;
        this.screens = show.screens(Screens.Changes.none(), DisplayProfile.PORTRAIT);
    }

    Sight at(TourStop stop) {
        var variant = stop.variant();
        var session = new Session(stop.lang(), size(variant),
                variant.contrast(), variant.reach(), variant.simple(), Hearing.USUAL, false);
        var actions = new ScreenBuilder.Actions(_ -> {
        }, _ -> {
        }, () -> {
        });
        var built = screens.build(stop.destination(), session, TourCommand.orientation(stop), actions);
        var picture = new StillPicture(built, show.theme().stylesheets(variant.contrast()));
        return new Sight() {

            @Override
            public Parent root() {
                return picture.root();
            }

            @Override
            public int pages() {
                return built.view().body().pageCountProperty().get();
            }

            @Override
            public void turnTo(int page) {
                built.view().body().turnTo(page);
            }

            @Override
            public void leave() {
                built.screen().left();
            }
        };
    }

    private static TextSize size(Variant variant) {
        return Stream.of(TextSize.values()).filter(size -> size.percent() == variant.percent()).findFirst()
                .orElseThrow();
    }
}
