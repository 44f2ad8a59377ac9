// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.wego.kiosk.desk.frame.Deed;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.desk.frame.DeskView;
import org.wego.kiosk.desk.handout.Handout;
import org.wego.kiosk.desk.handout.HandoutPages;
import org.wego.kiosk.desk.handout.HandoutView;
import org.wego.kiosk.desk.handout.HandoutViewModel;
import org.wego.kiosk.desk.handout.Handouts;
import org.wego.kiosk.desk.handout.Surroundings;
import org.wego.kiosk.desk.record.Entry;
import org.wego.kiosk.model.BusLine;
import org.wego.kiosk.model.LineId;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.print.Paper;
import org.wego.kiosk.print.PdfFile;
import org.wego.kiosk.screens.PackShow;
import org.wego.kiosk.session.Session;
import org.wego.kiosk.session.Visit;
import org.wego.kiosk.ui.Frame;

/** The view of handouts in reception's window; made anew when the content has changed. */
final class DeskHandouts implements DeskView {

    private final DeskState state;
    private final DeskSystem system;
    private final Supplier<PackShow> show;
    private final StackPane place = new StackPane();
    private Paper paper = Paper.A4;
    private Optional<Made> made = Optional.empty();

    /** A view of the content as it was when it was made. */
    private record Made(HandoutViewModel model, HandoutView view) {}

    /**
     * A view.
     *
     * @param show the content as it is at the moment
     */
    DeskHandouts(DeskState state, DeskSystem system, Supplier<PackShow> show) {
        this.state = state;
        this.system = system;
        this.show = show;
        state.contentProperty().subscribe(this::renew);
    }

    @Override
    public Region node() {
        current();
        return place;
    }

    @Override
    public List<Deed> deeds() {
        return List.of(
                Deed.of(Deed.Menu.FILE, state.words().get("desk.handout.print"), "Shortcut+P",
                        () -> current().view().print()),
                Deed.of(Deed.Menu.FILE, state.words().get("desk.handout.save"), "Shortcut+S",
                        () -> current().view().save()));
    }

    @Override
    public void focus() {
        place.lookupAll(".handout-list").stream().findFirst().ifPresent(list -> list.requestFocus());
    }

    /** Chooses the handout on which a record stands; one that is on none chooses nothing. */
    void choose(Entry entry) {
        handout(entry.key()).filter(wanted -> Handouts.isAvailable(state.content(), wanted))
                .ifPresent(current().model()::choose);
    }

    private Optional<Handout> handout(RecordKey key) {
        return switch (key.kind()) {
            case BUS_LINES -> Optional.of(new Handout.Line(new LineId(key.id())));
            case BUS_STOPS -> Optional.of(new Handout.Lines(group(key.id())));
            case OFFICES -> Optional.of(new Handout.Offices(Optional.of(key.id())));
            case PEOPLE -> Optional.of(new Handout.Offices(office(key.id())));
            case CONTACT, WALKS, DIRECTIONS, KIOSK -> Optional.of(new Handout.Directions());
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

    private Made current() {
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

    private Made make() {
        var now = show.get();
        var model = new HandoutViewModel(Handouts.available(state.content()), paper);
        model.paperProperty().subscribe(chosen -> paper = chosen);
        var staff = new Visit(Session.fresh(state.words().lang()), now.messages().in(state.words().lang()),
                state.clock(), _ -> {
                }, _ -> {
                });
        var around = new Surroundings(state.visitorProperty(), state.words()::get,
                handout -> Handouts.title(state.content(), handout, staff),
                name -> system.pdfPlace().apply(place, name),
                new PdfFile(now.fontFiles()), system.printers(), system.background());
        var pages = new HandoutPages(state.content(), now.messages(), now.theme(), state.clock());
        var view = new HandoutView(model, pages, around, Frame.desk(false));
        place.getChildren().setAll(view.root());
        return new Made(model, view);
    }
}
