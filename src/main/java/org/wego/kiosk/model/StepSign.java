// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

/** The sign beside a step of a walk; the same sign is on the map. */
public enum StepSign {
    /** Leave a building or a station. */
    LEAVE,
    /** Walk straight on. */
    STRAIGHT,
    /** Turn left, or the place is on the left. */
    LEFT,
    /** Turn right, or the place is on the right. */
    RIGHT,
    /** Take the stairs. */
    STAIRS,
    /** Take the train. */
    TRAIN,
    /** Ask at reception. */
    RECEPTION,
    /** The floor of the office. */
    FLOOR
}
