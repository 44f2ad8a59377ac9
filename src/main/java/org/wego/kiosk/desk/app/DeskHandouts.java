// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.wego.kiosk.desk.directory.HandoverWay;
import org.wego.kiosk.desk.frame.CommandName;
import org.wego.kiosk.desk.frame.DeskAction;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.desk.frame.DeskView;
import org.wego.kiosk.desk.handout.Handout;
import org.wego.kiosk.desk.handout.HandoutContext;
import org.wego.kiosk.desk.handout.HandoutPages;
import org.wego.kiosk.desk.handout.HandoutView;
import org.wego.kiosk.desk.handout.HandoutViewModel;
import org.wego.kiosk.desk.handout.Handouts;
import org.wego.kiosk.desk.record.ContentRecord;
import org.wego.kiosk.model.LineId;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.print.Paper;
import org.wego.kiosk.print.PdfFile;
import org.wego.kiosk.screens.LoadedPack;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.session.Session;
import org.wego.kiosk.ui.ScreenLayout;

/** The handout view of reception's window; rebuilt when the content changes. */
final class DeskHandouts implements DeskView {

    private final DeskState state;
    private final DeskServices services;
    private final Supplier<LoadedPack> currentPack;
    private final RecentHandovers recent;
    private final HandAgain again;
    private final StackPane place = new StackPane();
    private Paper paper = Paper.A4;
    private Optional<BuiltHandoutView> view = Optional.empty();

    /** A view of one state of the content. */
    private record BuiltHandoutView(HandoutViewModel model, HandoutView view) {}

    /**
     * A view.
     *
     * @param currentPack the pack as it is shown now
     * @param recent remembers what was handed over
     * @param again offers to repeat it
     */
    DeskHandouts(DeskState state, DeskServices services, Supplier<LoadedPack> currentPack, RecentHandovers recent,
            HandAgain again) {
        this.recent = recent;
        this.again = again;
        this.state = state;
        this.services = services;
        this.currentPack = currentPack;
        state.contentProperty().subscribe(this::renew);
    }

    @Override
    public Region node() {
        current();
        return place;
    }

    @Override
    public List<DeskAction> actions() {
        var actions = new ArrayList<>(List.of(
                DeskAction.of(DeskAction.DeskMenu.FILE, CommandName.of(state.words(), "desk.handout.print"),
                        "Shortcut+P",
                        () -> current().view().print()),
                DeskAction.of(DeskAction.DeskMenu.FILE, CommandName.of(state.words(), "desk.handout.save"),
                        "Shortcut+S",
                        () -> current().view().save()),
                DeskAction.of(DeskAction.DeskMenu.VIEW, CommandName.of(state.words(), "desk.handout.previous-page"),
                        () -> current().model().previous()),
                DeskAction.of(DeskAction.DeskMenu.VIEW, CommandName.of(state.words(), "desk.handout.next-page"),
                        () -> current().model().next())));
        actions.addAll(again.actions());
        return actions;
    }

    @Override
    public void focus() {
        place.lookupAll(".handout-list").stream().findFirst().ifPresent(list -> list.requestFocus());
    }

    /** Whether a sheet can be made of a record. */
    boolean hasSheet(ContentRecord entry) {
        return sheet(entry.key()).isPresent();
    }

    /** Selects the sheet of a record, if there is one. */
    void choose(ContentRecord entry) {
        sheet(entry.key()).ifPresent(current().model()::choose);
    }

    /** Asks for the printer or the file of the sheet of a record. */
    void hand(ContentRecord entry, HandoverWay way) {
        sheet(entry.key()).ifPresent(wanted -> {
            var now = current();
            now.model().choose(wanted);
            now.view().whenReady(way == HandoverWay.PDF ? now.view()::save : now.view()::print);
        });
    }

    /** Hands out a sheet in the same way as before; false if the content no longer has it. */
    boolean again(Handover before) {
        var wanted = before.sheet().filter(sheet -> Handouts.isAvailable(state.content(), sheet));
        wanted.ifPresent(sheet -> {
            var now = current();
            now.model().choose(before.paper());
            now.model().choose(sheet);
            now.view().whenReady(before.way() == HandoverWay.PDF ? now.view()::save : now.view()::printAgain);
        });
        return wanted.isPresent();
    }

    private Optional<Handout> sheet(RecordKey key) {
        return handout(key).filter(wanted -> Handouts.isAvailable(state.content(), wanted));
    }

    private Optional<Handout> handout(RecordKey key) {
        return switch (key.kind()) {
            case BUS_LINES -> Optional.of(new Handout.LineHandout(new LineId(key.id())));
            case BUS_STOPS -> Optional.of(new Handout.StopHandout(key.id()));
            case BUSES -> Optional.of(new Handout.LinesHandout(Optional.empty()));
            case BUS_GROUPS -> Optional.of(new Handout.LinesHandout(Optional.of(key.id())));
            case REGIONAL_OFFICES -> Optional.of(new Handout.OfficesHandout(Optional.empty()));
            case OFFICES -> Optional.of(new Handout.OfficesHandout(Optional.of(key.id())));
            case PEOPLE -> Optional.of(new Handout.OfficesHandout(office(key.id())));
            case CONTACT, ORGANISATION, KIOSK -> Optional.of(new Handout.AddressHandout());
            case WALKS, DIRECTIONS -> Optional.of(new Handout.DirectionsHandout());
            case NUMBERS -> Optional.of(new Handout.NumbersHandout());
            default -> Optional.empty();
        };
    }

    private Optional<String> office(String person) {
        return state.content().offices().stream().flatMap(offices -> offices.offices().stream()).filter(
                office -> office.people().stream().anyMatch(someone -> someone.id().equals(person)))
                .map(office -> office.id()).findFirst();
    }

    private BuiltHandoutView current() {
        var now = view.orElseGet(this::build);
        view = Optional.of(now);
        return now;
    }

    /** Rebuilds the view for changed content, with the same handout selected. */
    private void renew() {
        var chosen = view.flatMap(before -> before.model().handoutProperty().get())
                .filter(handout -> Handouts.isAvailable(state.content(), handout));
        boolean built = view.isPresent();
        view = Optional.empty();
        if (built) {
            chosen.ifPresent(current().model()::choose);
        }
    }

    private BuiltHandoutView build() {
        var pack = currentPack.get();
        var model = new HandoutViewModel(Handouts.available(state.content()), paper);
        model.paperProperty().subscribe(chosen -> paper = chosen);
        var staff = new ScreenContext(Session.fresh(state.words().lang()), pack.messages().in(state.words().lang()),
                state.clock(), _ -> {
                }, _ -> {
                });
        var context = new HandoutContext(state.visitorProperty(), state.words()::get,
                handout -> Handouts.title(state.content(), handout, staff),
                name -> services.pdfPlace().apply(place, name),
                new PdfFile(pack.fontFiles()), services.printers(),
                given -> recent.add(Handover.of(given.handout(), given.printed(), given.lang(), given.paper())),
                services.background());
        var pages = new HandoutPages(state.content(), pack.messages(), pack.theme(), state.clock());
        var handoutView = new HandoutView(model, pages, context, ScreenLayout.desk(false), List.of(again.button()));
        place.getChildren().setAll(handoutView.root());
        return new BuiltHandoutView(model, handoutView);
    }
}
