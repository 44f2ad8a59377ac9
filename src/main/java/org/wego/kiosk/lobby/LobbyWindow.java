// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.wego.kiosk.emergency.EmergencyMessage;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.platform.StoppableScheduler;
import org.wego.kiosk.screens.KnownDestinations;
import org.wego.kiosk.screens.LoadedPack;
import org.wego.kiosk.shell.Devices;
import org.wego.kiosk.shell.Lockdown;
import org.wego.kiosk.shell.OutOfService;
import org.wego.kiosk.shell.WindowContent;
import org.wego.kiosk.shell.emergency.EmergencyFeed;
import org.wego.kiosk.shell.input.WakeFilter;
import org.wego.kiosk.staff.StaffAccess;
import org.wego.kiosk.text.MessageCatalogue;
import org.wego.kiosk.theme.FontLoader;
import org.wego.kiosk.theme.LoadedPackFonts;
import org.wego.kiosk.theme.Theme;
import org.wego.kiosk.time.Scheduler;
import org.wego.kiosk.ui.DisplayShape;

/** The window of the lobby, with its only scene. */
final class LobbyWindow implements WindowContent {

    private static final Logger LOG = System.getLogger(LobbyWindow.class.getName());

    private final LobbySettings settings;
    private final ObservableValue<PackResult> pack;
    private final Clock clock;
    private final Scheduler scheduler;
    private final Function<LoadedPack, Devices> equipment;
    private final Runnable closed;
    private final StaffAccess access;
    private final ObservableValue<List<EmergencyMessage>> emergencies;
    private final LoadedPackFonts faces = new LoadedPackFonts();
    private final WakeFilter waking;
    private Optional<RunningPack> show = Optional.empty();
    private Optional<WindowContent> front = Optional.empty();
    private PackResult next;

    /**
     * A window that is not shown yet.
     *
     * @param pack the content; may change to another accepted result on the FX thread: of the same pack at any time, of
     *     another pack while no visitor is there
     * @param equipment gives the devices of the kiosk for the loaded pack
     * @param access the staff menu behind the PIN
     * @param emergencies the messages that cover everything
     */
    LobbyWindow(LobbySettings settings, ObservableValue<PackResult> pack, Clock clock, Scheduler scheduler,
            Function<LoadedPack, Devices> equipment, Runnable closed, StaffAccess access,
            ObservableValue<List<EmergencyMessage>> emergencies) {
        this.settings = settings;
        this.pack = pack;
        this.next = pack.getValue();
        this.clock = clock;
        this.scheduler = scheduler;
        this.equipment = equipment;
        this.closed = closed;
        this.access = access;
        this.emergencies = emergencies;
        this.waking = new WakeFilter(scheduler);
    }

    /** The filter that needs to know whether the panel is dark. */
    WakeFilter waking() {
        return waking;
    }

    /** The pack on the screen; empty when none can be shown. */
    Optional<RunningPack> running() {
        return show;
    }

    /**
     * Shows the window on a screen.
     *
     * @return the one scene
     */
    Scene show(ScreenBounds place) {
        var area = place.area(settings);
        var scene = new Scene(root(area), area.getWidth(), area.getHeight());
        var stage = new Stage();
        stage.setTitle(title());
        stage.setScene(scene);
        stage.setOnHidden(_ -> closed.run());
        stage.addEventFilter(InputEvent.ANY, waking);
        if (settings.fullScreen()) {
            // A frame would appear for a moment, and the window would not have the size of the display.
            stage.initStyle(StageStyle.UNDECORATED);
            ScreenBounds.cover(stage, area);
            Lockdown.install(stage, scene, this, settings.keys(), scheduler, place::bounds);
        } else if (!place.equals(ScreenBounds.PRIMARY)) {
            stage.setX(area.getMinX());
            stage.setY(area.getMinY());
        }
        stage.show();
        if (settings.rehearsal()) {
            new AotTrainingRun(scene, stage::hide).begin();
        }
        return scene;
    }

    private String title() {
        return pack.getValue() instanceof PackResult.Accepted accepted
                ? accepted.content().manifest().title().in(accepted.content().manifest().defaultLanguage())
                : "Kiosk";
    }

