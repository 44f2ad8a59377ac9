// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.accessibility;

import org.wego.kiosk.testing.MeasuredRow;

/** A row of the table in {@code accessibility.md}. */
public enum AccessibilityRow implements MeasuredRow {
    A01("height of the ink of essential text", "Hangul and Han at least 12 mm, Latin capitals at least 7.25 mm"),
    A04("200 %: all information grows, nothing is cut, overlaps or lies outside", "0 faults"),
    A05("contrast of texts", "at least 7:1, in high contrast at least 10:1"),
    A06("high contrast from any screen", "one key or two touches"),
    A07("contrast of icons, ring and edges of targets", "at least 3:1, ring at least 2 mm"),
    A08("colour never alone, greyscale tells states apart", "0 pairs alike"),
    A10("controls with an icon only", "0"),
    A11("nothing flashes; what changes by itself can be turned", "0"),
    A14("sans serif, weight 400 or more, no italics, line height 1.4 in paragraphs, a glyph for every character",
            "0 faults"),
    B01("touch target", "each side at least 20 mm"),
    B02("gap between targets", "at least 4 mm"),
    B04("what only several fingers, a drag or a long press can do", "0"),
    B05("acts on release; sliding off cancels", "always"),
    B06("controls above the floor", "400 to 1220 mm"),
    B08("reach mode: texts and controls above the floor", "at most 1120 mm"),
    C01("no time limit on a choice", "count-down of at least 30 s; 120 s, 300 s or none before it"),
    C04("the timer rests while speech plays", "always"),
    D01("speech covers every text and every control", "100 %"),
    D02("everything by keypad; logical order; no trap", "100 %"),
    D03("any action stops speech at once", "stop before new speech"),
    D05("speech in the language shown", "100 %"),
    D09("volume", "6 steps over 30 dB; reset for each visitor"),
    D11("speech started without sight", "F12, or 2 s in the lower left corner"),
    D12("with voice on the first touch speaks, the second acts", "always"),
    D17("a held key acts once", "0.5 s for Enter and Space with voice on"),
    E01("five ways out on every screen", "same place and size"),
    E03("plain words, short sentences", "at most 25 words, or 80 characters of Korean, Chinese and Japanese"),
    E06("a reset wipes everything", "equal to a fresh start"),
    E07("each action answers to two senses", "always; sound can be muted");

    private final String requirement;
    private final String limit;

    AccessibilityRow(String requirement, String limit) {
        this.requirement = requirement;
        this.limit = limit;
    }

    @Override
    public String requirement() {
        return requirement;
    }

    @Override
    public String limit() {
        return limit;
    }
}
