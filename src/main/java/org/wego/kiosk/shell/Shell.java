// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell;

import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.event.ActionEvent;
import javafx.scene.Parent;
import javafx.scene.input.InputEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.nav.Navigator;
import org.wego.kiosk.session.NavigationAction;
import org.wego.kiosk.session.SessionEnd;
import org.wego.kiosk.session.SessionStore;
import org.wego.kiosk.shell.emergency.EmergencyFeed;
import org.wego.kiosk.shell.idle.IdleDialog;
import org.wego.kiosk.shell.idle.IdleDialogLayer;
import org.wego.kiosk.shell.idle.IdleTimeouts;
import org.wego.kiosk.shell.idle.IdleWatch;
import org.wego.kiosk.shell.input.DoubleTapFilter;
import org.wego.kiosk.shell.input.InputActivity;
import org.wego.kiosk.shell.input.KeyCommand;
import org.wego.kiosk.shell.input.Keypad;
import org.wego.kiosk.shell.input.PressedButtons;
import org.wego.kiosk.shell.input.TouchFilter;
import org.wego.kiosk.shell.input.VoiceGesture;
import org.wego.kiosk.shell.view.ScaledPane;
import org.wego.kiosk.shell.view.StyleCacheReset;
import org.wego.kiosk.sound.Sound;
import org.wego.kiosk.staff.StaffAccess;
import org.wego.kiosk.text.MessageCatalogue;
import org.wego.kiosk.theme.Theme;
import org.wego.kiosk.time.Scheduler;
import org.wego.kiosk.ui.DisplayShape;
import org.wego.kiosk.voice.Narrator;

/**
 * Shows the present destination for the present session, and rebuilds the screen whenever either changes.
 *
 * <p>It owns the buttons Home and Back, so that no screen can strand a visitor, and returns to the start after a visit.
 */
public final class Shell implements WindowContent {

    private final Navigator navigator;
    private final SessionStore store;
    private final MessageCatalogue messages;
    private final Devices devices;
    private final Destination start;
    private final ScaledPane root;
    private final CurrentScreen screen;
    private final IdleWatch idle;
    private final StackPane layers = new StackPane();
    private final ScreenHost host;
    private final Narrator narrator;
    private final SoundFeedback feedback;
    private final Keypad keypad;
    private final IdleDialogLayer question;
    private final StaffLayer staff;
    private final EmergencyPause emergency;
    private final TouchFilter touch;
    private final DoubleTapFilter taps;
    private final CallWatch calls;
    private boolean keypadUsed;

    public Shell(Navigator navigator, SessionStore store, ObservableValue<ScreenBuilder> builder,
            MessageCatalogue messages, Theme theme, Scheduler scheduler, Devices devices, IdleTimeouts timeouts,
            StaffAccess access, DisplayShape shape, EmergencyFeed emergencies) {
        this.navigator = navigator;
        this.store = store;
        this.messages = messages;
        this.devices = devices;
        this.start = navigator.place();
        this.root = new ScaledPane(shape);
        this.host = new ScreenHost(layers, new ScreenBuilder.ScreenActions(navigator::go, navigator::updateState,
                new NavigationAction(navigator::previous, navigator::back)), navigator.place());
        this.taps = new DoubleTapFilter(scheduler, layers);
        this.feedback = new SoundFeedback(devices.tones(), () -> store.session().audio());
        this.narrator = new Narrator(layers, store::session, messages::in, devices.speaker());
        this.question = new IdleDialogLayer(layers, narrator, this::question, () -> feedback.play(Sound.WARNING),
                () -> startOver(SessionEnd.IDLE), taps::replaced);
        this.idle = new IdleWatch(scheduler, () -> timeouts.with(store.session(), keypadUsed), question);
        this.calls = new CallWatch(devices.calls(), () -> feedback.play(Sound.BELL), idle::waiting);
        var commands = new KeyCommands(navigator, store, narrator, devices.speaker()::isAvailable);
        this.keypad = new Keypad(devices.keys(), scheduler, () -> store.session().audio().voice(),
                command -> execute(commands, command));
        this.touch = new TouchFilter(layers, narrator, new VoiceGesture(scheduler, commands::toggleVoice));
        var stage = new StackPane(layers);
        this.staff = new StaffLayer(access, theme, messages, scheduler, devices.keys(),
                new StaffLayer.StaffLayerHost(stage, () -> host.shown().orElseThrow().view().frame(),
                        () -> store.session().language(), this::suspendForStaff, this::onInput,
                        () -> startOver(SessionEnd.STAFF)),
                taps);
        this.screen = new CurrentScreen(navigator, store, builder, theme, root, layers, host, narrator, taps,
                question::dismiss);
        root.show(staff.root());
        screen.show();
        emergency = new EmergencyPause(emergencies,
                new EmergencyPause.PausedScreens(stage, layers, host, store, idle::isVisitorPresent,
                        () -> timeouts.with(store.session(), keypadUsed), this::suspendForStaff, this::onInput,
                        this::startOver),
                messages, scheduler, devices, taps);
        navigator.destinationProperty().subscribe((before, now) -> arrive());
        store.sessionProperty().subscribe(new SessionFollower(screen, narrator, messages)::changed);
        root.displayShapeProperty().subscribe(screen::shapeChanged);
        root.displayShapeProperty().subscribe((before, now) -> emergency.refresh());
        builder.subscribe((before, now) -> {
            // The content has changed: the visitor stays at the same destination.
            screen.rebuild();
            narrator.stayed();
        });
        listen();
        host.startUpdates(scheduler, this::isAtRest, idle::watching);
    }

