// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import org.wego.kiosk.desk.frame.DeskFrame;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.desk.frame.Section;
import org.wego.kiosk.desk.handout.HandoutView;
import org.wego.kiosk.desk.quality.Findings;
import org.wego.kiosk.desk.record.ContentRecord;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.platform.Mailer;
import org.wego.kiosk.screens.LoadedPack;
import org.wego.kiosk.shell.StaticScreen;

/**
 * What reception's window does: leads from one view to another, and takes content that has changed into all of them.
 *
 * <p>For the FX thread alone.
 */
public final class DeskController {

    /** A record that was confirmed longer ago is to be confirmed again. */
    private static final int CONFIRM_AFTER_MONTHS = 6;

    private final DeskContent read;
    private final Clock clock;
    private final DeskServices services;
    private final DeskAssembly parts;
    private final DeskState state;
    private final DeskFrame frame;
    private LoadedPack show;
    private boolean warned;

    /**
     * The window of a pack.
     *
     * @param read the content
     * @param services what the window asks of the system around it
     */
    public DeskController(DeskContent read, Lang lang, Clock clock, DeskServices services) {
        this.read = read;
        this.clock = clock;
        this.services = services;
        show = LoadedPack.withAllFonts(read.pack(), clock);
        parts = new DeskAssembly(read, lang, clock, services, () -> show, this);
        state = parts.state();
        frame = parts.frame();
        dark(false);
        refresh();
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
        boolean lost = parts.content().hasUnsaved() || parts.notices().hasUnsaved();
        if (!lost || warned) {
            return true;
        }
        warned = true;
        frame.show(parts.content().hasUnsaved() ? Section.CONTENT : Section.NOTICES);
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
        parts.directory().search(typed);
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
    public void open(ContentRecord entry) {
        begin();
        parts.directory().open(entry.key());
    }

    /** Shows the form of a record. */
    public void correct(ContentRecord entry) {
        boolean notice = entry.kind() == ContentRecord.ContentRecordKind.NOTICE;
        (notice ? parts.notices() : parts.content()).open(entry.key());
        frame.show(notice ? Section.NOTICES : Section.CONTENT);
    }

    /** Shows the handout of a record. */
    public void handout(ContentRecord entry) {
        parts.handouts().choose(entry);
        frame.show(Section.HANDOUTS);
    }

    /** Chooses the language of the visitor. */
    public DeskController speak(Lang visitor) {
        state.visitorProperty().set(visitor);
        return this;
    }

    /** Covers the window with something to read; empty uncovers it. */
    void cover(Optional<Region> sheet) {
        sheet.ifPresentOrElse(frame::cover, frame::uncover);
    }

    /** Copies a text, and says what was copied. */
    void copy(String what, String text) {
        services.clipboard().accept(text);
        frame.say(state.words().get("record.copied", what));
    }

    /** Begins an e-mail; says so where that is not possible. */
    void mail(String subject, String text) {
        services.mail().begin(subject, text, result -> {
            if (result != Mailer.MailResult.BEGUN) {
                frame.say(state.words().get(result == Mailer.MailResult.NO_PROGRAM ? "record.mail.no-program"
                        : "record.mail.too-long"));
            }
        });
    }

    /** A new minute has begun: the local times of offices change, in the pictures of the lobby, too. */
    void tick() {
        parts.directory().tick();
        StaticScreen.tickAll(frame.root());
    }

    /** Reads what was saved here or elsewhere and shows it in all views. */
    void refresh() {
        services.background().execute(() -> {
            parts.editing().refresh();
            var result = read.checker().read(parts.editing().records().source());
            services.window().execute(() -> showContent(result));
        });
    }

    private void showContent(PackResult result) {
        if (result instanceof PackResult.Accepted accepted) {
            show = show.with(accepted);
            state.show(accepted.content());
            examine(accepted);
        } else {
            frame.say(state.words().get("desk.cannot-show"));
        }
    }

    /** Collects the findings and indexes the records for the search, in the background. */
    private void examine(PackResult.Accepted pack) {
        var today = LocalDate.ofInstant(clock.instant(), pack.content().manifest().timeZone());
        services.background().execute(() -> {
            var findings = new DeskFindings(parts.editing().records()).of(pack,
                    new Findings(pack.content(), today, CONFIRM_AFTER_MONTHS));
            var finder = read.finders().apply(pack.content());
            services.window().execute(() -> {
                parts.quality().show(findings);
                frame.count(Section.QUALITY, findings.size());
                parts.directory().searchWith(finder);
            });
        });
    }
}
