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
 * @param language of the screen, as a tag such as {@code ko}; empty at a desk
 */
public record UnitReport(UnitCondition condition, List<String> problems, Optional<UnitPack> pack,
        Optional<String> language) {

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

    public UnitReport {
        problems = List.copyOf(problems);
    }
}
