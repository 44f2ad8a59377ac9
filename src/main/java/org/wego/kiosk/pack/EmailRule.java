// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import java.util.regex.Pattern;
import org.wego.kiosk.model.Contact;
import org.wego.kiosk.model.Person;
import org.wego.kiosk.model.Stated;

/** An e-mail address is one that a letter can reach, or it is marked as published incompletely. */
final class EmailRule implements Rule {

    private static final Pattern ADDRESS = Pattern
            .compile("[A-Za-z0-9._%+-]+@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z]{2,}");

    @Override
    public void found(Object value, Place place) {
        switch (value) {
            case Contact contact -> check(contact.email(), place);
            case Person person -> check(person.email(), place);
            default -> {}
        }
    }

    private static void check(Stated<String> email, Place place) {
        email.known().filter(address -> !ADDRESS.matcher(address).matches()).ifPresent(address -> place.error("/email",
                "'" + address + "' is not an e-mail address",
                "mend it, or write {\"absent\": \"published incompletely\", \"asPublished\": \"…\"}"));
    }
}
