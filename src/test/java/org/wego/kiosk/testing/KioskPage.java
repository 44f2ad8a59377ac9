// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.nav.DestinationPath;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.shell.Devices;
import org.wego.kiosk.shell.WindowContent;
import org.wego.kiosk.shell.input.KeyMap;
import org.wego.kiosk.shell.input.WakeFilter;
import org.wego.kiosk.staff.StaffAccess;
import org.wego.kiosk.time.Scheduler;

/** The lobby in a window of 1080 x 1920: the parts that every screen has, and the way to each screen. */
public final class KioskPage extends KioskKeys {

    /** The order of the action bar, the same on every screen and in every language. */
    private static final int HOME = 0;
    private static final int BACK = 1;
    private static final int RECEPTION = 2;
    private static final int LANGUAGE = 3;
    private static final int ACCESS = 4;

    /** A visitor looks at the result of a touch before the next one. */
    private static final Duration POLL_INTERVAL = Duration.ofMillis(600);

    private final WindowContent content;
    private final LobbyTime time;
    private final Hearer hearer;
    private final WakeFilter waking;

    private KioskPage(Glass glass, WindowContent content, LobbyTime time, Hearer hearer) {
        super(glass);
        this.content = content;
        this.time = time;
        this.hearer = hearer;
        this.waking = new WakeFilter(time);
        glass.filter(waking);
    }

    /** Opens the lobby for a pack. */
    public static KioskPage open(PackResult pack, String start, String lang) {
        var page = open(new SimpleObjectProperty<>(pack), start, lang);
        if (DestinationPath.parse(start) instanceof Destination.Find) {
            page.untilTheSearchIsReady(lang);
        }
        return page;
    }

    /** Opens the lobby for content that changes. */
    public static KioskPage open(ObservableValue<PackResult> pack, String start, String lang) {
        return open(pack, start, lang, LobbyTime.DEFAULT);
    }

    /** Opens the lobby at a time of the system clock. */
    public static KioskPage open(ObservableValue<PackResult> pack, String start, String lang, Instant clock) {
        return open(pack, start, lang, clock, TestDoor.withoutPin().access());
    }

    /** Opens the lobby with a staff corner. */
    public static KioskPage open(PackResult pack, String start, String lang, StaffAccess access) {
        return open(new SimpleObjectProperty<>(pack), start, lang, LobbyTime.DEFAULT, access);
    }

    private static KioskPage open(ObservableValue<PackResult> pack, String start, String lang, Instant clock,
            StaffAccess access) {
        var time = new LobbyTime();
        time.setClock(clock);
        var hearer = new Hearer();
        var content = Fx.get(() -> LobbyUnderTest.front(pack, DestinationPath.parse(start), Optional.of(new Lang(lang)),
                time, time, new Devices(hearer, hearer, new KeyMap(Map.of())), access, Glass.WIDTH, Glass.HEIGHT));
        return new KioskPage(Glass.show(content.root(), () -> time.pass(POLL_INTERVAL)), content, time, hearer);
    }

    /** Creates a lobby for a page, with the clock and the scheduler of the test; on the FX thread. */
    @FunctionalInterface
    public interface WindowOpening {

        WindowContent front(Clock clock, Scheduler scheduler, Devices devices, Rectangle2D size);
    }

    /** Opens a lobby that the test assembles. */
    public static KioskPage open(WindowOpening opening) {
        var time = new LobbyTime();
        var hearer = new Hearer();
        var content = Fx.get(() -> opening.front(time, time, new Devices(hearer, hearer, new KeyMap(Map.of())),
                new Rectangle2D(0, 0, Glass.WIDTH, Glass.HEIGHT)));
        return new KioskPage(Glass.show(content.root(), () -> time.pass(POLL_INTERVAL)), content, time, hearer);
    }

    public HomePage home() {
        glass.touch(BAR, HOME);
        return new HomePage(glass);
    }

    public void back() {
        glass.touch(BAR, BACK);
    }

    public ReceptionPage reception() {
        glass.touch(BAR, RECEPTION);
        return new ReceptionPage(glass);
    }

    public LanguagesPage languages() {
        glass.touch(BAR, LANGUAGE);
        return new LanguagesPage(glass);
    }

    public AccessPage access() {
        glass.touch(BAR, ACCESS);
        return new AccessPage(glass);
    }

    /** Tells the kiosk that the panel is dark, or lit again. */
    public void panelIsDark(boolean dark) {
        Fx.run(() -> waking.setDark(dark));
    }

    /** Speech and sounds of the kiosk. */
    public Hearer hearer() {
        return hearer;
    }

    /** Advances time without a touch. */
    public void wait(Duration span) {
        Fx.run(() -> time.pass(span));
        glass.settle();
    }

    /** Sets the system clock; no time passes. */
    public void setClock(Instant time) {
        Fx.run(() -> this.time.setClock(time));
    }

    /** Touches a button of the idle dialog. */
    public void answer(String word) {
        glass.touch(QUESTION, word);
    }

    /** Resizes the window. */
    public void resize(double width, double height) {
        glass.resize(width, height);
    }

    /** Touches a place without a target. */
    public void touchNothing() {
        glass.touchAt(new Point2D(Glass.WIDTH / 2, 4));
    }

    /** Puts a finger on a target and keeps it there. */
    public void press(String name) {
        glass.press(glass.centre(".kiosk", name));
    }

    /** Puts a finger on a place and keeps it there. */
    public void pressAt(Point2D place) {
        glass.press(place);
        glass.settle();
    }

    /** Touches the place of a target twice, with this time between, even if the first touch opened another screen. */
    public void touchTwice(String name, Duration apart) {
        touchTwiceAt(glass.centre(".kiosk", name), apart);
    }

    /** Touches a place twice, with this time between. */
    public void touchTwiceAt(Point2D place, Duration apart) {
        glass.touchAt(place);
        touchAgain(place, apart);
    }

    /** Touches a place this long after the last event. */
    public void touchAgain(Point2D place, Duration after) {
        Fx.run(() -> time.pass(after));
        glass.pressAtOnce(place);
        glass.release();
    }

    /** Touches a target. */
    public void touch(String name) {
        glass.touch(".kiosk", name);
    }

    /** Fires a button: in a landscape window it may be outside the portrait display of the tests. */
    public void fire(String name) {
        glass.fire(".kiosk", name);
    }

    /** Touches a place. */
    public void touchAt(Point2D place) {
        glass.touchAt(place);
    }

    /** Simulates the start or the end of speech. */
    public void speaking(boolean now) {
        hearer.speaking(now);
        glass.settle();
    }

    /** Slides the finger to a place and keeps it there. */
    public void slideTo(Point2D place) {
        glass.slideTo(place);
        glass.settle();
    }

    /** Reports the loss of focus, as a locked window does. */
    public void loseFocus() {
        Fx.run(content::cancelPresses);
    }

    /** Slides the finger to a place without a target and lifts it. */
    public void slideOffAndLift() {
        glass.slideTo(new Point2D(Glass.WIDTH / 2, 4));
        glass.release();
    }

    /** Lifts the finger. */
    public void lift() {
        glass.release();
    }
}
