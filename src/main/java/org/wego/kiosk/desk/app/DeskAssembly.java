// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.input.KeyCombination;
import org.wego.kiosk.desk.correct.AddActions;
import org.wego.kiosk.desk.correct.CorrectView;
import org.wego.kiosk.desk.correct.CorrectViewModel;
import org.wego.kiosk.desk.correct.LobbyRecordPreview;
import org.wego.kiosk.desk.correct.OverlayEditingService;
import org.wego.kiosk.desk.correct.RecordKinds;
import org.wego.kiosk.desk.directory.DetailsActions;
import org.wego.kiosk.desk.directory.DirectoryView;
import org.wego.kiosk.desk.directory.DirectoryViewModel;
import org.wego.kiosk.desk.directory.KeptRecords;
import org.wego.kiosk.desk.frame.CommandName;
import org.wego.kiosk.desk.frame.DeskAction;
import org.wego.kiosk.desk.frame.DeskFrame;
import org.wego.kiosk.desk.frame.DeskSettings;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.desk.frame.DeskView;
import org.wego.kiosk.desk.frame.Section;
import org.wego.kiosk.desk.lobbies.GlassShowing;
import org.wego.kiosk.desk.preview.LobbyScreenRenderer;
import org.wego.kiosk.desk.preview.PreviewView;
import org.wego.kiosk.desk.preview.PreviewViewModel;
import org.wego.kiosk.desk.quality.QualityViewModel;
import org.wego.kiosk.desk.review.RecordConfirmations;
import org.wego.kiosk.desk.review.ReviewViewModel;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.screens.LoadedPack;
import org.wego.kiosk.tour.TourDestinations;

/** Creates the parts of reception's window and connects them; {@link DeskController} controls them. */
public final class DeskAssembly {

    /** All sections, in the order of the navigation. */
    public static final List<Section> SECTIONS = List.of(Section.DIRECTORY, Section.HANDOUTS, Section.QUALITY,
            Section.CONTENT, Section.NOTICES, Section.PREVIEW);

    private static final String FINDINGS = "findings";
    static final KeyCombination TO_REVIEW = KeyCombination.valueOf("Shortcut+Shift+L");

    private final DeskServices services;
    private final Supplier<LoadedPack> currentPack;
    private final DeskController controller;
    private final DeskState state;
    private final OverlayEditingService editing;
    private final DirectoryViewModel directory;
    private final QualityViewModel quality;
    private final ReviewViewModel review;
    private final CorrectViewModel content;
    private final CorrectViewModel notices;
    private final DeskHandouts handouts;
    private final RecentHandovers recent;
    private final DirectoryView directoryView;
    private final PreviewViewModel preview;
    private final Optional<DeskLobbies> lobbies;
    private final Optional<DeskReception> reception;
    private final DeskEmergencies emergencies;
    private final DeskBoard board;
    private final DeskFrame frame;

    /**
     * The parts of a window.
     *
     * @param deskContent the content
     * @param settings how the staff have set up the window
     * @param services the services of the desktop
     * @param currentPack the pack as it is shown now
     * @param controller what the parts call
     * @param links what connects the desk with lobbies
     */
    DeskAssembly(DeskContent deskContent, DeskSettings settings, Clock clock, DeskServices services,
            Supplier<LoadedPack> currentPack, DeskController controller, DeskLinks links) {
        this.services = services;
        this.currentPack = currentPack;
        this.controller = controller;
        var pack = currentPack.get();
        state = new DeskState(pack.content(), settings.words(), pack.messages(), clock, settings.memory());
        editing = new OverlayEditingService(deskContent.overlay(), deskContent.records(), services.staff(),
                services.background(), services.window(),
                (changed, key) -> LobbyScreenRenderer.failure(pack, changed, key),
                controller::refresh);
        directory = new DirectoryViewModel(state, pack.messages(), new KeptRecords(state.memory()));
        quality = new QualityViewModel(state, new QualityConfirmations(new RecordConfirmations(state, editing)));
        quality.remember(state.memory().get(FINDINGS).orElse(""), days -> state.memory().put(FINDINGS, days));
        review = new ReviewViewModel(state, editing);
        content = new CorrectViewModel(state, editing);
        notices = new CorrectViewModel(state, editing);
        recent = new RecentHandovers(state.memory());
        preview = new PreviewViewModel(state, all -> new TourDestinations(all, true).list());
        // No lambda, whose creation would load the classes of the link.
        lobbies = links.site().isPresent()
                ? Optional.of(new DeskLobbies(links.site().get(), state, services, desktop()))
                : Optional.empty();
        reception = links.calls().isPresent()
                ? Optional.of(new DeskReception(links.calls().get(), state, lobbies, sheet -> frame().ask(sheet),
                        () -> frame().uncover()))
                : Optional.empty();
        emergencies = new DeskEmergencies(state, services, currentPack, controller, deskContent.overlay().place(),
                lobbies.map(DeskLobbies::emergencies), () -> lobbies.map(DeskLobbies::choices).orElse(List.of()));
        handouts = new DeskHandouts(state, services, currentPack, recent,
                new HandAgain(recent, state, controller::again), sheet -> controller.cover(Optional.of(sheet)));
        directoryView = new DirectoryView(directory, state, new DetailsActions(controller::copy, controller::mail,
                sheet -> controller.cover(Optional.of(sheet)), handouts::hasSheet, controller::hand,
                (entry, way) -> recent.add(Handover.of(entry.key(), way, state.visitor())),
                (entry, field) -> controller.correct(entry.key(), field),
                lobbies.map(linked -> entry -> linked.show(entry.key()))));
        board = new DeskBoard(state, services, lobbies, links.cards());
        frame = new DeskFrame(state, views(), windowActions(settings), services.digitRow());
        content.unsavedProperty().subscribe(keys -> frame.mark(Section.CONTENT, !keys.isEmpty()));
        notices.unsavedProperty().subscribe(keys -> frame.mark(Section.NOTICES, !keys.isEmpty()));
        review.unsavedProperty().subscribe(unsaved -> frame.mark(Section.QUALITY, unsaved));
        quality.harmfulProperty().subscribe(found -> frame.count(Section.QUALITY, found.longValue()));
        frame.band(emergencies.band());
        lobbies.ifPresent(linked -> linked.onNews(count -> {
            frame.count(Section.LOBBIES, count);
            emergencies.refresh();
        }));
        reception.ifPresent(calls -> calls.join(frame, lobbies));
    }

