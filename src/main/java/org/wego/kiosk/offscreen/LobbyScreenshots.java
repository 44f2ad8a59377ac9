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
import org.wego.kiosk.screens.LoadedPack;
import org.wego.kiosk.screens.ScreenCatalogue;
import org.wego.kiosk.session.AudioSettings;
import org.wego.kiosk.session.Session;
import org.wego.kiosk.session.Session.TextSize;
import org.wego.kiosk.shell.ScreenBuilder;
import org.wego.kiosk.shell.StaticScreen;
import org.wego.kiosk.speech.Utterance;
import org.wego.kiosk.tour.ScreenshotSpec;
import org.wego.kiosk.tour.ScreenshotTarget;
import org.wego.kiosk.tour.Variant;
import org.wego.kiosk.voice.RecordingScript;
import org.wego.kiosk.voice.ScreenSummary;

/** Builds what the tour sees, from the same parts as the lobby. */
public final class LobbyScreenshots {

    private final LoadedPack show;
    private final ScreenBuilder screens;

    public LobbyScreenshots(LoadedPack show) {
        this.show = show;
        this.screens = show.screens(ScreenCatalogue.SessionChanges.none(), DisplayProfile.PORTRAIT, Audible.ALL);
    }

    public ScreenshotTarget at(ScreenshotSpec stop) {
        var built = build(stop);
        var picture = new StaticScreen(built, show.theme().stylesheets(stop.variant().contrast()));
        return new ScreenshotTarget() {

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
    public List<Utterance> script(ScreenshotSpec stop, RecordingScript script) {
        var built = build(stop);
        var picture = new StaticScreen(built, show.theme().stylesheets(stop.variant().contrast()));
        var body = built.view().body();
        var said = new ArrayList<Utterance>();
        try (var scene = new OffscreenScene(picture.root(), stop.width(), stop.height())) {
            int pages = 1;
            for (int page = 0; page < pages; page++) {
                body.turnTo(page);
                scene.layOut();
                pages = body.pageCountProperty().get();
                said.addAll(
                        script.of(picture.root(), new ScreenSummary(built.screen().heading().title().replace('\n', ' '),
                                page, pages, stop.destination() instanceof Destination.Attract)));
            }
            built.screen().left();
        }
        return said;
    }

    private ScreenBuilder.BuiltScreen build(ScreenshotSpec stop) {
        var variant = stop.variant();
        var session = new Session(stop.lang(), size(variant), variant.contrast(), variant.reach(), variant.simple(),
                AudioSettings.DEFAULT, false);
        var actions = new ScreenBuilder.ScreenActions(_ -> {
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
