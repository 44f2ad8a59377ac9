// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.search;

/**
 * A match of an item with its score.
 *
 * @param item the index of the item
 * @param score higher is better
 * @param text the index of the matching text
 */
record Match(int item, int score, int text) {}
