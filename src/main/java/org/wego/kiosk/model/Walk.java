// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

import java.util.List;

/**
 * A way on foot, step by step.
 *
 * @param id unique in the pack
 * @param title where it leads
 * @param steps in order; the last one is the goal
 * @param provenance where this comes from
 */
public record Walk(String id, LocalizedText title, List<WalkStep> steps, Provenance provenance) {

    /**
     * One step.
     *
     * @param text what to do
     * @param inferred whether it was concluded from positions and not stated by any source
     */
    public record WalkStep(LocalizedText text, boolean inferred) {}
}
