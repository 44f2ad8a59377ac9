// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.buses;

/**
 * A stop of a line as it stands on the screen.
 *
 * @param number on the sign at the stop
 * @param name what it is called
 * @param where in the street, and which way its buses go
 */
record StopRow(String number, String name, String where) {}
