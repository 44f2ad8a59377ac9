// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.offices;

/**
 * An office as it stands in the list.
 *
 * @param id of the office
 * @param name what it is called
 * @param place the city or region, and the country
 * @param time what its clocks show; empty when the time is unknown
 * @param head who leads it, with the role in front; empty when nobody is named
 */
record OfficeCard(String id, String name, String place, String time, String head) {}
