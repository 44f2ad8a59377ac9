// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

import java.util.Optional;

/**
 * A person whom a visitor can contact.
 *
 * @param id unique in the pack
 * @param name as people write it
 * @param role in the office
 * @param position what else the person is
 * @param phone the telephone number
 * @param fax the fax number
 * @param email the e-mail address
 * @param provenance where this comes from
 */
public record Person(String id, LocalizedText name, LocalizedText role, Optional<LocalizedText> position,
        Reported<PhoneNumber> phone, Reported<PhoneNumber> fax, Reported<String> email, Provenance provenance) {}
