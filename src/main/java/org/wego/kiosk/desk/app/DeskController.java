// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import java.time.Clock;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import org.wego.kiosk.desk.correct.FormTransfer;
import org.wego.kiosk.desk.directory.HandoverWay;
import org.wego.kiosk.desk.emergency.EmergencySheet;
import org.wego.kiosk.desk.frame.DeskFrame;
import org.wego.kiosk.desk.frame.DeskSettings;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.desk.frame.Section;
import org.wego.kiosk.desk.handout.HandoutView;
import org.wego.kiosk.desk.record.ContentRecord;
import org.wego.kiosk.desk.record.ContentRecords;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.overlay.RecordKind;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.platform.Mailer;
import org.wego.kiosk.screens.LoadedPack;
import org.wego.kiosk.shell.StaticScreen;

/**
 * Controls reception's window: switches between views, and passes changed content to all of them.
 *
 * <p>Confined to the FX thread.
 */
public final class DeskController {

    private final DeskServices services;
    private final DeskAssembly parts;
    private final DeskState state;
    private final DeskFrame frame;
    private final DeskSettings settings;
    private LoadedPack pack;
    private final UnsavedRecords unsaved;
    private final ClosingQuestion closing;
    private final ContentRefresh refresh;

    /**
     * A controller of the window for a pack.
     *
     * @param deskContent the content
     * @param settings how the staff have set up the window
     * @param links what connects the desk with lobbies
     */
    DeskController(DeskContent deskContent, DeskSettings settings, Clock clock, DeskServices services,
            DeskLinks links) {
        this.settings = settings;
        this.services = services;
        pack = LoadedPack.withAllFonts(deskContent.pack(), clock);
        parts = new DeskAssembly(deskContent, settings, clock, services, () -> pack, this, links);
        state = parts.state();
        frame = parts.frame();
        unsaved = new UnsavedRecords(parts.content(), parts.notices(), parts.review());
        closing = new ClosingQuestion(state, frame, unsaved, services.close());
        refresh = new ContentRefresh(deskContent, clock, services, parts, this::showContent);
        new VisitorOfTheDay(state).remember();
        dark(false);
        refresh();
    }

    public Parent root() {
        return frame.root();
    }

    /** The title of the window; it says so if a visitor calls. */
    String title(boolean rings) {
        var title = state.text(state.content().manifest().title()) + " \u2013 " + state.words().get("desk.title");
        return rings ? state.words().get("calls.title", title) : title;
    }

    public void dark(boolean dark) {
        frame.root().getStylesheets().setAll(pack.theme().desk(dark));
        frame.root().getStylesheets().add(HandoutView.stylesheet());
    }

    /** Whether the window may close; asks what to do with unsaved edits if there are any. */
    boolean mayClose() {
        return closing.mayClose();
    }

    /** Shows the window in another language of the staff, unless edits would be lost. */
    void chooseLanguage(Lang lang) {
        if (unsaved.now().isNothing()) {
            settings.chooseLanguage().accept(lang);
        } else {
            frame.show(unsaved.open());
            frame.say(state.words().get("view.unsaved"));
        }
    }

    /** Shows the section, the records and the visitor's language of a window that this one replaces. */
    void resume(DeskController before) {
        state.visitorProperty().set(before.state.visitor());
        parts.directory().resume(before.parts.directory());
        FormTransfer.open(before.parts.content(), parts.content());
        FormTransfer.open(before.parts.notices(), parts.notices());
        frame.show(before.frame.section());
    }

    /** Shows the directory and focuses its search box. */
    public void begin() {
        frame.show(Section.DIRECTORY);
    }

    /** Shows a view. */
    public void show(Section section) {
        frame.show(section);
    }

    public void search(String typed) {
        begin();
        parts.directory().search(typed);
    }

    /** Runs the action that a key has in the current view. */
    public void press(String keys) {
        frame.press(KeyCombination.valueOf(keys));
    }

    /** Shows the list of keyboard shortcuts. */
    public void shortcuts() {
        frame.shortcuts();
    }

