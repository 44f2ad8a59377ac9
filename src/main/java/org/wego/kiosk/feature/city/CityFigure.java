// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.city;

/**
 * One measured fact as it stands on the screen.
 *
 * @param figure large
 * @param title what it counts
 * @param text the fact
 * @param source who measured it and when
 */
record CityFigure(String figure, String title, String text, String source) {}
