// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.wego.kiosk.desk.directory.HandoverWay;
import org.wego.kiosk.desk.directory.PhoneCard;
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
import org.wego.kiosk.desk.handout.SheetText;
import org.wego.kiosk.desk.record.ContentRecord;
import org.wego.kiosk.desk.record.ContentRecords;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.print.Paper;
import org.wego.kiosk.print.PdfFile;
import org.wego.kiosk.screens.LoadedPack;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.session.Session;
import org.wego.kiosk.text.Messages;

/** The handout view of reception's window; rebuilt when the content changes. */
final class DeskHandouts implements DeskView {

    private final DeskState state;
    private final DeskServices services;
    private final Supplier<LoadedPack> currentPack;
    private final RecentHandovers recent;
    private final HandAgain again;
    private final Consumer<Region> cover;
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
     * @param cover covers the window with a card
     */
    DeskHandouts(DeskState state, DeskServices services, Supplier<LoadedPack> currentPack, RecentHandovers recent,
            HandAgain again, Consumer<Region> cover) {
        this.cover = cover;
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
                DeskAction.of(DeskAction.DeskMenu.FILE, CommandName.of(state.words(), "desk.handout.mail"),
                        "Shortcut+M",
                        () -> current().view().mail()),
                DeskAction.of(DeskAction.DeskMenu.FILE, CommandName.of(state.words(), "record.phone"), "Shortcut+T",
                        () -> current().model().handoutProperty().get().ifPresent(this::sendToPhone)),
                DeskAction.of(DeskAction.DeskMenu.VIEW, CommandName.of(state.words(), "preview.enlarge"), "F9",
                        () -> current().view().enlarge()),
                DeskAction.of(DeskAction.DeskMenu.VIEW, CommandName.of(state.words(), "desk.handout.previous-page"),
                        () -> current().model().previous()),
                DeskAction.of(DeskAction.DeskMenu.VIEW, CommandName.of(state.words(), "desk.handout.next-page"),
                        () -> current().model().next())));
        actions.addAll(again.actions());
        return actions;
    }

    @Override
    public void focus() {
        place.lookupAll(".desk-results").stream().findFirst().ifPresent(list -> list.requestFocus());
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
            now.view().whenReady(switch (before.way()) {
                case PHONE -> () -> sendToPhone(sheet);
                case PDF -> now.view()::save;
                default -> now.view()::printAgain;
            });
        });
        return wanted.isPresent();
    }

    /** Covers the window with a code: that of the record of the sheet, or the text of the sheet. */
    private void sendToPhone(Handout sheet) {
        var context = context(state.visitorWords());
        var cards = new PhoneCard(state);
        cover.accept(SheetRecords.key(sheet).flatMap(key -> ContentRecords.of(state.content()).stream()
                .filter(entry -> entry.key().equals(key)).findFirst()).flatMap(cards::of)
                .orElseGet(() -> cards.ofText(Handouts.title(state.content(), sheet, context),
                        new SheetText(state.content(), context).of(sheet))));
        recent.add(Handover.toPhone(sheet, state.visitor()));
    }

    private ScreenContext context(Messages words) {
        return new ScreenContext(Session.fresh(words.lang()), words, state.clock(), _ -> {
        }, _ -> {
        });
    }

    private Optional<Handout> sheet(RecordKey key) {
        return SheetRecords.sheet(key).filter(wanted -> Handouts.isAvailable(state.content(), wanted));
    }

    private void mail(String subject, Path file, Consumer<HandoutContext.MailedSheet> answer) {
        services.mail().beginWith(subject, file, result -> answer.accept(switch (result) {
            case ATTACHED -> HandoutContext.MailedSheet.ATTACHED;
            case NOT_ATTACHED -> HandoutContext.MailedSheet.NOT_ATTACHED;
            case NO_PROGRAM_FOR_FILE -> HandoutContext.MailedSheet.NO_PROGRAM;
        }));
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
        var staff = context(pack.messages().in(state.words().lang()));
        var context = new HandoutContext(state.visitorProperty(), state.words()::get,
                handout -> Handouts.title(state.content(), handout, staff),
                name -> services.pdfPlace().apply(place, name),
                new PdfFile(pack.fontFiles()), services.printers(), this::mail,
                given -> recent.add(Handover.of(given.handout(), given.printed(), given.lang(), given.paper())),
                cover, services.background());
        var pages = new HandoutPages(state.content(), pack.messages(), pack.theme(), state.clock());
        var handoutView = new HandoutView(model, pages, context, List.of(again.button()));
        place.getChildren().setAll(handoutView.root());
        return new BuiltHandoutView(model, handoutView);
    }
}
