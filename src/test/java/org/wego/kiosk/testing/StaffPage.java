// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.testfx.util.WaitForAsyncUtils;

/** The staff corner: the gesture and keys that open it, the PIN pad, the panel. */
public final class StaffPage {

    private static final String STAFF = ".staff";
    private static final String PAD = STAFF + " .pin-dots";
    private static final String PANEL = STAFF + " .paged-body";
    private static final String PAGER = STAFF + " .pager-bar";
    /** The distance from the edges of a point well within the corner, px. */
    private static final double INSIDE = 20;
    private static final int MAX_SECONDS = 20;

    private final Glass glass;
    private final PagerPage pager;

    StaffPage(Glass glass) {
        this.glass = glass;
        this.pager = new PagerPage(glass, PAGER);
    }

    /** Slides a finger from the lower right corner to the lower left one and back, and lifts it. */
    public void slide() {
        glass.press(corner(true));
        glass.slideTo(corner(false));
        glass.slideTo(corner(true));
        glass.release();
    }

    /** Presses Ctrl, Shift and F12. */
    public void callByKeyboard() {
        glass.key(KeyEvent.KEY_PRESSED, KeyCode.F12, true, true);
        glass.key(KeyEvent.KEY_RELEASED, KeyCode.F12, true, true);
    }

    /** A point in the lower right corner of the screen, or in the lower left one. */
    public Point2D corner(boolean right) {
        var size = glass.size();
        return new Point2D(right ? size.getX() - INSIDE : INSIDE, size.getY() - INSIDE);
    }

    public boolean isPadOpen() {
        return glass.has(PAD);
    }

    public boolean isPanelOpen() {
        return glass.has(PANEL);
    }

    /** All texts of the open pad or panel, on all pages; empty while neither is open. */
    public List<String> texts() {
        pager.toFirst();
        var texts = new ArrayList<>(glass.texts(STAFF));
        while (pager.next()) {
            texts.addAll(glass.texts(STAFF));
        }
        return List.copyOf(texts);
    }

    /** Touches the keys of a PIN, then OK. */
    public void type(String pin, String confirm) {
        pin.chars().forEach(digit -> glass.touch(STAFF, Character.toString(digit)));
        glass.touch(STAFF, confirm);
        glass.settle();
    }

    /** Touches the target with this name, on any page. */
    public void touch(String name) {
        pager.toFirst();
        while (!glass.canTouch(STAFF, name) && pager.next()) {
            // It may be on the next page.
        }
        glass.touch(STAFF, name);
    }

    public boolean canTouch(String name) {
        return glass.canTouch(STAFF, name);
    }

    /** The number of digits in the pad. */
    public int dots() {
        return glass.count(STAFF + " .pin-dot");
    }

    /** The number of pages of the panel. */
    public int pages() {
        return pager.pages();
    }

    /** Turns to the next page of the panel; false if there is none. */
    public boolean turn() {
        return pager.next();
    }

    /** Waits for a text that another thread causes. */
    public void untilItSays(String text) {
        try {
            WaitForAsyncUtils.waitFor(MAX_SECONDS, TimeUnit.SECONDS, () -> {
                glass.settle();
                return glass.texts(STAFF).contains(text);
            });
        } catch (TimeoutException e) {
            throw new AssertionError("it does not say \"" + text + "\" but " + glass.texts(STAFF), e);
        }
    }
}
