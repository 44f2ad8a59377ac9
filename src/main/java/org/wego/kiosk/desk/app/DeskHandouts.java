// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
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
import org.wego.kiosk.model.BusLine;
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
    private final StackPane place = new StackPane();
    private Paper paper = Paper.A4;
    private Optional<BuiltHandoutView> view = Optional.empty();

    /** A view of one state of the content. */
    private record BuiltHandoutView(HandoutViewModel model, HandoutView view) {}

    /**
     * A view.
     *
     * @param currentPack the pack as it is shown now
     */
    DeskHandouts(DeskState state, DeskServices services, Supplier<LoadedPack> currentPack) {
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
        return List.of(
                DeskAction.of(DeskAction.DeskMenu.FILE, state.words().get("desk.handout.print"), "Shortcut+P",
                        () -> current().view().print()),
                DeskAction.of(DeskAction.DeskMenu.FILE, state.words().get("desk.handout.save"), "Shortcut+S",
                        () -> current().view().save()));
    }

    @Override
    public void focus() {
        place.lookupAll(".handout-list").stream().findFirst().ifPresent(list -> list.requestFocus());
    }

    /** Selects the handout that contains a record, if there is one. */
    void choose(ContentRecord entry) {
        handout(entry.key()).filter(wanted -> Handouts.isAvailable(state.content(), wanted))
                .ifPresent(current().model()::choose);
    }

    private Optional<Handout> handout(RecordKey key) {
        return switch (key.kind()) {
            case BUS_LINES -> Optional.of(new Handout.LineHandout(new LineId(key.id())));
            case BUS_STOPS -> Optional.of(new Handout.LinesHandout(group(key.id())));
            case OFFICES -> Optional.of(new Handout.OfficesHandout(Optional.of(key.id())));
            case PEOPLE -> Optional.of(new Handout.OfficesHandout(office(key.id())));
            case CONTACT, WALKS, DIRECTIONS, KIOSK -> Optional.of(new Handout.DirectionsHandout());
            default -> Optional.empty();
        };
    }

    /** The group of the first line that serves the stop. */
    private Optional<String> group(String stop) {
        return state.content().lines().values().stream().filter(line -> line.check().stops().contains(stop))
                .map(BusLine::group).findFirst();
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
                new PdfFile(pack.fontFiles()), services.printers(), services.background());
        var pages = new HandoutPages(state.content(), pack.messages(), pack.theme(), state.clock());
        var handoutView = new HandoutView(model, pages, context, ScreenLayout.desk(false));
        place.getChildren().setAll(handoutView.root());
        return new BuiltHandoutView(model, handoutView);
    }
}
