// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.print;

/**
 * A print queue of the system.
 *
 * @param name by which the system knows it
 * @param isDefault whether it is the one that the system uses where none is named
 * @param isStopped whether it takes jobs and does not print them at the moment
 */
public record PrintQueue(String name, boolean isDefault, boolean isStopped) {}
