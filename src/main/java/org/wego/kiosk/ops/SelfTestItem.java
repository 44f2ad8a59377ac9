// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ops;

/**
 * The result of the self-test for one part of the kiosk.
 *
 * @param part the tested part
 * @param outcome the condition of the part
 * @param words the result in a line for staff
 * @param remedy what staff can do; empty when there is nothing to do
 */
public record SelfTestItem(SelfTestPart part, SelfTestOutcome outcome, String words, String remedy) {

    /** The parts that are tested. */
    public enum SelfTestPart {
        FONTS, DATASET, SOUND, VOICE, DISPLAY, TOUCH, CLOCK, FILMS
    }

    /** The condition of a part. */
    public enum SelfTestOutcome {
        /** As it should be. */
        OK,
        /** Visitors can use the kiosk, but something is missing. */
        WARNING,
        /** Visitors cannot use the kiosk, or not all of it. */
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