    /** The root of the one scene, for a window of a size. */
    Parent root(Rectangle2D size) {
        front = Optional.of(front(pack.getValue(), size));
        pack.subscribe((before, now) -> change(now));
        return root();
    }

    @Override
    public Parent root() {
        return front.orElseThrow().root();
    }

    @Override
    public void startOver() {
        front.orElseThrow().startOver();
    }

    @Override
    public boolean wantsDigits() {
        return front.orElseThrow().wantsDigits();
    }

    @Override
    public void cancelPresses() {
        waking.cancelPresses();
        front.orElseThrow().cancelPresses();
    }

    private WindowContent front(PackResult result, Rectangle2D size) {
        return switch (result) {
            case PackResult.Accepted accepted -> {
                show = Optional.of(lobby(accepted, size));
                yield show.get().content();
            }
            case PackResult.Refused(_) -> {
                FontLoader.loadForStart();
                FontLoader.loadChineseNames();
                FontLoader.loadChineseText();
                yield new OutOfService(new MessageCatalogue(Map.of()), new Theme(List.of()), scheduler, settings.keys(),
                        access, new EmergencyFeed(emergencies, MessageCatalogue.BUNDLED, ZoneId.systemDefault()));
            }
        };
    }

    /**
     * Updates the screens for content of the same pack, rebuilds everything for another pack, and ignores a refusal.
     */
    private void change(PackResult result) {
        if (!(result instanceof PackResult.Accepted accepted)) {
            return;
        }
        if (show.isPresent() && show.get().isOf(accepted)) {
            show.get().show(accepted);
            return;
        }
        var before = show;
        var scene = root().getScene();
        try {
            front = Optional.of(front(accepted, new Rectangle2D(0, 0, scene.getWidth(), scene.getHeight())));
            scene.setRoot(root());
            before.ifPresent(RunningPack::end);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "Cannot show the new content pack; the previous one stays on screen", e);
        }
    }

    /**
     * Follows the packs from now on: a change of reception is shown immediately, another pack between two visitors.
     *
     * @param shown what the window shows
     * @param every how often the folders are checked
     */
    void follow(ObjectProperty<PackResult> shown, PackLifecycle lifecycle, Duration every) {
        next = shown.get();
        Consumer<PackResult.Accepted> show = accepted -> {
            shown.set(accepted);
            if (isShowing(accepted)) {
                lifecycle.onScreen(accepted, scheduler);
            }
        };
        if (next instanceof PackResult.Accepted accepted) {
            lifecycle.onScreen(accepted, scheduler);
        }
        var garbage = new GarbageAfterChange(scheduler,
                work -> this.show.ifPresentOrElse(running -> running.whenAtRest(work), work), System::gc);
        lifecycle.watch(every, accepted -> Platform.runLater(() -> offer(accepted, garbage.after(show))));
    }

    private void offer(PackResult.Accepted accepted, Consumer<PackResult.Accepted> show) {
        next = accepted;
        if (isShowing(accepted)) {
            show.accept(accepted);
        } else {
            // Of several that wait, only the last is shown.
            Runnable showLast = () -> {
                if (next.equals(accepted)) {
                    show.accept(accepted);
                }
            };
            this.show.ifPresentOrElse(running -> running.whenAtRest(showLast), showLast);
        }
    }

    private boolean isShowing(PackResult.Accepted accepted) {
        return show.filter(shown -> shown.isOf(accepted)).isPresent();
    }

    private RunningPack lobby(PackResult.Accepted accepted, Rectangle2D size) {
        var made = new LoadedPack(accepted, clock, faces, settings.unit());
        made.prepare(scheduler);
        var shape = DisplayShape.of(size.getWidth(), size.getHeight(), Screen.getPrimary().getOutputScaleX());
        // A later pack may lack the destination of --start.
        var start = show.isEmpty() || KnownDestinations.has(accepted.content(), settings.start()) ? settings.start()
                : new Destination.Attract();
        return new RunningPack(settings, start, accepted, made, equipment.apply(made), access, clock,
                new StoppableScheduler(scheduler), shape, emergencies);
    }
}
