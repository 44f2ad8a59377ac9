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

/** Builds the screens of a screenshot run with the same classes as the lobby. */
public final class LobbyScreenshots {

    private final LoadedPack show;
    private final ScreenBuilder screens;

    public LobbyScreenshots(LoadedPack show) {
        this.show = show;
        this.screens = show.screens(ScreenCatalogue.SessionChanges.none(), DisplayProfile.PORTRAIT, Audible.ALL);
    }

    public ScreenshotTarget at(ScreenshotSpec spec) {
        var built = build(spec);
        var picture = new StaticScreen(built, show.theme().stylesheets(spec.variant().contrast()));
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

    /** All spoken texts of a screen, from its first page to its last. */
    public List<Utterance> script(ScreenshotSpec spec, RecordingScript script) {
        var built = build(spec);
        var picture = new StaticScreen(built, show.theme().stylesheets(spec.variant().contrast()));
        var body = built.view().body();
        var utterances = new ArrayList<Utterance>();
        try (var scene = new OffscreenScene(picture.root(), spec.width(), spec.height())) {
            int pages = 1;
            for (int page = 0; page < pages; page++) {
                body.turnTo(page);
                scene.layOut();
                pages = body.pageCountProperty().get();
                utterances.addAll(
                        script.of(picture.root(), new ScreenSummary(built.screen().heading().title().replace('\n', ' '),
                                page, pages, spec.destination() instanceof Destination.Attract)));
            }
            built.screen().left();
        }
        return utterances;
    }

    private ScreenBuilder.BuiltScreen build(ScreenshotSpec spec) {
        if (spec.destination() instanceof Destination.Find) {
            show.lookup().await();
        }
        var variant = spec.variant();
        var session = new Session(spec.lang(), size(variant), variant.contrast(), variant.reach(), variant.simple(),
                AudioSettings.DEFAULT, false);
        var actions = new ScreenBuilder.ScreenActions(_ -> {
        }, _ -> {
        }, () -> {
        });
        return screens.build(spec.destination(), session, spec.orientation(), actions);
    }

    private static TextSize size(Variant variant) {
        return Stream.of(TextSize.values()).filter(size -> size.percent() == variant.percent()).findFirst()
                .orElseThrow();
    }
}
