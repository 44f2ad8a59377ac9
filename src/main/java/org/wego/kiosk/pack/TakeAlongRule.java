// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.wego.kiosk.model.Address;
import org.wego.kiosk.model.Contact;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.model.Office;
import org.wego.kiosk.model.Organisation;
import org.wego.kiosk.model.Person;
import org.wego.kiosk.model.Stated;

/**
 * What a phone takes along fits into a QR code, which holds 2,300 bytes.
 *
 * <p>A contact has up to four names, a link and numbers; a letter may take three bytes, in a map search nine.
 */
final class TakeAlongRule implements Rule {

    private static final int NAME = 100;
    private static final int ADDRESS = 200;
    private static final int LINK = 400;

    @Override
    public void found(Object value, Place place) {
        switch (value) {
            case Organisation organisation -> {
                name(organisation.name(), "/name", place);
                organisation.site().ifPresent(site -> link(site, "/site", place));
            }
            case Office office -> {
                name(office.name(), "/name", place);
                office.site().known().ifPresent(site -> link(site, "/site", place));
                office.address().ifPresent(address -> lines(address.lines(), place));
                office.hours().ifPresent(hours -> name(hours, "/hours", place));
                office.email().flatMap(Stated::known)
                        .ifPresent(email -> check(email.length(), NAME, "/email", place));
            }
            case Person person -> {
                name(person.name(), "/name", place);
                name(person.role(), "/role", place);
                person.email().known().ifPresent(email -> check(email.length(), NAME, "/email", place));
            }
            case Contact contact -> {
                name(contact.name(), "/name", place);
                contact.email().known().ifPresent(email -> check(email.length(), NAME, "/email", place));
                address(contact.address(), place);
            }
            default -> {}
        }
    }

    private static void address(Address address, Place place) {
        lines(address.lines(), place);
        check(address.local().postal().length(), ADDRESS, "/address/local/postal", place);
        check(address.local().mapSearch().length(), ADDRESS, "/address/local/mapSearch", place);
    }

    private static void lines(List<LocalizedText> lines, Place place) {
        check(lines.stream().mapToInt(line -> longest(line)).sum(), ADDRESS, "/address/lines", place);
    }

    private static void name(LocalizedText name, String below, Place place) {
        check(longest(name), NAME, below, place);
    }

    private static void link(URI site, String below, Place place) {
        check(site.toString().length(), LINK, below, place);
    }

    private static int longest(LocalizedText text) {
        return Stream.concat(text.neutral().stream(), text.texts().values().stream()).mapToInt(String::length).max()
                .orElse(0);
    }

    private static void check(int length, int most, String below, Place place) {
        if (length > most) {
            place.error(ProblemCode.QR_LENGTH, below,
                    "this has " + length + " characters, and a code for the phone holds " + most + " here",
                    "write it shorter");
        }
    }
}
