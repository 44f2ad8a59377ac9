// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

import java.util.Optional;

/**
 * A person whom a visitor can contact.
 *
 * @param id unique in the pack
 * @param name the name in its usual spelling
 * @param role the role in the office
 * @param position a further position of the person
 * @param phone the telephone number
 * @param fax the fax number
 * @param email the e-mail address
 * @param provenance its source and date
 */
public record Person(String id, LocalizedText name, LocalizedText role, Optional<LocalizedText> position,
        Reported<PhoneNumber> phone, Reported<PhoneNumber> fax, Reported<String> email, Provenance provenance) {}
