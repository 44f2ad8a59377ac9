// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.preview;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import org.wego.kiosk.config.DisplayProfile;
import org.wego.kiosk.desk.frame.PictureFrame;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.Manifest;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.nav.Navigator;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.platform.ErrorSummary;
import org.wego.kiosk.screens.Audible;
import org.wego.kiosk.screens.KnownDestinations;
import org.wego.kiosk.screens.LoadedPack;
import org.wego.kiosk.screens.ScreenCatalogue;
import org.wego.kiosk.session.Session;
import org.wego.kiosk.session.SessionStore;
import org.wego.kiosk.shell.ScreenBuilder;
import org.wego.kiosk.shell.StaticScreen;
import org.wego.kiosk.theme.LoadedPackFonts;

/** The screen that an editor sees, redrawn after each edit, touch and choice. */
final class PreviewScreen {

    private static final Logger LOG = System.getLogger(PreviewScreen.class.getName());

    private final PictureFrame frame;
    private final Clock clock;
    private final Optional<Lang> asked;
    private final Navigator navigator;
    private final LoadedPackFonts faces = new LoadedPackFonts();
    private SessionStore store = new SessionStore(Session.fresh(new Lang("en")));
    private Optional<LoadedPack> shown = Optional.empty();
    private Optional<ScreenBuilder.BuiltScreen> built = Optional.empty();
    private boolean upright = true;

    PreviewScreen(Destination start, Optional<Lang> lang, Clock clock, PictureFrame frame) {
        this.asked = lang;
        this.clock = clock;
        this.frame = frame;
        this.navigator = new Navigator(start);
        navigator.destinationProperty().subscribe((before, now) -> draw());
    }

    /** Shows a pack on the current screen; on failure returns the reason and keeps the previous picture. */
    Optional<String> show(PackResult.Accepted pack) {
        try {
            var made = new LoadedPack(pack, clock, faces, Optional.empty());
            if (shown.isEmpty()) {
                store = new SessionStore(Session.fresh(asked.filter(lang -> speaks(made, lang))
                        .orElse(made.content().manifest().defaultLanguage())));
            }
            draw(made);
            shown = Optional.of(made);
            return Optional.empty();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Cannot draw the screen", e);
            return Optional.of("Cannot draw the screen: " + ErrorSummary.of(e));
        }
    }

    /** The languages of the pack on screen. */
    List<Manifest.Language> languages() {
        return shown.map(show -> show.content().manifest().languages()).orElse(List.of());
    }

    void speak(Lang lang) {
        store.change(session -> session.withLanguage(lang));
        draw();
    }

    /** Switches to the next language of the pack. */
    void speakNext() {
        var tags = languages().stream().map(Manifest.Language::tag).toList();
        if (!tags.isEmpty()) {
            speak(tags.get((tags.indexOf(store.session().language()) + 1) % tags.size()));
        }
    }

    void upright(boolean value) {
        upright = value;
        draw();
    }

    /** Switches between portrait and landscape. */
    void turn() {
        upright(!upright);
    }

    private void draw() {
        shown.ifPresent(this::draw);
    }

    private void draw(LoadedPack show) {
        var content = show.content();
        var session = store.session();
        var spoken = speaks(show, session.language()) ? session
                : session.withLanguage(content.manifest().defaultLanguage());
        var wanted = navigator.destinationProperty().get();
        var destination = KnownDestinations.has(content, wanted) ? wanted : new Destination.Home();
        var changes = new ScreenCatalogue.SessionChanges(lang -> {
            speak(lang);
            navigator.go(new Destination.Home());
        }, lang -> {
            speak(lang);
            navigator.back();
        }, change -> {
            store.change(change);
            draw();
        }, () -> navigator.restart(new Destination.Home()));
        var now = show.screens(changes, upright ? DisplayProfile.PORTRAIT : DisplayProfile.LANDSCAPE, Audible.ALL)
                .build(
                        destination, spoken, upright ? Orientation.VERTICAL : Orientation.HORIZONTAL,
                        new ScreenBuilder.ScreenActions(navigator::go, navigator::updateState, navigator::back));
        var picture = new StaticScreen(now, show.theme().stylesheets(spoken.contrast())).root();
        // The lobby's palette starts here; the window around it has a different one.
        picture.getStyleClass().add("root");
        frame.show(picture, upright);
        built.ifPresent(before -> before.screen().left());
        built = Optional.of(now);
    }

    private static boolean speaks(LoadedPack show, Lang lang) {
        return show.content().manifest().languages().stream().anyMatch(language -> language.tag().equals(lang));
    }
}
