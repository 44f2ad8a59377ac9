// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.search;

/**
 * How well something was met.
 *
 * @param item its number
 * @param score the more, the better
 * @param text the number of the text in which it was found
 */
record Match(int item, int score, int text) {}
