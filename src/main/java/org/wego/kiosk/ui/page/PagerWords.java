// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.page;

import java.util.function.BinaryOperator;

/**
 * What the page buttons say.
 *
 * @param previous to the page before
 * @param next to the page after
 * @param position from the number of the page and the number of pages
 */
public record PagerWords(String previous, String next, BinaryOperator<String> position) {}
