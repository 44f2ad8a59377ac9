// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack.rule;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.wego.kiosk.model.Address;
import org.wego.kiosk.model.Contact;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.model.Office;
import org.wego.kiosk.model.Organisation;
import org.wego.kiosk.model.Person;
import org.wego.kiosk.model.Reported;
import org.wego.kiosk.pack.JsonLocation;
import org.wego.kiosk.pack.ProblemCode;
import org.wego.kiosk.pack.Rule;

/**
 * Checks that each text for a phone fits into a QR code, which holds 2,300 bytes.
 *
 * <p>A contact has up to four names, a link and numbers. A letter may need three bytes, in a map search nine.
 */
public final class QrCapacityRule implements Rule {

    private static final int NAME = 100;
    private static final int ADDRESS = 200;
    private static final int LINK = 400;

    @Override
    public void onValue(Object value, JsonLocation location) {
        switch (value) {
            case Organisation organisation -> {
                checkName(organisation.name(), "/name", location);
                organisation.site().ifPresent(site -> checkLink(site, "/site", location));
            }
            case Office office -> {
                checkName(office.name(), "/name", location);
                office.site().known().ifPresent(site -> checkLink(site, "/site", location));
                office.address().ifPresent(address -> checkLines(address.lines(), location));
                office.hours().ifPresent(hours -> checkName(hours, "/hours", location));
                office.email().flatMap(Reported::known)
                        .ifPresent(email -> check(email.length(), NAME, "/email", location));
            }
            case Person person -> {
                checkName(person.name(), "/name", location);
                checkName(person.role(), "/role", location);
                person.email().known().ifPresent(email -> check(email.length(), NAME, "/email", location));
            }
            case Contact contact -> {
                checkName(contact.name(), "/name", location);
                contact.email().known().ifPresent(email -> check(email.length(), NAME, "/email", location));
                checkAddress(contact.address(), location);
            }
            default -> {}
        }
    }

    private static void checkAddress(Address address, JsonLocation location) {
        checkLines(address.lines(), location);
        check(address.local().postal().length(), ADDRESS, "/address/local/postal", location);
        check(address.local().mapSearch().length(), ADDRESS, "/address/local/mapSearch", location);
    }

    private static void checkLines(List<LocalizedText> lines, JsonLocation location) {
        check(lines.stream().mapToInt(line -> longest(line)).sum(), ADDRESS, "/address/lines", location);
    }

    private static void checkName(LocalizedText name, String below, JsonLocation location) {
        check(longest(name), NAME, below, location);
    }

    private static void checkLink(URI site, String below, JsonLocation location) {
        check(site.toString().length(), LINK, below, location);
    }

    private static int longest(LocalizedText text) {
        return Stream.concat(text.neutral().stream(), text.texts().values().stream()).mapToInt(String::length).max()
                .orElse(0);
    }

    private static void check(int length, int max, String below, JsonLocation location) {
        if (length > max) {
            location.error(ProblemCode.QR_LENGTH, below,
                    "this has " + length + " characters, and a code for the phone holds " + max + " here",
                    "shorten it");
        }
    }
}
