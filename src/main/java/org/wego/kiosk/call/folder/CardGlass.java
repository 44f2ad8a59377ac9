// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.call.folder;

/**
 * The file by which desks know that a lobby shows cards.
 *
 * @param lobby its name
 */
record CardGlass(String lobby) {}
