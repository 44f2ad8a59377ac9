// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.page;

import java.util.function.BinaryOperator;

/**
 * The texts of the page buttons.
 *
 * @param previous the button to the previous page
 * @param next the button to the next page
 * @param position formats the number of the page and the number of pages
 */
public record PagerWords(String previous, String next, BinaryOperator<String> position) {}