    private void listen() {
        root.addEventFilter(InputEvent.ANY, new InputActivity(idle::isWarning, this::onInput, () -> {
            host.discardPrepared();
            onInput();
        }));
        // Below the filters of the root: events that they consume never arrive here.
        layers.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> PressedButtons.navigationAction(event.getTarget())
                .ifPresent(action -> host.prepare(screen.request(action.destination().get()))));
        staff.guard(root, keypad::handle, emergency.guard(touch::handle));
        root.addEventFilter(ActionEvent.ACTION, _ -> {
            feedback.play(Sound.TOUCH);
            narrator.acting();
        });
        root.addEventHandler(ActionEvent.ACTION, _ -> narrator.acted());
        devices.speaker().listen(speaking -> Platform.runLater(() -> idle.listening(speaking)));
    }

    @Override
    public Parent root() {
        return root;
    }

    /** Whether the kiosk is unused: no visitor and no staff. */
    public boolean isAtRest() {
        return atStart() && !idle.isVisitorPresent() && !staff.isOpen();
    }

    /** Who uses the kiosk. A visitor calls reception by a call, or by going to its screen. */
    public KioskUse use() {
        return staff.isOpen() ? KioskUse.STAFF
                : emergency.isShown() ? KioskUse.EMERGENCY
                        : isAtRest() ? KioskUse.NOBODY
                                : KioskUse.ofVisitor(navigator.place(), calls.isOpen());
    }

    /** Shows a page because reception asks for it, with words that say so. From then on a visitor is there. */
    public void showForReception(Destination page, Optional<Lang> language) {
        store.change(session -> language.map(session::withLanguage).orElse(session).withShown(page));
        navigator.go(page);
        onInput();
    }

    /** Leaves the screen for good. The caller stops the scheduler and the speaker. */
    public void close() {
        calls.close();
        emergency.close();
        host.leave();
    }

    @Override
    public boolean wantsDigits() {
        return staff.wantsDigits();
    }

    @Override
    public void cancelPresses() {
        keypad.forget();
        touch.forget();
        host.discardPrepared();
        staff.cancelPresses();
        PressedButtons.cancelAll(layers);
    }

    /** The question whether the visitor is still there; empty at the start and while staff use the kiosk. */
    private Optional<IdleDialog> question() {
        return host.shown().map(ScreenBuilder.BuiltScreen::view).filter(_ -> !atStart() && !staff.isOpen())
                .map(view -> new IdleDialog(view, messages.in(store.session().language()),
                        () -> store.change(now -> now.withUnhurried(true)), () -> startOver(SessionEnd.VISITOR)));
    }

    @Override
    public void startOver() {
        startOver(SessionEnd.PROGRAM);
    }

    private void startOver(SessionEnd how) {
        idle.stop();
        calls.end();
        cancelPresses();
        keypadUsed = false;
        boolean elsewhere = !navigator.destinationProperty().get().equals(start);
        store.reset(how);
        navigator.restart(start);
        narrator.forget();
        host.discardKept();
        if (!elsewhere) {
            // The navigator reports no change, but the screen may hold what this visitor typed.
            screen.show();
            taps.replaced();
        }
        Optional.ofNullable(root.getScene()).ifPresent(StyleCacheReset::forget);
    }

    private void arrive() {
        screen.show();
        taps.replaced();
        calls.arrive(navigator.place(), atStart());
        narrator.arrive(screen.summary());
    }

    /** Stops the idle dialog and the voice while staff use the kiosk. */
    private void suspendForStaff() {
        idle.stop();
        question.dismiss();
        cancelPresses();
        narrator.stop();
    }

    private void execute(KeyCommands commands, KeyCommand command) {
        if (emergency.handles(command)) {
            return;
        }
        keypadUsed = true;
        if (!idle.isWarning()) {
            commands.accept(command);
        }
        // While the idle dialog is open, any key only answers it.
    }

    private void onInput() {
        if (!staff.isOpen() && !emergency.isShown()) {
            idle.onInput();
        }
    }

    private boolean atStart() {
        return host.isAttractScreen(screen.request(navigator.place()));
    }
}
