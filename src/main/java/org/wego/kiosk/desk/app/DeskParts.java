// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import org.wego.kiosk.desk.correct.CorrectView;
import org.wego.kiosk.desk.correct.CorrectViewModel;
import org.wego.kiosk.desk.correct.LobbyRecordPreview;
import org.wego.kiosk.desk.correct.OverlayEditingService;
import org.wego.kiosk.desk.correct.RecordKinds;
import org.wego.kiosk.desk.directory.DirectoryView;
import org.wego.kiosk.desk.directory.DirectoryViewModel;
import org.wego.kiosk.desk.directory.SheetDoors;
import org.wego.kiosk.desk.frame.Deed;
import org.wego.kiosk.desk.frame.DeskFrame;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.desk.frame.DeskView;
import org.wego.kiosk.desk.frame.Section;
import org.wego.kiosk.desk.handout.HandoutView;
import org.wego.kiosk.desk.preview.LobbyScreenRenderer;
import org.wego.kiosk.desk.preview.PreviewView;
import org.wego.kiosk.desk.preview.PreviewViewModel;
import org.wego.kiosk.desk.quality.Findings;
import org.wego.kiosk.desk.quality.QualityView;
import org.wego.kiosk.desk.quality.QualityViewModel;
import org.wego.kiosk.desk.record.Entry;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.platform.Mailer;
import org.wego.kiosk.screens.PackShow;
import org.wego.kiosk.shell.StillPicture;
import org.wego.kiosk.text.MessageCatalogue;
import org.wego.kiosk.tour.TourDestinations;

/** The parts of reception's window, put together. */
public final class DeskParts {

    /** In the order of the navigation. */
    public static final List<Section> SECTIONS = List.of(Section.DIRECTORY, Section.HANDOUTS, Section.QUALITY,
            Section.CONTENT, Section.NOTICES, Section.PREVIEW);
    /** After so long a record wants to be confirmed again. */
    private static final int MONTHS = 6;

    private PackShow show;
    private boolean warned;
    private final DeskContent read;
    private final Clock clock;
    private final Executor background;
    private final Executor window;
    private final LobbyScreenRenderer renderer;
    private final DeskState state;
    private final DirectoryViewModel directory;
    private final DirectoryView directoryView;
    private final DeskHandouts handouts;
    private final QualityViewModel quality;
    private final CorrectViewModel content;
    private final CorrectViewModel notices;
    private final OverlayEditingService editing;
    private final DeskFrame frame;

    /**
     * The window of a pack.
     *
     * @param read the content
     * @param system what the window asks of the system around it
     */
    public DeskParts(DeskContent read, Lang lang, Clock clock, DeskSystem system) {
        this.clock = clock;
        this.background = system.background();
        this.window = system.window();
        this.read = read;
        show = PackShow.withEveryFace(read.pack(), clock);
        renderer = new LobbyScreenRenderer(() -> show);
        state = new DeskState(show.content(), MessageCatalogue.ofDesk().in(lang), show.messages(), clock);
        editing = new OverlayEditingService(read.overlay(), read.records(), system.staff(), background, window,
                new OffScreenTrial(show)::fault, this::renew);
        directory = new DirectoryViewModel(state, show.messages());
        quality = new QualityViewModel(state);
        content = new CorrectViewModel(state, editing);
        notices = new CorrectViewModel(state, editing);
        handouts = new DeskHandouts(state, system, () -> show);
        directoryView = new DirectoryView(directory, state, new SheetDoors(copy(system),
                mail(system), sheet -> cover(Optional.of(sheet)), this::handout, this::correct));
        frame = new DeskFrame(state, views(system), List.of(
                Deed.of(Deed.Menu.FILE, state.words().get("window.close"), "Shortcut+W", system.close()),
                Deed.of(Deed.Menu.EDIT, state.words().get("directory.find"), "Shortcut+K", this::begin)),
                system.digitRow());
        dark(false);
        renew();
    }

    private EnumMap<Section, Supplier<DeskView>> views(DeskSystem system) {
        var views = new EnumMap<Section, Supplier<DeskView>>(Section.class);
        views.put(Section.DIRECTORY, () -> directoryView);
        views.put(Section.HANDOUTS, () -> handouts);
        views.put(Section.QUALITY, () -> new QualityView(quality, state.words(), this::open, this::correct,
                copy(system)));
        views.put(Section.CONTENT, () -> new CorrectView(content, state, RecordKinds.content(), preview(),
                this::cover));
        views.put(Section.NOTICES, () -> new CorrectView(notices, state, RecordKinds.notices(), preview(),
                this::cover));
        views.put(Section.PREVIEW, () -> new PreviewView(new PreviewViewModel(state,
                all -> new TourDestinations(all, true).list()), state.words(), renderer));
        return views;
    }

