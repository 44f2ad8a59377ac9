// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.testfx.util.WaitForAsyncUtils;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.nav.DestinationPath;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.shell.Equipment;
import org.wego.kiosk.shell.Front;
import org.wego.kiosk.shell.KeyMap;
import org.wego.kiosk.shell.WakeFilter;
import org.wego.kiosk.staff.StaffAccess;
import org.wego.kiosk.time.Scheduler;

/** The lobby in a window of 1080 x 1920: what is on every screen, and the way to each. */
public final class KioskPage {

    private static final String BAR = ".action-bar";
    private static final String QUESTION = ".still-there";
    /** The order of the action bar, the same on every screen and in every language. */
    private static final int HOME = 0;
    private static final int BACK = 1;
    private static final int RECEPTION = 2;
    private static final int LANGUAGE = 3;
    private static final int ACCESS = 4;

    private static final int LONGEST_SECONDS = 20;
    /** A visitor looks at what a touch has brought before he touches again. */
    private static final Duration LOOK = Duration.ofMillis(600);

    private final Glass glass;
    private final Front front;
    private final LobbyTime time;
    private final Hearer hearer;
    private final WakeFilter waking;

    private KioskPage(Glass glass, Front front, LobbyTime time, Hearer hearer) {
        this.glass = glass;
        this.front = front;
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
        return open(pack, start, lang, LobbyTime.USUAL);
    }

    /** Opens the lobby while the computer's clock says a time. */
    public static KioskPage open(ObservableValue<PackResult> pack, String start, String lang, Instant clock) {
        return open(pack, start, lang, clock, StaffAccess.none());
    }

    /** Opens the lobby with a door for staff. */
    public static KioskPage open(PackResult pack, String start, String lang, StaffAccess access) {
        return open(new SimpleObjectProperty<>(pack), start, lang, LobbyTime.USUAL, access);
    }

    private static KioskPage open(ObservableValue<PackResult> pack, String start, String lang, Instant clock,
            StaffAccess access) {
        var time = new LobbyTime();
        time.setClock(clock);
        var hearer = new Hearer();
        var front = Fx.get(() -> LobbyUnderTest.front(pack, DestinationPath.parse(start), Optional.of(new Lang(lang)),
                time, time, new Equipment(hearer, hearer, new KeyMap(Map.of())), access, Glass.WIDTH, Glass.HEIGHT));
        return new KioskPage(Glass.show(front.root(), () -> time.pass(LOOK)), front, time, hearer);
    }

    /** Makes a lobby for a page, with a time that the test lets pass; on the FX thread. */
    @FunctionalInterface
    public interface Opening {

        Front front(Clock clock, Scheduler ticker, Equipment equipment, Rectangle2D size);
    }

    /** A lobby that a test puts together by itself. */
    public static KioskPage open(Opening opening) {
        var time = new LobbyTime();
        var hearer = new Hearer();
        var front = Fx.get(() -> opening.front(time, time, new Equipment(hearer, hearer, new KeyMap(Map.of())),
                new Rectangle2D(0, 0, Glass.WIDTH, Glass.HEIGHT)));
        return new KioskPage(Glass.show(front.root(), () -> time.pass(LOOK)), front, time, hearer);
    }

    /** The screen that is shown, whichever it is. */
    public ScreenPage screen() {
        return new ScreenPage(glass);
    }

    /** The title of the screen that is shown. */
    public String title() {
        return screen().title();
    }

    /** The time of day in the header. */
    public String clock() {
        return glass.text(".text-clock");
    }

    /** What the header says beside the time. */
    public List<String> header() {
        return glass.texts(".look-top");
    }

