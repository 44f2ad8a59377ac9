// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.util.ArrayList;
import java.util.List;

/** The parts of every screen: a title, texts on one or more pages, targets. */
public class ScreenPage {

    private static final String BODY = ".paged-body";
    private static final String PAGER = ".pager-bar";

    final Glass glass;
    private final PagerPage pager;

    ScreenPage(Glass glass) {
        this.glass = glass;
        this.pager = new PagerPage(glass, PAGER);
    }

    /** The title of the screen; empty if it has none. */
    public final String title() {
        return glass.has(".look-zone .text-hero") ? glass.text(".look-zone .text-hero") : "";
    }

    /** The text below the title. */
    public final String subtitle() {
        return glass.text(".look-zone .text-subtitle");
    }

    /** All texts of the touch area, from the first page to the last. */
    public final List<String> texts() {
        return texts(BODY);
    }

    /** The names of all targets in the touch area of the current page. */
    public final List<String> targets() {
        return glass.buttons(BODY);
    }

    /** The number of QR codes on all pages. */
    public final int codes() {
        return codes(".qr-code");
    }

    /** The number of QR codes on all pages that match. */
    final int codes(String selector) {
        pager.toFirst();
        int codes = 0;
        do {
            codes += glass.count(BODY + " " + selector);
        } while (pager.next());
        return codes;
    }

    /** The number of pages of the touch area. */
    public final int pages() {
        return pager.pages();
    }

    /** The current page, from 1. */
    public final int page() {
        return pager.page();
    }

    /** Touches a target of the touch area, on any page. */
    public final void follow(String name) {
        touch(name);
    }

    /** Turns to the next page. */
    public final void turn() {
        if (!pager.next()) {
            throw new AssertionError("there is no next page");
        }
    }

    /** All texts of a part of the touch area, from the first page to the last. */
    final List<String> texts(String selector) {
        pager.toFirst();
        var texts = new ArrayList<String>();
        do {
            texts.addAll(glass.texts(selector));
        } while (pager.next());
        if (pager.isShown()) {
            texts.removeAll(glass.texts(PAGER));
        }
        return List.copyOf(texts);
    }

    /** All texts on the card that has this text, on any page. */
    final List<String> cardWith(String text) {
        return textsOf(".card", text);
    }

    /** All texts of the part that has this text, on any page. */
    final List<String> textsOf(String selector, String text) {
        turnTo(selector, text);
        return glass.textsAround(selector, text);
    }

    /** Turns to the page with the card that has this text. */
    final void turnToCard(String text) {
        turnTo(".card", text);
    }

    private void turnTo(String selector, String text) {
        pager.toFirst();
        while (glass.textsAround(selector, text).isEmpty()) {
            if (!pager.next()) {
                throw new AssertionError("nothing says \"" + text + "\"");
            }
        }
    }

    /** Touches a target, on any page. */
    final void touch(String name) {
        pager.toFirst();
        while (!glass.canTouch(BODY, name) && pager.next()) {
            // It may be on the next page.
        }
        glass.touch(BODY, name);
    }

    final boolean isSelected(String name) {
        return glass.isSelected(BODY, name);
    }

    /** Whether the current page has a target of this name. */
    public final boolean canFollow(String name) {
        return canTouch(name);
    }

    final boolean canTouch(String name) {
        return glass.canTouch(BODY, name);
    }
}
