// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link;

import java.util.List;
import java.util.Optional;

/**
 * What a unit says of itself and can change from minute to minute.
 *
 * @param condition a summary in a word
 * @param problems what staff should look at, in words; empty when the unit is well
 * @param pack the content on the screen; empty when none can be shown
 * @param update how far the newest release is; empty when the unit follows none
 * @param language of the greeting, as a tag such as {@code ko}; empty at a desk
 * @param records a word that is the same wherever the same changes of reception are in force; empty at a desk
 * @param showing the ids of the emergency messages on the screen
 */
public record UnitReport(UnitCondition condition, List<String> problems, Optional<UnitPack> pack,
        Optional<UnitUpdate> update, Optional<String> language, Optional<String> records, List<String> showing) {

    /** The condition of a unit, in its own opinion. */
    public enum UnitCondition {
        /** It does what it is there for. */
        WELL,
        /** It runs, and staff should look at it. */
        PROBLEMS
    }

    /**
     * The content that a unit shows.
     *
     * @param name of the pack
     * @param version of the content
     * @param sequence its number among signed packs; empty for a folder without a signature
     * @param digest of its files; equal digests mean equal content
     */
    public record UnitPack(String name, String version, Optional<Integer> sequence, Optional<String> digest) {}

    /**
     * How far a unit is with the newest release of its content.
     *
     * @param stage a summary in a word
     * @param words the summary in a line, with the reason of a failure
     */
    public record UnitUpdate(UnitUpdateStage stage, String words) {

        /** The stages from a newer release at the source to the glass. */
        public enum UnitUpdateStage {
            /** The source is being asked, or was not asked yet. */
            LOOKING,
            /** A newer release is being fetched. */
            DOWNLOADING,
            /** It is here as it was signed, and is being tested. */
            VERIFIED,
            /** It has passed, and waits for a moment without a visitor. */
            WAITING,
            /** The current release is on the screen. */
            SHOWN,
            /** The source could not be asked; what is shown may be the newest or not. */
            NOT_REACHED,
            /** A release was refused, or did not pass. */
            FAILED
        }
    }

    public UnitReport {
        problems = List.copyOf(problems);
        showing = List.copyOf(showing);
    }

    /** A report of a unit that says nothing about changes of reception and shows no emergency message. */
    public UnitReport(UnitCondition condition, List<String> problems, Optional<UnitPack> pack,
            Optional<UnitUpdate> update, Optional<String> language) {
        this(condition, problems, pack, update, language, Optional.empty(), List.of());
    }
}