    /** What questions about lobbies do with the window; it need not be complete yet. */
    private GlassShowing.Desktop desktop() {
        return new GlassShowing.Desktop(sheet -> frame().ask(sheet), () -> frame().uncover(), controller::say);
    }

    /** The actions of all views. */
    private List<DeskAction> windowActions(DeskSettings settings) {
        var words = state.words();
        var actions = new ArrayList<>(List.of(
                DeskAction.of(DeskAction.DeskMenu.FILE, CommandName.of(words, "again.last"), "Shortcut+R",
                        controller::againLast),
                DeskAction.of(DeskAction.DeskMenu.EDIT, CommandName.of(words, "directory.find"), "Shortcut+K",
                        controller::begin),
                DeskAction.of(DeskAction.DeskMenu.GO, CommandName.of(words, "review.return"), TO_REVIEW.getName(),
                        review.openProperty(), () -> controller.show(Section.QUALITY))
                        .disabledBecause(words.get("review.return.none"))));
        actions.addAll(AddActions.of(content, RecordKinds.content(), state, this::shown,
                () -> controller.show(Section.CONTENT)));
        actions.addAll(AddActions.of(notices, RecordKinds.notices(), state, this::shown,
                () -> controller.show(Section.NOTICES)));
        lobbies.ifPresent(linked -> actions.addAll(linked.actions(this::shownPage)));
        reception.ifPresent(calls -> actions.addAll(calls.actions()));
        actions.add(DeskAction.of(DeskAction.DeskMenu.FILE, CommandName.of(words, "window.close"), "Shortcut+W",
                services.close()));
        actions.addAll(emergencies.actions());
        actions.addAll(board.actions(() -> controller.show(Section.BOARD)));
        actions.addAll(LanguageActions.of(state, settings.languages(), controller::chooseLanguage));
        return actions;
    }

    /** The record that is shown in the directory or in the form. */
    private Optional<RecordKey> shown() {
        return frame.section() == Section.CONTENT ? content.shown() : directory.shown();
    }

    /** The screen of the lobby for what the window shows. */
    private Optional<Destination> shownPage() {
        return frame.section() == Section.PREVIEW ? Optional.of(preview.destination())
                : shown().map(key -> LobbyScreenRenderer.screenOf(key, state.content()));
    }

    private EnumMap<Section, Supplier<DeskView>> views() {
        var views = new EnumMap<Section, Supplier<DeskView>>(Section.class);
        views.put(Section.DIRECTORY, () -> directoryView);
        views.put(Section.HANDOUTS, () -> handouts);
        views.put(Section.QUALITY, () -> new DeskQuality(state, quality, review, controller,
                new DoubtAsker(state, editing, controller), () -> controller.show(Section.QUALITY)));
        views.put(Section.CONTENT, () -> correctView(content, RecordKinds.content()));
        views.put(Section.NOTICES, () -> correctView(notices, RecordKinds.notices()));
        views.put(Section.PREVIEW, () -> new PreviewView(preview, state, new LobbyScreenRenderer(currentPack),
                sheet -> controller.cover(Optional.of(sheet)), lobbies.map(linked -> linked::show)));
        lobbies.ifPresent(linked -> views.put(Section.LOBBIES, () -> linked.view(emergencies::write)));
        services.usage().ifPresent(source -> views.put(Section.USAGE, new DeskUsage(state, source, controller)::view));
        if (board.isThere()) {
            views.put(Section.BOARD, () -> board.view(frame()));
        }
        return views;
    }

    private CorrectView correctView(CorrectViewModel model, RecordKinds kinds) {
        var preview = new LobbyRecordPreview(currentPack.get(), editing, services.background(), services.window());
        return new CorrectView(model, state, kinds, preview, controller::cover);
    }

    DeskState state() {
        return state;
    }

    OverlayEditingService editing() {
        return editing;
    }

    DirectoryViewModel directory() {
        return directory;
    }

    QualityViewModel quality() {
        return quality;
    }

    /** The review of the texts of a language. */
    ReviewViewModel review() {
        return review;
    }

    /** The model of the section "Content". */
    CorrectViewModel content() {
        return content;
    }

    /** The model of the section "Notices". */
    CorrectViewModel notices() {
        return notices;
    }

    DeskHandouts handouts() {
        return handouts;
    }

    DirectoryView directoryView() {
        return directoryView;
    }

    RecentHandovers recent() {
        return recent;
    }

    DeskEmergencies emergencies() {
        return emergencies;
    }

    DeskFrame frame() {
        return frame;
    }
}
