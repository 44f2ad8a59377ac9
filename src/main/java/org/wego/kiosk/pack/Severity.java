// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

/** The effect of a problem on a pack. */
public enum Severity {
    /** The pack is refused. */
    ERROR,
    /** The pack is shown, but staff should know the problem. */
    WARNING
}
