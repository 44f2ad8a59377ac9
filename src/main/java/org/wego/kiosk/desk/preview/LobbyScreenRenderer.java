// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.preview;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.Parent;
import org.wego.kiosk.config.DisplayProfile;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.LineId;
import org.wego.kiosk.model.NoticePlace;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.platform.FxThread;
import org.wego.kiosk.platform.OffscreenScene;
import org.wego.kiosk.screens.Audible;
import org.wego.kiosk.screens.LoadedPack;
import org.wego.kiosk.screens.ScreenCatalogue;
import org.wego.kiosk.session.AudioSettings;
import org.wego.kiosk.session.Session;
import org.wego.kiosk.session.Session.TextSize;
import org.wego.kiosk.shell.ScreenBuilder;
import org.wego.kiosk.shell.StaticScreen;

/**
 * Renders screens of the lobby at the desk, with the same classes as the lobby.
 *
 * <p>Keeps one screen at a time: the next one releases the one before, with its film. Confined to the FX thread.
 */
public final class LobbyScreenRenderer {

    private static final double WIDTH = 1080;
    private static final double HEIGHT = 1920;

    private final Supplier<LoadedPack> content;
    private final BiFunction<LoadedPack, DisplayProfile, ScreenBuilder> screens;
    private Optional<ScreenBuilder.BuiltScreen> rendered = Optional.empty();

    /**
     * A renderer of the lobby's screens.
     *
     * @param content the content at the time of rendering
     */
    public LobbyScreenRenderer(Supplier<LoadedPack> content) {
        this(content, (pack, display) -> pack.screens(ScreenCatalogue.SessionChanges.none(), display, Audible.ALL));
    }

    /**
     * A renderer with another factory of screens.
     *
     * @param content the content at the time of rendering
     * @param screens the screens of a content for a display
     */
    public LobbyScreenRenderer(Supplier<LoadedPack> content,
            BiFunction<LoadedPack, DisplayProfile, ScreenBuilder> screens) {
        this.content = content;
        this.screens = screens;
    }

    /** Releases the last screen and stops its film. */
    public void release() {
        rendered.ifPresent(built -> built.screen().left());
        rendered = Optional.empty();
    }

    /**
     * Turns the last screen to the first page that shows one of the texts, the most important first; to the first page
     * if none shows any. A screen that is not laid out yet is turned when it is.
     */
    public void turnTo(List<String> sought) {
        rendered.ifPresent(built -> new ScreenPages(built.view().body()).turnTo(sought));
    }

    /** The screen that shows a record, with default settings; its buttons do nothing. */
    public Parent renderRecord(RecordKey key, Lang lang) {
        return render(PreviewSettings.of(screenOf(key, content.get().content()), lang), _ -> {
        });
    }

    /** A screen on which notices of a place are shown, with default settings; its buttons do nothing. */
    public Parent renderPlace(NoticePlace place, Lang lang) {
        var destination = switch (place) {
            case GREETING -> new Destination.Attract();
            case HOME -> new Destination.Home();
            case SCREENS -> new Destination.ContactDetails();
        };
        return render(PreviewSettings.of(destination, lang), _ -> {
        });
    }

    /**
     * Renders the screen of a record off screen, in one language after the other, so that the window goes on answering.
     *
     * <p>Not to be called on the FX thread.
     *
     * @param pack the content with the record as it is to be saved
     * @return the language and the reason of the first screen that cannot be rendered
     */
    public static Optional<String> failure(LoadedPack before, PackResult.Accepted pack, RecordKey key) {
        for (var language : pack.content().manifest().languages()) {
            try {
                FxThread.call(() -> renderOffscreen(before.with(pack), key, language.tag()));
            } catch (ExecutionException e) {
                return Optional.of(language.name() + ": " + e.getCause());
            }
        }
        return Optional.empty();
    }

    private static boolean renderOffscreen(LoadedPack pack, RecordKey key, Lang lang) {
        var renderer = new LobbyScreenRenderer(() -> pack);
        try (var scene = new OffscreenScene(renderer.renderRecord(key, lang), WIDTH, HEIGHT)) {
            scene.layOut();
            renderer.release();
        }
        return true;
    }

    /**
     * Renders a screen, which can be scaled to any size of its aspect ratio.
     *
     * @param goTo called with the destination of a touched button
     */
    public Parent render(PreviewSettings settings, Consumer<Destination> goTo) {
        release();
        var current = content.get();
        var pack = settings.at().map(at -> current.at(Clock.fixed(at, current.content().manifest().timeZone())))
                .orElse(current);
        var size = Stream.of(TextSize.values()).filter(each -> each.percent() == settings.percent()).findFirst()
                .orElseThrow();
        var session = new Session(settings.lang(), size, settings.contrast(), settings.reach(), settings.simple(),
                AudioSettings.DEFAULT, false);
        var display = settings.portrait() ? DisplayProfile.PORTRAIT : DisplayProfile.LANDSCAPE;
        var actions = new ScreenBuilder.ScreenActions(goTo, _ -> {
        }, () -> goTo.accept(new Destination.Home()));
        var built = screens.apply(pack, display).build(settings.destination(), session,
                settings.portrait() ? Orientation.VERTICAL : Orientation.HORIZONTAL, actions);
        rendered = Optional.of(built);
        var picture = new StaticScreen(built, pack.theme().stylesheets(settings.contrast())).root();
        // Start the lobby's palette here, independent of the window's.
        picture.getStyleClass().add("root");
        return picture;
    }

    /** The screen that shows a record. */
    public static Destination screenOf(RecordKey key, Content content) {
        return switch (key.kind()) {
            case BUS_LINES -> new Destination.Line(new LineId(key.id()));
            case BUS_STOPS, BUSES -> new Destination.Buses(Optional.empty());
            case PEOPLE -> content.offices().stream().flatMap(offices -> offices.offices().stream())
                    .filter(office -> office.people().stream().anyMatch(person -> person.id().equals(key.id())))
                    .findFirst().<Destination>map(office -> new Destination.OfficeDetail(office.id()))
                    .orElseGet(Destination.Offices::new);
            case OFFICES -> new Destination.OfficeDetail(key.id());
            case BOARD -> new Destination.Board(Optional.empty());
            case BOARD_CARDS -> new Destination.Card(key.id());
            case HOTLINES, HOTLINE_GUIDE, HOLIDAYS -> new Destination.Hotlines();
            case BUILDING, LIFTS -> new Destination.Building(Optional.empty());
            case BUILDING_PLACES -> new Destination.Place(key.id());
            case TAXI, TAXI_FARES -> new Destination.Taxi(Optional.empty());
            case NUMBERS -> new Destination.UsefulNumbers();
            case CONTACT -> new Destination.ContactDetails();
            case SOURCES -> new Destination.Sources();
            case KIOSK -> new Destination.Reception();
            case CITY, FIGURES -> new Destination.City();
            case WALKS -> new Destination.Directions(Optional.of(key.id()));
            case DIRECTIONS -> new Destination.Directions(Optional.empty());
            case SOLUTION -> new Destination.Solution();
            default -> new Destination.Home();
        };
    }
}