    /** Waits for a text that comes from outside the FX thread, as the answer of a film player does. */
    public void untilItSays(String text) {
        try {
            WaitForAsyncUtils.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS, () -> {
                glass.settle();
                return screen().texts().contains(text);
            });
        } catch (TimeoutException e) {
            throw new AssertionError("it does not say \"" + text + "\" but " + screen().texts(), e);
        }
    }

    /** The words on the action bar. */
    public List<String> bar() {
        return glass.texts(BAR + " .action");
    }

    /** Every text on the glass. */
    public List<String> everything() {
        return glass.texts(".kiosk");
    }

    /** Every text of the screen that has been made ready beside the glass. */
    public List<String> ready() {
        return glass.textsBeside();
    }

    /** What is wrong with the layout of what is shown. */
    public List<String> layoutFaults(Glyphs glyphs) {
        return glass.layoutFaults(glyphs);
    }

    /** The size of the letters of a text, px. */
    public double sizeOf(String text) {
        return glass.sizeOf(text);
    }

    /** How high the label is that begins with a text, px. */
    public double heightOf(String beginning) {
        return glass.heightOf(beginning);
    }

    /** The upper edge of the highest target, px from the top. */
    public double highestTarget() {
        return glass.highestTarget();
    }

    /** The upper edge of the highest text, px from the top. */
    public double highestText() {
        return glass.highestText();
    }

    /** The middle of a target, px from the upper left corner of the glass. */
    public Point2D placeOf(String name) {
        return glass.centre(".kiosk", name);
    }

    /** Whether the picture reaches to every edge of the glass. */
    public boolean fillsTheGlass() {
        return glass.isFilledBy(".kiosk");
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

    /** Presses a key of the keypad and lets it go. */
    public void key(KeyCode code) {
        hold(code);
        letGo(code);
    }

    /** Presses a key, again and again as a keyboard does while it is held down. */
    public void hold(KeyCode code) {
        glass.key(KeyEvent.KEY_PRESSED, code);
    }

    public void letGo(KeyCode code) {
        glass.key(KeyEvent.KEY_RELEASED, code);
    }

    /** Types a character on a keyboard that has it on a key, with or without Shift. */
    public void type(String character, KeyCode on, boolean shift) {
        glass.type(character, on, shift);
    }

    /** Holds a key down so long that it types its character several times. */
    public void holdWhileItTypes(String character, KeyCode on, int times) {
        for (int i = 0; i < times; i++) {
            glass.press(character, on, false);
        }
        letGo(on);
    }

    /** An input method hands over what was written with it. */
    public void compose(String text) {
        glass.compose(text);
    }

    /** Digits of a number pad. */
    public void typeDigits(String digits) {
        digits.chars().forEach(digit -> type(Character.toString(digit),
                KeyCode.valueOf("NUMPAD" + (char) digit), false));
    }

    /** The panel has gone dark, or somebody sees that it is lit again. */
    public void panelIsDark(boolean dark) {
        Fx.run(() -> waking.look(dark));
    }

    /** Where cards, controls, codes and the heading are. */
    public List<String> partsInPlace() {
        return glass.places(".card", ".button", ".banner", ".qr-code", ".look-top", ".look-titles > .label",
                ".world-label", ".look-zone", ".text-count", ".still-there-card > .label", ".pin-dots",
                ".pin-status");
    }

    /** What the kiosk let hear. */
    public Hearer hearer() {
        return hearer;
    }

    /** What the ring is around: the texts of it; empty while there is no ring. */
    public String ringed() {
        return glass.ringed();
    }

    /** Where the ring is, to be compared with where it was; empty while there is none. */
    public String ringPlace() {
        return glass.ringPlace();
    }

    /** What is to be seen. */
    public Picture picture() {
        return glass.picture();
    }

    public boolean isInHighContrast() {
        return glass.has(".kiosk.contrast");
    }

    public boolean isInReach() {
        return glass.has(".kiosk.reach");
    }

    /** Whether a part is on the glass. */
    public boolean has(String selector) {
        return glass.has(selector);
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

    /** What the kiosk asks before it ends a visit; empty while it does not. */
    public List<String> question() {
        return glass.has(QUESTION) ? glass.texts(QUESTION) : List.of();
    }

    /** The middle of a button of the question, px from the upper left corner of the glass. */
    public Point2D placeOfAnswer(String word) {
        return glass.centre(QUESTION, word);
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

    /** Where each control is that can be touched now. */
    public List<Point2D> enabledTargets() {
        return glass.enabledTargets();
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
        Fx.run(front::letGo);
    }

    /** The controls that wait for a release. */
    public List<String> armed() {
        return glass.armed();
    }

    /** The staff corner, open or not. */
    public StaffPage staff() {
        return new StaffPage(glass);
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

    public AttractPage asAttract() {
        return new AttractPage(glass);
    }

    public HomePage asHome() {
        return new HomePage(glass);
    }

    public DirectionsPage asDirections() {
        return new DirectionsPage(glass);
    }

    public BusesPage asBuses() {
        return new BusesPage(glass);
    }

    public FinderPage asFinder() {
        return new FinderPage(glass);
    }

    public LinePage asLine() {
        return new LinePage(glass);
    }

    public OfficesPage asOffices() {
        return new OfficesPage(glass);
    }

    public OfficePage asOffice() {
        return new OfficePage(glass);
    }

    public ContactPage asContact() {
        return new ContactPage(glass);
    }

    public NumbersPage asNumbers() {
        return new NumbersPage(glass);
    }

    public DriverPage asDriver() {
        return new DriverPage(glass);
    }

    public ReceptionPage asReception() {
        return new ReceptionPage(glass);
    }

    public CityPage asCity() {
        return new CityPage(glass);
    }

    public SolutionPage asSolution() {
        return new SolutionPage(glass);
    }

    public AccessPage asAccess() {
        return new AccessPage(glass);
    }

    public LanguagesPage asLanguages() {
        return new LanguagesPage(glass);
    }
}
