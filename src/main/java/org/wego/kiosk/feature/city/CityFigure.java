// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.city;

/**
 * The texts of one figure of the city.
 *
 * @param figure the number, shown large
 * @param title the subject of the number
 * @param text the fact in a sentence
 * @param source the source of the measurement and its date
 */
record CityFigure(String figure, String title, String text, String source) {}
