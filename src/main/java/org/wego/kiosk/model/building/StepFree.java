// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model.building;

/** Whether a place is reached without steps. */
public enum StepFree {
    /** There is a way without steps. */
    YES,
    /** Every way has steps. */
    NO
}
