// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

/** What a problem does to a pack. */
public enum Severity {
    /** The pack is refused. */
    ERROR,
    /** The pack is shown; staff should know. */
    WARNING
}
