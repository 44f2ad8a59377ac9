// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

import java.util.List;

/**
 * Walking directions, step by step.
 *
 * @param id unique in the pack
 * @param title its destination
 * @param steps the steps in order; the last one is the destination
 * @param provenance its source and date
 */
public record Walk(String id, LocalizedText title, List<WalkStep> steps, Provenance provenance) {

    /**
     * One step.
     *
     * @param text the instruction
     * @param inferred whether it was inferred from positions, because no source states it
     */
    public record WalkStep(LocalizedText text, boolean inferred) {}
}
