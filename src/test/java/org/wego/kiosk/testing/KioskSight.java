// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import org.testfx.util.WaitForAsyncUtils;

/** What a visitor sees of the lobby, on any screen. */
abstract class KioskSight {

    static final String BAR = ".action-bar";
    static final String QUESTION = ".still-there";
    private static final int MAX_SECONDS = 20;

    final Glass glass;

    KioskSight(Glass glass) {
        this.glass = glass;
    }

    /** The current screen. */
    public ScreenPage screen() {
        return new ScreenPage(glass);
    }

    /** The title of the current screen. */
    public String title() {
        return screen().title();
    }

    /** The time of day in the header. */
    public String clock() {
        return glass.text(".text-clock");
    }

    /** The texts of the header without the time. */
    public List<String> header() {
        return glass.texts(".look-top");
    }

    /** Waits for a text that another thread causes, such as that of a film player. */
    public void untilItSays(String text) {
        until(() -> screen().texts().contains(text), "it does not say \"" + text + "\"");
    }

    /** Waits for the index of the search. */
    final void untilTheSearchIsReady(String lang) {
        String waits = Visits.in(lang).messages().get("search.getting-ready");
        until(() -> !everything().contains(waits), "the search is not ready");
    }

    private void until(Callable<Boolean> condition, String fault) {
        try {
            WaitForAsyncUtils.waitFor(MAX_SECONDS, TimeUnit.SECONDS, () -> {
                glass.settle();
                return condition.call();
            });
        } catch (TimeoutException e) {
            throw new AssertionError(fault + " but " + screen().texts(), e);
        }
    }

    /** The texts of the action bar. */
    public List<String> bar() {
        return glass.texts(BAR + " .action");
    }

    /** All visible texts. */
    public List<String> everything() {
        return glass.texts(".kiosk");
    }

    /** All texts of the screen that is prepared outside the visible area. */
    public List<String> ready() {
        return glass.textsBeside();
    }

    /** The layout problems of the current screen. */
    public List<String> layoutFaults(GlyphPositions glyphs) {
        return glass.layoutFaults(glyphs);
    }

    /** The font size of a text, px. */
    public double sizeOf(String text) {
        return glass.sizeOf(text);
    }

    /** The height of the label that begins with a text, px. */
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

    /** The centre of a target, px from the upper left corner. */
    public Point2D placeOf(String name) {
        return glass.centre(".kiosk", name);
    }

    /** Whether the picture reaches every edge of the window. */
    public boolean fillsTheGlass() {
        return glass.isFilledBy(".kiosk");
    }

    /** The positions of cards, controls, codes and heading. */
    public List<String> partsInPlace() {
        return glass.places(".card", ".button", ".banner", ".qr-code", ".look-top", ".look-titles > .label",
                ".world-label", ".look-zone", ".text-count", ".still-there-card > .label", ".pin-dots",
                ".pin-status");
    }

    /** The texts within the ring of the reading cursor; empty while there is no ring. */
    public String ringed() {
        return glass.ringed();
    }

    /** The position of the ring, for comparison; empty while there is no ring. */
    public String ringPlace() {
        return glass.ringPlace();
    }

    /** The current picture. */
    public ScreenPicture picture() {
        return glass.picture();
    }

    public boolean isInHighContrast() {
        return glass.has(".kiosk.contrast");
    }

    public boolean isInReach() {
        return glass.has(".kiosk.reach");
    }

    /** Whether a matching node is visible. */
    public boolean has(String selector) {
        return glass.has(selector);
    }

    /** The texts of the idle dialog; empty while it is not shown. */
    public List<String> question() {
        return glass.has(QUESTION) ? glass.texts(QUESTION) : List.of();
    }

    /** The centre of a button of the idle dialog, px from the upper left corner. */
    public Point2D placeOfAnswer(String word) {
        return glass.centre(QUESTION, word);
    }

    /** The centres of all enabled controls. */
    public List<Point2D> enabledTargets() {
        return glass.enabledTargets();
    }

    /** The controls that are pressed. */
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
