// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

/** The two buttons that turn the pages of a screen or of the staff panel, and the count between them. */
final class PagerPage {

    private static final int PREVIOUS = 0;
    private static final int NEXT = 1;

    private final Glass glass;
    private final String selector;

    PagerPage(Glass glass, String selector) {
        this.glass = glass;
        this.selector = selector;
    }

    boolean isShown() {
        return glass.has(selector);
    }

    /** The number of pages. */
    int pages() {
        return isShown() ? Integer.parseInt(count().replaceAll(".*/", "")) : 1;
    }

    /** The current page, from 1. */
    int page() {
        return isShown() ? Integer.parseInt(count().replaceAll("/.*", "")) : 1;
    }

    /** Turns to the next page; false if there is none. */
    boolean next() {
        return turned(NEXT);
    }

    /** Turns back to the first page. */
    void toFirst() {
        while (turned(PREVIOUS)) {
            // Each call turns one page back.
        }
    }

    private String count() {
        return glass.text(selector + " > .label");
    }

    private boolean turned(int direction) {
        if (!isShown() || !glass.isEnabled(selector, direction)) {
            return false;
        }
        int before = page();
        // In a landscape window the button may be outside the display of the tests, which is upright.
        var name = glass.buttons(selector).get(direction);
        if (glass.centre(selector, name).getX() < Glass.WIDTH) {
            glass.touch(selector, direction);
        } else {
            glass.fire(selector, name);
        }
        if (page() == before) {
            throw new AssertionError("page %d of %d stays although the button is enabled".formatted(before,
                    pages()));
        }
        return true;
    }
}
