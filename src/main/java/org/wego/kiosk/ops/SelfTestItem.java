// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ops;

/**
 * What a look at one part of the kiosk found after its start.
 *
 * @param part what was looked at
 * @param outcome how it is
 * @param words what was found, in a line for staff
 * @param remedy what to do about it; empty when there is nothing to do
 */
public record SelfTestItem(SelfTestPart part, SelfTestOutcome outcome, String words, String remedy) {

    /** What is looked at. */
    public enum SelfTestPart {
        FONTS, DATASET, SOUND, VOICE, DISPLAY, TOUCH, CLOCK, FILMS
    }

    /** How a part is. */
    public enum SelfTestOutcome {
        /** As it should be. */
        OK,
        /** Visitors can use the kiosk, and lack something. */
        WARNING,
        /** Visitors cannot use it, or not all of it. */
        FAILED
    }

    public SelfTestItem {
        words = SingleLine.of(words, SingleLine.SHORT);
        remedy = SingleLine.of(remedy, SingleLine.SHORT);
    }

    public static SelfTestItem ok(SelfTestPart part, String words) {
        return new SelfTestItem(part, SelfTestOutcome.OK, words, "");
    }

    public static SelfTestItem warning(SelfTestPart part, String words, String remedy) {
        return new SelfTestItem(part, SelfTestOutcome.WARNING, words, remedy);
    }

    public static SelfTestItem failed(SelfTestPart part, String words, String remedy) {
        return new SelfTestItem(part, SelfTestOutcome.FAILED, words, remedy);
    }
}
