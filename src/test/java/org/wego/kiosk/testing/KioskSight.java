// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import org.testfx.util.WaitForAsyncUtils;

/** What is to be read on the glass of a lobby, on whichever screen it is. */
abstract class KioskSight {

    static final String BAR = ".action-bar";
    static final String QUESTION = ".still-there";
    private static final int MAX_SECONDS = 20;

    final Glass glass;

    KioskSight(Glass glass) {
        this.glass = glass;
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
            WaitForAsyncUtils.waitFor(MAX_SECONDS, TimeUnit.SECONDS, () -> {
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
    public List<String> layoutFaults(GlyphPositions glyphs) {
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

    /** Where cards, controls, codes and the heading are. */
    public List<String> partsInPlace() {
        return glass.places(".card", ".button", ".banner", ".qr-code", ".look-top", ".look-titles > .label",
                ".world-label", ".look-zone", ".text-count", ".still-there-card > .label", ".pin-dots",
                ".pin-status");
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
    public ScreenPicture picture() {
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

    /** What the kiosk asks before it ends a visit; empty while it does not. */
    public List<String> question() {
        return glass.has(QUESTION) ? glass.texts(QUESTION) : List.of();
    }

    /** The middle of a button of the question, px from the upper left corner of the glass. */
    public Point2D placeOfAnswer(String word) {
        return glass.centre(QUESTION, word);
    }

    /** Where each control is that can be touched now. */
    public List<Point2D> enabledTargets() {
        return glass.enabledTargets();
    }

    /** The controls that wait for a release. */
    public List<String> armed() {
        return glass.armed();
    }

    /** The staff corner, open or not. */
    public StaffPage staff() {
        return new StaffPage(glass);
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
