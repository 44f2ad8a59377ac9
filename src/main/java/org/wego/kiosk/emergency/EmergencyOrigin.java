// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.emergency;

/** Where an emergency message comes from. */
public enum EmergencyOrigin {
    /** A desk sent it over the broker. */
    DESK,
    /** A desk put it into the folder of reception's changes. */
    RECEPTION_FOLDER,
    /** An alerting system put a file into the folder of alerts. */
    ALERT_FOLDER
}
