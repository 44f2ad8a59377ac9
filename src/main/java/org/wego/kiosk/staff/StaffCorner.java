// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.staff;

import java.time.Duration;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.layout.StackPane;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.text.MessageCatalogue;
import org.wego.kiosk.theme.Theme;
import org.wego.kiosk.time.Scheduler;
import org.wego.kiosk.ui.ScreenLayout;

/**
 * The layer over the whole screen that shows the PIN pad and, after the right PIN, the staff panel.
 *
 * <p>It closes by itself when it is not touched. If no PIN is set, it never opens. Only for the FX thread.
 */
public final class StaffCorner extends StackPane {

    /** The screen below the corner. */
    public interface StaffCornerHost {

        /** Called when the right PIN was entered, which ends the visit. */
        void entered();

        /** Called when the corner opens, after which nothing below it may be seen or touched, and when it closes. */
        void covered(boolean now);

        /** Called when the corner shows something else at the same place: another panel, another page. */
        void replaced();

        /**
         * Called when the corner has rebuilt its content: no node has the focus, and the reading cursor must be
         * restored.
         */
        void rebuilt();
    }

    private static final Duration PAD_TIMEOUT = Duration.ofSeconds(30);
    private static final Duration PANEL_TIMEOUT = Duration.ofMinutes(2);
    private static final Duration REFRESH = Duration.ofSeconds(3);

    private final StaffAccess access;
    private final Theme theme;
    private final Scheduler scheduler;
    private final StaffCornerHost host;
    private final MessageCatalogue catalogue = MessageCatalogue.ofStaff();
    private Optional<PinViewModel> pin = Optional.empty();
    private Optional<StaffPanel> panel = Optional.empty();
    private Runnable cancelClosing = () -> {
    };
    private Runnable cancelRefresh = () -> {
    };

    public StaffCorner(StaffAccess access, Theme theme, Scheduler scheduler, StaffCornerHost host) {
        this.access = access;
        this.theme = theme;
        this.scheduler = scheduler;
        this.host = host;
        setVisible(false);
        setManaged(false);
    }

    /** Whether a PIN is set, so that the corner can open. */
    public boolean canOpen() {
        return access.gate().isSet();
    }

    public boolean isOpen() {
        return isVisible();
    }

    /** Whether the PIN pad is open and takes digits of a keyboard. */
    public boolean isPadOpen() {
        return pin.isPresent();
    }

    /**
     * Opens the PIN pad, if a PIN is set and the corner is closed.
     *
     * @param frame the layout of pad and panel, with the text size of the visitor
     * @param lang the language of the visitor
     */
    public void open(ScreenLayout frame, Lang lang) {
        if (isOpen() || !canOpen()) {
            return;
        }
        var model = new PinViewModel(access.gate(), access.work(), Platform::runLater, scheduler,
                () -> enter(frame, lang));
        var words = catalogue.in(lang);
        pin = Optional.of(model);
        setCovered(true);
        show(new StaffLayout(frame, lang, theme, words.get("title"), new PinPad(frame, words, model, this::close)));
        onInput();
    }

    /** Restarts the time after which the corner closes by itself. */
    public void onInput() {
        cancelClosing.run();
        if (isOpen()) {
            cancelClosing = scheduler.after(isPadOpen() ? PAD_TIMEOUT : PANEL_TIMEOUT, this::close);
        }
    }

    /** Types a digit of a keyboard, from 0 to 9. */
    public void type(int digit) {
        pin.ifPresent(model -> model.type(digit));
    }

    /** Deletes the last digit. */
    public void erase() {
        pin.ifPresent(PinViewModel::erase);
    }

    /** Checks the PIN. */
    public void confirm() {
        pin.ifPresent(PinViewModel::confirm);
    }

    /** Goes one step back: from the question to the panel, from pad or panel to the visitors' screens. */
    public void back() {
        if (panel.filter(StaffPanel::stepBack).isEmpty()) {
            close();
        }
    }

    /** Closes the corner and forgets what was typed. */
    public void close() {
        if (!isOpen()) {
            return;
        }
        cancelClosing.run();
        cancelRefresh.run();
        pin.ifPresent(PinViewModel::close);
        pin = Optional.empty();
        panel = Optional.empty();
        getChildren().clear();
        setCovered(false);
    }

    private void enter(ScreenLayout frame, Lang lang) {
        pin.ifPresent(PinViewModel::close);
        pin = Optional.empty();
        host.entered();
        showPanel(frame, lang);
        onInput();
        refreshLater();
    }

    private void showPanel(ScreenLayout frame, Lang lang) {
        var words = catalogue.in(lang);
        var shown = new StaffPanel(frame, words, access, new StaffPanel.StaffPanelActions(this::close,
                other -> showPanel(frame, other), this::rebuilt, host::replaced));
        panel = Optional.of(shown);
        show(new StaffLayout(frame, lang, theme, words.get("title"), shown));
    }

    private void refreshLater() {
        cancelRefresh = scheduler.after(REFRESH, () -> {
            panel.ifPresent(StaffPanel::refresh);
            refreshLater();
        });
    }

    private void setCovered(boolean covered) {
        setVisible(covered);
        setManaged(covered);
        host.covered(covered);
    }

    private void show(StaffLayout layout) {
        getChildren().setAll(layout);
        rebuilt();
        host.replaced();
    }

    private void rebuilt() {
        requestFocus();
        host.rebuilt();
    }
}
