// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

import java.util.List;

/**
 * How to reach the organisation at the kiosk's own site.
 *
 * @param title of the screen
 * @param name of the office
 * @param floor where in the building, in words
 * @param building its name
 * @param address by post and by taxi
 * @param phones in the order in which to try them
 * @param fax the fax number
 * @param email the e-mail address
 * @param stepFree whether and how one gets up without steps
 * @param provenance where this comes from
 */
public record Contact(LocalizedText title, LocalizedText name, LocalizedText floor, LocalizedText building,
        Address address, List<PhoneNumber> phones, Reported<PhoneNumber> fax, Reported<String> email,
        Reported<LocalizedText> stepFree, Provenance provenance) {}
