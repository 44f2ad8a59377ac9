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
public record SelfTestItem(Part part, Outcome outcome, String words, String remedy) {

    /** What is looked at. */
    public enum Part {
        FONTS, DATASET, SOUND, VOICE, DISPLAY, TOUCH, CLOCK, FILMS
    }

    /** How a part is. */
    public enum Outcome {
        /** As it should be. */
        OK,
        /** Visitors can use the kiosk, and lack something. */
        WARNING,
        /** Visitors cannot use it, or not all of it. */
        FAILED
    }

    public SelfTestItem {
        words = PlainLine.of(words, PlainLine.SHORT);
        remedy = PlainLine.of(remedy, PlainLine.SHORT);
    }

    public static SelfTestItem ok(Part part, String words) {
        return new SelfTestItem(part, Outcome.OK, words, "");
    }

    public static SelfTestItem warning(Part part, String words, String remedy) {
        return new SelfTestItem(part, Outcome.WARNING, words, remedy);
    }

    public static SelfTestItem failed(Part part, String words, String remedy) {
        return new SelfTestItem(part, Outcome.FAILED, words, remedy);
    }
}
