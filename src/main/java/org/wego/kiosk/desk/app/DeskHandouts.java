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

/** The view of handouts in reception's window; made anew when the content has changed. */
final class DeskHandouts implements DeskView {

    private final DeskState state;
    private final DeskServices services;
    private final Supplier<LoadedPack> show;
    private final StackPane place = new StackPane();
    private Paper paper = Paper.A4;
    private Optional<BuiltHandoutView> made = Optional.empty();

    /** A view of the content as it was when it was made. */
    private record BuiltHandoutView(HandoutViewModel model, HandoutView view) {}

    /**
     * A view.
     *
     * @param show the content as it is at the moment
     */
    DeskHandouts(DeskState state, DeskServices services, Supplier<LoadedPack> show) {
        this.state = state;
        this.services = services;
        this.show = show;
        state.contentProperty().subscribe(this::renew);
    }

    @Override
    public Region node() {
        current();
        return place;
    }

    @Override
    public List<DeskAction> deeds() {
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

    /** Chooses the handout on which a record stands; one that is on none chooses nothing. */
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

    /** The group of the first line that stops there. */
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
        var now = made.orElseGet(this::make);
        made = Optional.of(now);
        return now;
    }

    /** Other content: the same handout is made again as soon as somebody looks at it. */
    private void renew() {
        var chosen = made.flatMap(before -> before.model().handoutProperty().get())
                .filter(handout -> Handouts.isAvailable(state.content(), handout));
        boolean seen = made.isPresent();
        made = Optional.empty();
        if (seen) {
            chosen.ifPresent(current().model()::choose);
        }
    }

    private BuiltHandoutView make() {
        var now = show.get();
        var model = new HandoutViewModel(Handouts.available(state.content()), paper);
        model.paperProperty().subscribe(chosen -> paper = chosen);
        var staff = new ScreenContext(Session.fresh(state.words().lang()), now.messages().in(state.words().lang()),
                state.clock(), _ -> {
                }, _ -> {
                });
        var around = new HandoutContext(state.visitorProperty(), state.words()::get,
                handout -> Handouts.title(state.content(), handout, staff),
                name -> services.pdfPlace().apply(place, name),
                new PdfFile(now.fontFiles()), services.printers(), services.background());
        var pages = new HandoutPages(state.content(), now.messages(), now.theme(), state.clock());
        var view = new HandoutView(model, pages, around, ScreenLayout.desk(false));
        place.getChildren().setAll(view.root());
        return new BuiltHandoutView(model, view);
    }
}
