// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.print;

/**
 * A print queue of the system.
 *
 * @param name the name in the system
 * @param isDefault whether it is the system's default queue
 * @param isStopped whether it accepts jobs but does not print them at present
 */
public record PrintQueue(String name, boolean isDefault, boolean isStopped) {}