    private LobbyRecordPreview preview() {
        return new LobbyRecordPreview(show, editing, background, window);
    }

    public Parent root() {
        return frame.root();
    }

    String title() {
        return state.text(state.content().manifest().title()) + " \u2013 " + state.words().get("desk.title");
    }

    public void dark(boolean dark) {
        frame.root().getStylesheets().setAll(show.theme().desk(dark));
        frame.root().getStylesheets().add(HandoutView.stylesheet());
    }

    /** Whether the window may close; where something is not saved, it says so first and closes the next time. */
    boolean mayClose() {
        boolean lost = content.hasUnsaved() || notices.hasUnsaved();
        if (!lost || warned) {
            return true;
        }
        warned = true;
        frame.show(content.hasUnsaved() ? Section.CONTENT : Section.NOTICES);
        frame.say(state.words().get("window.unsaved"));
        return false;
    }

    /** Shows the first view and puts the keyboard into its box. */
    public void begin() {
        frame.show(Section.DIRECTORY);
    }

    /** Shows a view. */
    public void show(Section section) {
        frame.show(section);
    }

    public void search(String typed) {
        begin();
        directory.search(typed);
    }

    /** Does what a key does in the present view. */
    public void press(String keys) {
        frame.press(KeyCombination.valueOf(keys));
    }

    /** Lists the keys. */
    public void shortcuts() {
        frame.shortcuts();
    }

    /** Shows a record in the directory. */
    public void open(Entry entry) {
        begin();
        directory.open(entry.key());
    }

    /** Leads to the form of a record. */
    public void correct(Entry entry) {
        boolean notice = entry.kind() == Entry.Kind.NOTICE;
        (notice ? notices : content).open(entry.key());
        frame.show(notice ? Section.NOTICES : Section.CONTENT);
    }

    /** Chooses the language of the visitor. */
    public DeskParts speak(Lang visitor) {
        state.visitorProperty().set(visitor);
        return this;
    }

    /** Takes what was changed here or elsewhere; on the FX thread. */
    void renew() {
        background.execute(() -> {
            editing.refresh();
            var records = editing.records();
            var result = read.checker().read(records.source());
            window.execute(() -> take(result));
        });
    }

    private void take(PackResult result) {
        if (result instanceof PackResult.Accepted accepted) {
            show = show.with(accepted);
            state.show(accepted.content());
            examine(accepted);
        } else {
            frame.say(state.words().get("desk.cannot-show"));
        }
    }

    /** Looks for findings and makes the index anew, without keeping anybody waiting. */
    private void examine(PackResult.Accepted pack) {
        var today = LocalDate.ofInstant(clock.instant(), pack.content().manifest().timeZone());
        background.execute(() -> {
            var findings = new DeskFindings(editing.records()).of(pack,
                    new Findings(pack.content(), today, MONTHS));
            var finder = read.finders().apply(pack.content());
            window.execute(() -> {
                quality.show(findings);
                frame.count(Section.QUALITY, findings.size());
                directory.searchWith(finder);
            });
        });
    }

    /** Leads to the handout of a record. */
    public void handout(Entry entry) {
        handouts.choose(entry);
        frame.show(Section.HANDOUTS);
    }

    private void cover(Optional<Region> sheet) {
        sheet.ifPresentOrElse(frame::cover, frame::uncover);
    }

    /** A new minute has begun: the time of an office is another one, in the pictures of the lobby, too. */
    void tick() {
        directory.tick();
        StillPicture.tickAll(frame.root());
    }

    private BiConsumer<String, String> mail(DeskSystem system) {
        return (subject, text) -> system.mail().begin(subject, text,
                result -> {
                    if (result != Mailer.Result.BEGUN) {
                        frame.say(state.words().get(result == Mailer.Result.NO_PROGRAM ? "record.mail.no-program"
                                : "record.mail.too-long"));
                    }
                });
    }

    private BiConsumer<String, String> copy(DeskSystem system) {
        return (what, text) -> {
            system.clipboard().accept(text);
            frame.say(state.words().get("record.copied", what));
        };
    }
}
