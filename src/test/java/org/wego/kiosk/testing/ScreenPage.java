// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.util.ArrayList;
import java.util.List;

/** What every screen has: a title, texts on one page or more, targets. */
public class ScreenPage {

    private static final String BODY = ".paged-body";
    private static final String PAGER = ".pager-bar";

    final Glass glass;
    private final PagerPage pager;

    ScreenPage(Glass glass) {
        this.glass = glass;
        this.pager = new PagerPage(glass, PAGER);
    }

    /** The title of the screen; empty when it needs none. */
    public final String title() {
        return glass.has(".look-zone .text-hero") ? glass.text(".look-zone .text-hero") : "";
    }

    /** What stands below the title. */
    public final String subtitle() {
        return glass.text(".look-zone .text-subtitle");
    }

    /** Every text of the touch zone, from the first page to the last. */
    public final List<String> texts() {
        return texts(BODY);
    }

    /** The names of all targets in the touch zone of the page that is shown. */
    public final List<String> targets() {
        return glass.buttons(BODY);
    }

    /** How many QR codes there are on all pages. */
    public final int codes() {
        pager.toFirst();
        int codes = 0;
        do {
            codes += glass.count(BODY + " .qr-code");
        } while (pager.next());
        return codes;
    }

    /** How many pages the touch zone has. */
    public final int pages() {
        return pager.pages();
    }

    /** Which page is shown, from 1. */
    public final int page() {
        return pager.page();
    }

    /** Touches a target of the touch zone, on whichever page it is. */
    public final void follow(String name) {
        touch(name);
    }

    /** Turns to the next page. */
    public final void turn() {
        if (!pager.next()) {
            throw new AssertionError("there is no next page");
        }
    }

    /** Texts of a part of the touch zone, from the first page to the last. */
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

    /** Every text on the card that has this one, on whichever page it is. */
    final List<String> cardWith(String text) {
        turnToCard(text);
        return glass.textsAround(".card", text);
    }

    /** Turns to the page with the card that has this text. */
    final void turnToCard(String text) {
        pager.toFirst();
        while (glass.textsAround(".card", text).isEmpty()) {
            if (!pager.next()) {
                throw new AssertionError("no card says \"" + text + "\"");
            }
        }
    }

    /** Touches a target, on whichever page it is. */
    final void touch(String name) {
        pager.toFirst();
        while (!glass.canTouch(BODY, name) && pager.next()) {
            // The next page may have it.
        }
        glass.touch(BODY, name);
    }

    final boolean isSelected(String name) {
        return glass.isSelected(BODY, name);
    }

    /** Whether the page that is shown has a target of this name. */
    public final boolean canFollow(String name) {
        return canTouch(name);
    }

    final boolean canTouch(String name) {
        return glass.canTouch(BODY, name);
    }
}
