// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.offices;

/**
 * The texts of an office in the list.
 *
 * @param id the id of the office
 * @param name its name
 * @param place the city or region, and the country
 * @param city the city or region
 * @param country the country
 * @param time the local time; empty if it is unknown
 * @param head the role and name of its head; empty if the pack does not name one
 */
record OfficeCard(String id, String name, String place, String city, String country, String time, String head) {}
