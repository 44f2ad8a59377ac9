// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

import java.util.List;

/**
 * How to reach the organisation at the site of the kiosk.
 *
 * @param title of the screen
 * @param name of the office
 * @param floor its floor in the building, in words
 * @param building the name of the building
 * @param address the address for letters and for taxi drivers
 * @param phones the telephone numbers, in the order in which to try them
 * @param fax the fax number
 * @param email the e-mail address
 * @param stepFree whether there is a step-free route, and which
 * @param provenance its source and date
 */
public record Contact(LocalizedText title, LocalizedText name, LocalizedText floor, LocalizedText building,
        Address address, List<PhoneNumber> phones, Reported<PhoneNumber> fax, Reported<String> email,
        Reported<LocalizedText> stepFree, Provenance provenance) {}
