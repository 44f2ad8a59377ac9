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
import org.wego.kiosk.nav.DestinationPath;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.shell.Devices;
import org.wego.kiosk.shell.WindowContent;
import org.wego.kiosk.shell.input.KeyMap;
import org.wego.kiosk.shell.input.WakeFilter;
import org.wego.kiosk.staff.StaffAccess;
import org.wego.kiosk.time.Scheduler;

/** The lobby in a window of 1080 x 1920: what is on every screen, and the way to each. */
public final class KioskPage extends KioskKeys {

    /** The order of the action bar, the same on every screen and in every language. */
    private static final int HOME = 0;
    private static final int BACK = 1;
    private static final int RECEPTION = 2;
    private static final int LANGUAGE = 3;
    private static final int ACCESS = 4;

    /** A visitor looks at what a touch has brought before he touches again. */
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
        return open(new SimpleObjectProperty<>(pack), start, lang);
    }

    /** Opens the lobby for content that changes. */
    public static KioskPage open(ObservableValue<PackResult> pack, String start, String lang) {
        return open(pack, start, lang, LobbyTime.DEFAULT);
    }

    /** Opens the lobby while the computer's clock says a time. */
    public static KioskPage open(ObservableValue<PackResult> pack, String start, String lang, Instant clock) {
        return open(pack, start, lang, clock, TestDoor.withoutPin().access());
    }

    /** Opens the lobby with a door for staff. */
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

    /** Makes a lobby for a page, with a time that the test lets pass; on the FX thread. */
    @FunctionalInterface
    public interface Opening {

        WindowContent front(Clock clock, Scheduler scheduler, Devices devices, Rectangle2D size);
    }

    /** A lobby that a test puts together by itself. */
    public static KioskPage open(Opening opening) {
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

    /** The panel has gone dark, or somebody sees that it is lit again. */
    public void panelIsDark(boolean dark) {
        Fx.run(() -> waking.look(dark));
    }

    /** What the kiosk let hear. */
    public Hearer hearer() {
        return hearer;
    }

    /** Lets time pass while nobody touches anything. */
    public void wait(Duration span) {
        Fx.run(() -> time.pass(span));
        glass.settle();
    }

    /** Sets the computer's clock; no time passes. */
    public void setClock(Instant time) {
        Fx.run(() -> this.time.setClock(time));
    }

    /** Answers the question with one of its buttons. */
    public void answer(String word) {
        glass.touch(QUESTION, word);
    }

    /** Gives the window another size. */
    public void resize(double width, double height) {
        glass.resize(width, height);
    }

    /** Touches the glass where nothing is. */
    public void touchNothing() {
        glass.touchAt(new Point2D(Glass.WIDTH / 2, 4));
    }

    /** Puts a finger on a target and leaves it there. */
    public void press(String name) {
        glass.press(glass.centre(".kiosk", name));
    }

    /** Puts a finger on a place and leaves it there. */
    public void pressAt(Point2D place) {
        glass.press(place);
        glass.settle();
    }

    /** Touches a target twice, the second time so soon after the first, wherever that has led. */
    public void touchTwice(String name, Duration apart) {
        touchTwiceAt(glass.centre(".kiosk", name), apart);
    }

    /** Touches a place twice, the second time so soon after the first. */
    public void touchTwiceAt(Point2D place, Duration apart) {
        glass.touchAt(place);
        touchAgain(place, apart);
    }

    /** Touches a place so soon after whatever happened last. */
    public void touchAgain(Point2D place, Duration after) {
        Fx.run(() -> time.pass(after));
        glass.pressAtOnce(place);
        glass.release();
    }

    /** Touches a target. */
    public void touch(String name) {
        glass.touch(".kiosk", name);
    }

    /** Does what a button does: in a wide window it may lie outside the high display of the tests. */
    public void fire(String name) {
        glass.fire(".kiosk", name);
    }

    /** Touches a place. */
    public void touchAt(Point2D place) {
        glass.touchAt(place);
    }

    /** As if the voice had begun to speak, or ended. */
    public void speaking(boolean now) {
        hearer.speaking(now);
        glass.settle();
    }

    /** Slides the finger to a place and leaves it there. */
    public void slideTo(Point2D place) {
        glass.slideTo(place);
        glass.settle();
    }

    /** As a locked window does when another one takes its focus. */
    public void loseFocus() {
        Fx.run(content::cancelPresses);
    }

    /** Slides the finger off, to where nothing is, and lifts it. */
    public void slideOffAndLift() {
        glass.slideTo(new Point2D(Glass.WIDTH / 2, 4));
        glass.release();
    }

    /** Lifts the finger where it is. */
    public void lift() {
        glass.release();
    }
}
