// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.qr;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.parameter.AddressType;
import ezvcard.parameter.TelephoneType;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.wego.kiosk.model.Address;
import org.wego.kiosk.model.Contact;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.Office;
import org.wego.kiosk.model.Organisation;
import org.wego.kiosk.model.Person;
import org.wego.kiosk.model.PhoneNumber;

/** Writes the texts that a phone understands: a contact, a map search, an address, a link. */
public final class Handover {

    private final Lang lang;

    /** Writes names and addresses in a language. */
    public Handover(Lang lang) {
        this.lang = lang;
    }

    /** The address in the language of the street, as text. */
    public String address(Address address) {
        return address.local().postal();
    }

    /** A search for the address on the phone's own map (RFC 5870 with the query that Android understands). */
    public String mapSearch(Address address) {
        return "geo:0,0?q=" + URLEncoder.encode(address.local().mapSearch(), StandardCharsets.UTF_8)
                .replace("+", "%20");
    }

    /** A link. */
    public String link(URI site) {
        return site.toString();
    }

    /** The organisation as a contact (vCard 3.0, which every phone reads). */
    public String contact(Organisation organisation, Contact contact) {
        var card = new VCard();
        card.setFormattedName(contact.name().in(lang));
        card.setOrganization(organisation.name().in(lang));
        contact.phones().forEach(phone -> card.addTelephoneNumber(phone.dialled(), TelephoneType.WORK));
        contact.fax().known().ifPresent(fax -> addFax(card, fax));
        contact.email().known().ifPresent(card::addEmail);
        organisation.site().ifPresent(site -> card.addUrl(site.toString()));
        var address = new ezvcard.property.Address();
        address.setStreetAddress(contact.address().lines().stream().map(line -> line.in(lang))
                .collect(Collectors.joining(", ")));
        address.getTypes().add(AddressType.WORK);
        card.addAddress(address);
        return write(card);
    }

    /** Somebody in an office as a contact; what is not known, or not usable, is left out. */
    public String contact(Organisation organisation, Office office, Person person) {
        var card = new VCard();
        card.setFormattedName(person.name().in(lang));
        card.setOrganization(organisation.name().in(lang), office.name().in(lang));
        card.addTitle(person.role().in(lang));
        person.phone().known().ifPresent(phone -> card.addTelephoneNumber(phone.dialled(), TelephoneType.WORK));
        person.fax().known().ifPresent(fax -> addFax(card, fax));
        person.email().known().ifPresent(card::addEmail);
        office.site().known().ifPresent(site -> card.addUrl(site.toString()));
        return write(card);
    }

    private static void addFax(VCard card, PhoneNumber fax) {
        card.addTelephoneNumber(fax.dialled(), TelephoneType.FAX);
    }

    private static String write(VCard card) {
        return Ezvcard.write(card).version(VCardVersion.V3_0).prodId(false).go();
    }
}
