// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.offscreen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Parent;
import org.wego.kiosk.config.DisplayProfile;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.platform.OffscreenScene;
import org.wego.kiosk.screens.Audible;
import org.wego.kiosk.screens.PackShow;
import org.wego.kiosk.screens.Screens;
import org.wego.kiosk.session.Hearing;
import org.wego.kiosk.session.Session;
import org.wego.kiosk.session.Session.TextSize;
import org.wego.kiosk.shell.ScreenBuilder;
import org.wego.kiosk.shell.StillPicture;
import org.wego.kiosk.speech.Utterance;
import org.wego.kiosk.tour.Sight;
import org.wego.kiosk.tour.TourStop;
import org.wego.kiosk.tour.Variant;
import org.wego.kiosk.voice.Arrival;
import org.wego.kiosk.voice.Script;

/** Builds what the tour sees, from the same parts as the lobby. */
public final class TourSights {

    private final PackShow show;
    private final ScreenBuilder screens;

    public TourSights(PackShow show) {
        this.show = show;
        this.screens = show.screens(Screens.Changes.none(), DisplayProfile.PORTRAIT, Audible.ALL);
    }

    public Sight at(TourStop stop) {
        var built = build(stop);
        var picture = new StillPicture(built, show.theme().stylesheets(stop.variant().contrast()));
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

    /** All that is said at a stop, from its first page to its last. */
    public List<Utterance> script(TourStop stop, Script script) {
        var built = build(stop);
        var picture = new StillPicture(built, show.theme().stylesheets(stop.variant().contrast()));
        var body = built.view().body();
        var said = new ArrayList<Utterance>();
        try (var scene = new OffscreenScene(picture.root(), stop.width(), stop.height())) {
            int pages = 1;
            for (int page = 0; page < pages; page++) {
                body.turnTo(page);
                scene.layOut();
                pages = body.pageCountProperty().get();
                said.addAll(script.of(picture.root(), new Arrival(built.screen().heading().title().replace('\n', ' '),
                        page, pages, stop.destination() instanceof Destination.Attract)));
            }
            built.screen().left();
        }
        return said;
    }

    private ScreenBuilder.Built build(TourStop stop) {
        var variant = stop.variant();
        var session = new Session(stop.lang(), size(variant), variant.contrast(), variant.reach(), variant.simple(),
                Hearing.USUAL, false);
        var actions = new ScreenBuilder.Actions(_ -> {
        }, _ -> {
        }, () -> {
        });
        return screens.build(stop.destination(), session, stop.orientation(), actions);
    }

    private static TextSize size(Variant variant) {
        return Stream.of(TextSize.values()).filter(size -> size.percent() == variant.percent()).findFirst()
                .orElseThrow();
    }
}
