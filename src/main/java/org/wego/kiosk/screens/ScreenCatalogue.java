// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.screens;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.image.Image;
import org.wego.kiosk.call.ReceptionCalls;
import org.wego.kiosk.feature.access.AccessScreen;
import org.wego.kiosk.feature.access.HelpScreen;
import org.wego.kiosk.feature.access.LanguagesScreen;
import org.wego.kiosk.feature.attract.AttractScreen;
import org.wego.kiosk.feature.board.BoardScreen;
import org.wego.kiosk.feature.board.CardScreen;
import org.wego.kiosk.feature.building.BuildingScreen;
import org.wego.kiosk.feature.building.PlaceScreen;
import org.wego.kiosk.feature.buses.BusesScreen;
import org.wego.kiosk.feature.buses.LineFinderScreen;
import org.wego.kiosk.feature.buses.LineScreen;
import org.wego.kiosk.feature.city.CityScreen;
import org.wego.kiosk.feature.contact.CallScreen;
import org.wego.kiosk.feature.contact.ContactScreen;
import org.wego.kiosk.feature.contact.DriverScreen;
import org.wego.kiosk.feature.contact.ReceptionScreen;
import org.wego.kiosk.feature.contact.SourcesScreen;
import org.wego.kiosk.feature.contact.UsefulNumbersScreen;
import org.wego.kiosk.feature.directions.DirectionsScreen;
import org.wego.kiosk.feature.find.FindScreen;
import org.wego.kiosk.feature.home.HomeScreen;
import org.wego.kiosk.feature.hotlines.HotlinesScreen;
import org.wego.kiosk.feature.missing.MissingScreen;
import org.wego.kiosk.feature.offices.OfficeScreen;
import org.wego.kiosk.feature.offices.OfficesScreen;
import org.wego.kiosk.feature.solution.SolutionScreen;
import org.wego.kiosk.feature.taxi.TaxiScreen;
import org.wego.kiosk.lookup.ContentLookup;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.pack.source.PackSource;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.session.Session;
import org.wego.kiosk.session.ShownNotice;
import org.wego.kiosk.shell.ScreenFactory;
import org.wego.kiosk.speech.Utterance;
import org.wego.kiosk.text.Formats;
import org.wego.kiosk.text.MessageCatalogue;
import org.wego.kiosk.text.Messages;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.control.MultilingualButton;
import org.wego.kiosk.ui.page.Screen;

/** Creates the screen of every destination; a destination without a screen does not compile. */
public final class ScreenCatalogue implements ScreenFactory {

    /**
     * The changes of the session that screens may make.
     *
     * @param start begins a visit in a language
     * @param language changes the language and leads back to the previous screen
     * @param session changes another choice
     * @param finish ends the visit
     */
    public record SessionChanges(Consumer<Lang> start, Consumer<Lang> language,
            Consumer<UnaryOperator<Session>> session,
            Runnable finish) {

        /** No changes, for static screens. */
        public static SessionChanges none() {
            return new SessionChanges(_ -> {
            }, _ -> {
            }, _ -> {
            }, () -> {
            });
        }
    }

    private final Content content;
    private final PackSource source;
    private final Optional<Image> logo;
    private final MessageCatalogue messages;
    private final SessionChanges changes;
    private final Audible audible;
    private final ReceptionCalls calls;
    private final ContentLookup lookup;
    private final Optional<String> unit;

    /**
     * The screens of a content pack.
     *
     * @param logo the logo of the organisation, decoded
     * @param audible what can be heard; screens do not offer the rest
     * @param unit the name of the kiosk; empty: it has none
     * @param lookup finds what the pack has
     */
    ScreenCatalogue(Content content, PackSource source, Optional<Image> logo, MessageCatalogue messages,
            SessionChanges changes, Audible audible, ReceptionCalls calls, Optional<String> unit,
            ContentLookup lookup) {
        this.content = content;
        this.source = source;
        this.logo = logo;
        this.messages = messages;
        this.changes = changes;
        this.audible = audible;
        this.calls = calls;
        this.lookup = lookup;
        this.unit = unit;
    }

    @Override
    public Screen create(Destination destination, ScreenContext context, ScreenLayout layout) {
        var screen = plain(destination, context, layout);
        return destination instanceof Destination.Attract ? screen
                : NoticeScreen.of(screen, () -> notices(destination, context), context, layout, changes.session());
    }

    /** What is laid over a screen. Home has a place of its own for the notices of the pack. */
    private List<ShownNotice> notices(Destination destination, ScreenContext context) {
        var notices = new ArrayList<>(ShownNotice.byReception(destination, context));
        if (!(destination instanceof Destination.Home)) {
            notices.addAll(ShownNotice.overScreens(content, context));
        }
        return List.copyOf(notices);
    }

