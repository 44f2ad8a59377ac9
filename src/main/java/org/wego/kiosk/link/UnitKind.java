// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link;

/** What a unit is. */
public enum UnitKind {
    LOBBY, DESK
}
