// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

import java.util.List;
import java.util.Optional;

/**
 * Walking directions, step by step.
 *
 * @param id unique in the pack
 * @param title its destination
 * @param direction whether it leads to the station or from it; empty for a walk inside the building
 * @param steps the steps in order; the last one is the destination
 * @param provenance its source and date
 */
public record Walk(String id, LocalizedText title, Optional<WalkDirection> direction, List<WalkStep> steps,
        Provenance provenance) {

    /** Where a walk between the kiosk and the station leads. */
    public enum WalkDirection {
        TO_STATION, FROM_STATION
    }

    /**
     * One step.
     *
     * @param text the instruction
     * @param sign its sign; without one it has its number
     * @param metres the distance that it covers
     * @param inferred whether it was inferred from positions, because no source states it
     */
    public record WalkStep(LocalizedText text, Optional<StepSign> sign, Optional<Integer> metres, boolean inferred) {}
}