    private Screen plain(Destination destination, ScreenContext context, ScreenLayout layout) {
        return switch (destination) {
            case Destination.Attract() -> attract(context, layout);
            case Destination.Home() -> new HomeScreen(content, context, layout);
            case Destination.Directions(var walk) -> shown(content.directions(), context, layout,
                    directions -> new DirectionsScreen(content, directions, walk, context, layout));
            case Destination.Driver() -> new DriverScreen(content, context, layout);
            case Destination.Buses(var group) -> shown(content.buses(), context, layout,
                    buses -> new BusesScreen(content, buses, group, context, layout));
            case Destination.LineFinder(var typed) -> shown(content.buses(), context, layout,
                    buses -> new LineFinderScreen(content, buses, typed, context, layout));
            case Destination.Line(var id) -> shown(content.buses(), context, layout,
                    buses -> shown(Optional.ofNullable(content.lines().get(id)), context, layout,
                            line -> new LineScreen(content, buses, line, context, layout)));
            case Destination.Offices() -> shown(content.offices(), context, layout,
                    offices -> new OfficesScreen(content, offices, context, layout));
            case Destination.OfficeDetail(var id) -> shown(KnownDestinations.office(content, id), context, layout,
                    office -> new OfficeScreen(content, office, context, layout));
            case Destination.ContactDetails() -> new ContactScreen(content, context, layout);
            case Destination.UsefulNumbers() -> new UsefulNumbersScreen(content, context, layout);
            case Destination.Sources() -> new SourcesScreen(content, context, layout);
            case Destination.City() -> shown(content.city(), context, layout,
                    city -> new CityScreen(city, content.solution().isPresent(), context, layout));
            case Destination.Solution() -> shown(content.solution(), context, layout,
                    solution -> new SolutionScreen(solution, this::media, context, layout));
            case Destination.Access() -> new AccessScreen(context, layout, audible.voice().getAsBoolean(),
                    audible.bell().getAsBoolean(), changes.session(), changes.finish());
            case Destination.Help() -> new HelpScreen(audible.voice().getAsBoolean(),
                    audible.bell().getAsBoolean(), context, layout);
            case Destination.Languages() -> new LanguagesScreen(content.manifest().languages(), context, layout,
                    changes.language());
            case Destination.Reception() -> reception(context, layout);
            case Destination.Board(var group) -> shown(content.board(), context, layout,
                    board -> new BoardScreen(board, group, context, messages.in(board.staffLanguage()),
                            changes.session(), saying(context), layout));
            case Destination.Card(var id) -> shown(content.board(), context, layout,
                    board -> shown(board.card(id), context, layout,
                            card -> new CardScreen(board, card, context, messages.in(board.staffLanguage()),
                                    changes.session(), saying(context), layout)));
            case Destination.Hotlines() -> shown(content.hotlines(), context, layout,
                    guide -> new HotlinesScreen(guide, content, context, layout));
            case Destination.Building(var floor) -> shown(content.building(), context, layout,
                    guide -> new BuildingScreen(guide, content, unit, floor, context, layout));
            case Destination.Place(var id) -> shown(content.building(), context, layout,
                    guide -> shown(guide.place(id), context, layout,
                            place -> new PlaceScreen(place, guide, content, unit, context, layout)));
            case Destination.Taxi(var to) -> shown(content.taxi(), context, layout,
                    guide -> new TaxiScreen(guide, content, to, saying(context), context, layout));
            case Destination.Find(var typed) -> new FindScreen(lookup, typed, content.board().isPresent(), context,
                    layout);
        };
    }

    /** Says a text that the visitor has asked for; empty without a voice. */
    private Optional<BiConsumer<Lang, String>> saying(ScreenContext context) {
        return audible.voice().getAsBoolean()
                ? Optional.of((lang, text) -> audible.say().accept(new Utterance(lang, text),
                        context.session().audio()))
                : Optional.empty();
    }

    /** Reception can be called as soon as a desk is known, and as long as there is a call. */
    private Screen reception(ScreenContext context, ScreenLayout layout) {
        var now = calls.situation().getValue();
        return now.linked() || now.call().isPresent() ? new CallScreen(content, calls, context, layout)
                : new ReceptionScreen(content, audible.bell().getAsBoolean(), context, layout);
    }

    private static <T> Screen shown(Optional<T> subject, ScreenContext context, ScreenLayout layout,
            Function<T, Screen> screen) {
        return subject.map(screen).orElseGet(() -> new MissingScreen(context, layout));
    }

    private Screen attract(ScreenContext context, ScreenLayout layout) {
        var greetings = content.manifest().languages().stream().map(language -> {
            var strings = messages.in(language.tag());
            return new AttractScreen.Greeting(language, strings.get("attract.welcome"), strings.get("attract.hint"),
                    notice(ShownNotice.greeting(content, context.now(), language.tag()), strings));
        }).toList();
        var session = context.session();
        var audio = session.audio();
        var offers = new ArrayList<AttractScreen.AttractOffer>();
        if (audible.voice().getAsBoolean()) {
            offers.add(new AttractScreen.AttractOffer(Icon.VOICE, words("attract.voice", context.lang()), audio.voice(),
                    () -> changes.session().accept(now -> now.withAudio(audio.withVoice(!audio.voice())))));
        }
        offers.add(
                new AttractScreen.AttractOffer(Icon.SIMPLE, words("attract.simple", context.lang()), session.simple(),
                        () -> changes.session().accept(now -> now.withSimple(!session.simple()))));
        return new AttractScreen(content.organisation(), logo, content.contact().floor(), greetings, offers, context,
                layout, changes.start());
    }

    private static Optional<AttractScreen.GreetingNotice> notice(List<String> texts, Messages strings) {
        var numbers = new Formats(strings);
        return texts.stream().findFirst().map(first -> new AttractScreen.GreetingNotice(
                texts.size() == 1 ? first
                        : first + " " + strings.get("strip.more", numbers.number(texts.size() - 1)),
                strings.get("home.notices", numbers.number(texts.size())), texts));
    }

    /** A word in the visitor's language and in two others of the pack. */
    private List<MultilingualButton.ButtonWord> words(String key, Lang own) {
        return MultilingualButton.words(
                content.manifest().languages().stream().map(language -> language.tag()).toList(), own,
                lang -> messages.in(lang).get(key));
    }

    private Optional<URI> media(String path) {
        try {
            return source.has(path) ? Optional.of(source.location(path)) : Optional.empty();
        } catch (IOException e) {
            // The screen says that the film is missing; the check of the pack has named the file.
            return Optional.empty();
        }
    }
}
