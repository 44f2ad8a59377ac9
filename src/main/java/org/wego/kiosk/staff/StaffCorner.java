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
 * The layer over the whole glass in which the PIN pad comes up and, for who knows the PIN, the panel.
 *
 * <p>It closes by itself when nobody touches it. Without a PIN it never opens. For the FX thread alone.
 */
public final class StaffCorner extends StackPane {

    /** What the rest of the glass does about it. */
    public interface StaffCornerHost {

        /** Somebody has come in who knows the PIN: whatever a visitor was doing is over. */
        void entered();

        /** The corner has opened, and nothing below it may be seen or touched, or closed again. */
        void covered(boolean now);

        /** Other things are shown at the same place: another sheet, another page. */
        void replaced();

        /** What is shown has been built anew: the focus is nowhere, and the ring finds its place again. */
        void rebuilt();
    }

    private static final Duration PAD_RESTS = Duration.ofSeconds(30);
    private static final Duration PANEL_RESTS = Duration.ofMinutes(2);
    private static final Duration REFRESH = Duration.ofSeconds(3);

    private final StaffAccess access;
    private final Theme theme;
    private final Scheduler scheduler;
    private final StaffCornerHost host;
    private final MessageCatalogue catalogue = MessageCatalogue.ofStaff();
    private Optional<PinViewModel> pin = Optional.empty();
    private Optional<StaffPanel> panel = Optional.empty();
    private Runnable stopResting = () -> {
    };
    private Runnable stopRefreshing = () -> {
    };

    public StaffCorner(StaffAccess access, Theme theme, Scheduler scheduler, StaffCornerHost host) {
        this.access = access;
        this.theme = theme;
        this.scheduler = scheduler;
        this.host = host;
        setVisible(false);
        setManaged(false);
    }

    /** Whether it would open. */
    public boolean hasDoor() {
        return access.gate().isSet();
    }

    public boolean isOpen() {
        return isVisible();
    }

    /** Whether digits of a keyboard belong to a PIN now. */
    public boolean isPadOpen() {
        return pin.isPresent();
    }

    /**
     * Opens the PIN pad, if there is a PIN and it is not open yet.
     *
     * @param frame for which pad and panel are composed: as large as the letters below it
     * @param lang of the glass
     */
    public void open(ScreenLayout frame, Lang lang) {
        if (isOpen() || !hasDoor()) {
            return;
        }
        var model = new PinViewModel(access.gate(), access.work(), Platform::runLater, scheduler,
                () -> enter(frame, lang));
        var words = catalogue.in(lang);
        pin = Optional.of(model);
        cover(true);
        show(new StaffLayout(frame, lang, theme, words.get("title"), new PinPad(frame, words, model, this::close)));
        onInput();
    }

    /** Somebody is there. */
    public void onInput() {
        stopResting.run();
        if (isOpen()) {
            stopResting = scheduler.after(isPadOpen() ? PAD_RESTS : PANEL_RESTS, this::close);
        }
    }

    /** A digit of a keyboard, from 0 to 9. */
    public void type(int digit) {
        pin.ifPresent(model -> model.type(digit));
    }

    /** Takes a digit away. */
    public void erase() {
        pin.ifPresent(PinViewModel::erase);
    }

    /** Tries the PIN. */
    public void confirm() {
        pin.ifPresent(PinViewModel::confirm);
    }

    /** One step back: from the question to the panel, from pad or panel to the visitors' screens. */
    public void back() {
        if (panel.filter(StaffPanel::stepBack).isEmpty()) {
            close();
        }
    }

    /** Closes whatever is open; nothing of what was typed is left. */
    public void close() {
        if (!isOpen()) {
            return;
        }
        stopResting.run();
        stopRefreshing.run();
        pin.ifPresent(PinViewModel::close);
        pin = Optional.empty();
        panel = Optional.empty();
        getChildren().clear();
        cover(false);
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
        stopRefreshing = scheduler.after(REFRESH, () -> {
            panel.ifPresent(StaffPanel::refresh);
            refreshLater();
        });
    }

    private void cover(boolean now) {
        setVisible(now);
        setManaged(now);
        host.covered(now);
    }

    private void show(StaffLayout sheet) {
        getChildren().setAll(sheet);
        rebuilt();
        host.replaced();
    }

    private void rebuilt() {
        requestFocus();
        host.rebuilt();
    }
}