    /** Shows a record in the directory. */
    public void open(ContentRecord entry) {
        begin();
        parts.directory().open(entry.key());
    }

    /** Shows the form of a record. */
    public void correct(ContentRecord entry) {
        correct(entry.key(), Optional.empty());
    }

    /** Shows the form of a record at the field with a label; empty for the first field. */
    void correct(RecordKey key, Optional<String> label) {
        boolean notice = key.kind() == RecordKind.NOTICES;
        (notice ? parts.notices() : parts.content()).open(key, label);
        frame.show(notice ? Section.NOTICES : Section.CONTENT);
    }

    /** Shows the form of a record whose text is under review, and says how to return. */
    void correctInReview(RecordKey key) {
        correct(key, Optional.empty());
        frame.say(state.words().get("review.return.how", DeskAssembly.TO_REVIEW.getDisplayText()));
    }

    /** Shows the sheet of a record. */
    public void handout(ContentRecord entry) {
        parts.handouts().choose(entry);
        frame.show(Section.HANDOUTS);
    }

    /** Shows the sheet of a record, and asks for the printer or the file. */
    public void hand(ContentRecord entry, HandoverWay way) {
        frame.show(Section.HANDOUTS);
        parts.handouts().hand(entry, way);
    }

    /** Repeats the last handover. */
    void againLast() {
        parts.recent().latest().ifPresentOrElse(this::again, () -> frame.say(state.words().get("again.none")));
    }

    /** Hands over the same thing in the same language and way. */
    void again(Handover before) {
        state.visitorProperty().set(before.lang());
        if (before.sheet().isPresent()) {
            frame.show(Section.HANDOUTS);
            if (!parts.handouts().again(before)) {
                frame.say(state.words().get("again.gone"));
            }
            return;
        }
        ContentRecords.of(state.content()).stream().filter(entry -> before.isOf(entry.key())).findFirst()
                .ifPresentOrElse(entry -> {
                    open(entry);
                    parts.directoryView().hand(before.way());
                }, () -> frame.say(state.words().get("again.gone")));
    }

    /** Sets the visitor's language. */
    public DeskController speak(Lang visitor) {
        state.visitorProperty().set(visitor);
        return this;
    }

    /** Covers the window with the sheet for an emergency message, which is empty. */
    public EmergencySheet emergency() {
        return parts.emergencies().write();
    }

    /** Covers the window with a sheet; empty removes it. */
    void cover(Optional<Region> sheet) {
        sheet.ifPresentOrElse(frame::cover, frame::uncover);
    }

    /** Shows a message that needs no answer. */
    void say(String message) {
        frame.say(message);
    }

    /** Copies a text to the clipboard and shows a message that names it, with its first line. */
    void copy(String what, String text) {
        services.clipboard().accept(text);
        frame.say(state.words().get("record.copied",
                text.lines().findFirst().filter(line -> !line.equals(what)).map(line -> what + ", " + line)
                        .orElse(what)));
    }

    /** Opens an e-mail in the mail program; shows a message if that fails. */
    void mail(String subject, String text) {
        services.mail().begin(subject, text, result -> {
            if (result != Mailer.MailResult.BEGUN) {
                frame.say(state.words().get(result == Mailer.MailResult.NO_PROGRAM ? "record.mail.no-program"
                        : "record.mail.too-long"));
            }
        });
    }

    /** Updates the local times of the offices, on the previewed screens too. Called every minute. */
    void tick() {
        parts.directory().tick();
        parts.emergencies().refresh();
        StaticScreen.tickAll(frame.root());
    }

    /** Reads the saved changes, those of other windows too, and shows them in all views. */
    void refresh() {
        refresh.start();
    }

    private boolean showContent(PackResult result) {
        if (result instanceof PackResult.Accepted accepted) {
            pack = pack.with(accepted);
            state.show(accepted.content());
            return true;
        }
        frame.say(state.words().get("desk.cannot-show"));
        return false;
    }
}
