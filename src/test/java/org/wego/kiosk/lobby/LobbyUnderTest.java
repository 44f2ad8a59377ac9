// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import org.wego.kiosk.content.Packs;
import org.wego.kiosk.emergency.EmergencyMessage;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.offscreen.TourPages;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.SamplePack;
import org.wego.kiosk.pack.source.BundledPack;
import org.wego.kiosk.pack.source.PackSource;
import org.wego.kiosk.platform.DisplayProbe;
import org.wego.kiosk.screens.LoadedPack;
import org.wego.kiosk.shell.Devices;
import org.wego.kiosk.shell.WindowContent;
import org.wego.kiosk.staff.StaffAccess;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.TestDoor;
import org.wego.kiosk.time.Scheduler;
import org.wego.kiosk.tour.Variant;

/** Opens the lobby for tests as the program does, but with the clock and scheduler of the test. */
public final class LobbyUnderTest {

    /** How long the lobby waits for a touch before it asks. */
    public static final Duration IDLE = Duration.ofMinutes(2);

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T05:05:00Z"), ZoneOffset.UTC);
    /** Of many similar pages, the first and the last are enough. */
    private static final int FIRST_PAGES = 3;
    private static final int LAST_PAGES = 1;

    private static final Packs PACKS = new Packs();
    private static final PackResult BUNDLED = PACKS.open(new BundledPack());
    private static final PackResult SAMPLE = PACKS.open(SamplePack.source());

    private LobbyUnderTest() {}

    /** Why texts cannot be drawn on this machine, in the program's own message. */
    public static Optional<String> fontObstacle() {
        return DisplayProbe.fontObstacle();
    }

    /** Opens packs; its checker has read schemas and fonts once for all tests. */
    public static Packs packs() {
        return PACKS;
    }

    /** The bundled pack, read once for all tests. */
    public static PackResult bundledPack() {
        return BUNDLED;
    }

    /** The content of the bundled pack. */
    public static Content bundledContent() {
        return content(BUNDLED);
    }

    /** The pack of the made-up organisation, read once for all tests. */
    public static PackResult samplePack() {
        return SAMPLE;
    }

    private static Content content(PackResult pack) {
        return ((PackResult.Accepted) pack).content();
    }

    /** The pack in a folder, checked as at a start with {@code --pack}. */
    public static PackResult pack(PackSource folder) {
        return PACKS.open(folder);
    }

    /** The root of the lobby's scene; call on the FX thread. */
    public static Parent root(PackResult pack, Destination start, Optional<Lang> lang, Clock clock, Scheduler scheduler,
            Devices devices, double width, double height) {
        return root(new SimpleObjectProperty<>(pack), start, lang, clock, scheduler, devices, width, height);
    }

    /** The root of the scene of a lobby whose content changes; call on the FX thread. */
    public static Parent root(ObservableValue<PackResult> pack, Destination start, Optional<Lang> lang, Clock clock,
            Scheduler scheduler, Devices devices, double width, double height) {
        return front(pack, start, lang, clock, scheduler, devices, TestDoor.withoutPin().access(), width, height)
                .root();
    }

    /** The window content of a lobby with staff access; call on the FX thread. */
    public static WindowContent front(ObservableValue<PackResult> pack, Destination start, Optional<Lang> lang,
            Clock clock,
            Scheduler scheduler, Devices devices, StaffAccess access, double width, double height) {
        var window = window(false, pack, start, lang, clock, scheduler, devices, access);
        window.root(new Rectangle2D(0, 0, width, height));
        return window;
    }

    /** Shows the lobby in a locked window, as {@code --kiosk} does; call on the FX thread. */
    public static void showLocked(PackResult pack, Clock clock, Scheduler scheduler, Devices devices,
            StaffAccess access) {
        window(true, new SimpleObjectProperty<>(pack), new Destination.Attract(), Optional.of(new Lang("en")), clock,
                scheduler, devices, access).show(ScreenBounds.PRIMARY);
    }

    /** The window content of a lobby with emergency messages; call on the FX thread. */
    public static WindowContent front(ObservableValue<PackResult> pack, Clock clock, Scheduler scheduler,
            Devices devices, StaffAccess access, Rectangle2D size,
            ObservableValue<List<EmergencyMessage>> emergencies) {
        var window = window(false, pack, new Destination.Attract(), Optional.of(new Lang("en")), clock, scheduler,
                devices, access, emergencies);
        window.root(size);
        return window;
    }

    private static LobbyWindow window(boolean fullScreen, ObservableValue<PackResult> pack, Destination start,
            Optional<Lang> lang, Clock clock, Scheduler scheduler, Devices devices, StaffAccess access) {
        return window(fullScreen, pack, start, lang, clock, scheduler, devices, access,
                new SimpleObjectProperty<>(List.of()));
    }

    private static LobbyWindow window(boolean fullScreen, ObservableValue<PackResult> pack, Destination start,
            Optional<Lang> lang, Clock clock, Scheduler scheduler, Devices devices, StaffAccess access,
            ObservableValue<List<EmergencyMessage>> emergencies) {
        var settings = new LobbySettings(fullScreen, false, start, Optional.empty(), lang, Optional.empty(),
                Path.of("overlay"), Path.of("state"), IDLE, Optional.empty(), devices.keys());
        return new LobbyWindow(settings, pack, clock, scheduler, _ -> devices, () -> {
        }, access, emergencies);
    }

    /**
     * Draws every kind of screen of a pack in its default language; must not be called on the FX thread.
     *
     * @return the number of pages drawn
     */
    public static int draw(PackResult.Accepted pack, double width, double height) {
        var show = Fx.get(() -> new LoadedPack(pack, CLOCK));
        var pages = new TourPages(show, FIRST_PAGES, LAST_PAGES);
        var drawn = new AtomicInteger();
        pages.visit(pages.stops((int) width, (int) height, pack.content().manifest().defaultLanguage().tag(),
                List.of(Variant.NORMAL)), _ -> drawn.incrementAndGet());
        return drawn.get();
    }
}
