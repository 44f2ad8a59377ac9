// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.qr;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.parameter.AddressType;
import ezvcard.parameter.EmailType;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.StructuredName;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wego.kiosk.model.Address;
import org.wego.kiosk.model.Contact;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.model.Office;
import org.wego.kiosk.model.Organisation;
import org.wego.kiosk.model.Person;
import org.wego.kiosk.model.PhoneNumber;
import org.wego.kiosk.model.Reported;

/** Creates the contents of QR codes for phones: contacts, map searches, addresses and links. */
public final class PhonePayloads {

    /** Languages whose names phones sort by pronunciation. */
    private static final Set<String> SORTED_BY_SOUND = Set.of("ja", "ko");
    /** The vCard property in which iPhones and Android phones expect the pronunciation of a family name. */
    private static final String PHONETIC = "X-PHONETIC-LAST-NAME";

    private final Lang lang;

    /** Creates payloads with names and addresses in a language. */
    public PhonePayloads(Lang lang) {
        this.lang = lang;
    }

    /** The address in the local language, as text. */
    public String address(Address address) {
        return address.local().postal();
    }

    /** A link to a map search for the address. All phones open links, but not all open {@code geo:} addresses. */
    public String mapSearch(Address address) {
        return link(address.local().mapLink());
    }

    /** A link. */
    public String link(URI site) {
        return site.toString();
    }

    /** The organisation as a contact (vCard 3.0, which every phone reads). */
    public String contact(Organisation organisation, Contact contact) {
        var card = named(contact.name());
        card.setOrganization(organisation.name().in(lang));
        contact.phones().forEach(phone -> addPhone(card, phone));
        contact.fax().known().ifPresent(fax -> addFax(card, fax));
        contact.email().known().ifPresent(address -> addEmail(card, address));
        organisation.site().ifPresent(site -> card.addUrl(site.toString()));
        card.addAddress(postal(contact.address().lines(), contact.address().parts()));
        return write(card);
    }

    /** An office as a contact; unknown or unusable values are omitted. */
    public String contact(Organisation organisation, Office office) {
        var card = named(office.name());
        card.setOrganization(organisation.name().in(lang));
        office.numbers().forEach(phone -> addPhone(card, phone));
        office.fax().flatMap(Reported::known).ifPresent(fax -> addFax(card, fax));
        office.email().flatMap(Reported::known).ifPresent(address -> addEmail(card, address));
        office.site().known().ifPresent(site -> card.addUrl(site.toString()));
        office.address().ifPresent(address -> card.addAddress(postal(address.lines(), address.parts())));
        office.hours().ifPresent(hours -> card.addNote(hours.in(lang)));
        return write(card);
    }

    /** A person of an office as a contact; unknown or unusable values are omitted. */
    public String contact(Organisation organisation, Office office, Person person) {
        var card = named(person.name());
        card.setOrganization(organisation.name().in(lang), office.name().in(lang));
        card.addTitle(person.role().in(lang));
        person.phone().known().ifPresent(phone -> addPhone(card, phone));
        person.fax().known().ifPresent(fax -> addFax(card, fax));
        person.email().known().ifPresent(address -> addEmail(card, address));
        office.site().known().ifPresent(site -> card.addUrl(site.toString()));
        return write(card);
    }

    /**
     * A card with a name and its sort key. The pack does not separate family names, so the whole name is in the field
     * that phones sort by first.
     */
    private VCard named(LocalizedText name) {
        var card = new VCard();
        card.setFormattedName(name.in(lang));
        var structured = new StructuredName();
        structured.setFamily(name.in(lang));
        card.setStructuredName(structured);
        if (SORTED_BY_SOUND.contains(lang.locale().getLanguage())) {
            card.setSortString(name.spokenIn(lang));
            card.setExtendedProperty(PHONETIC, name.spokenIn(lang));
        }
        return card;
    }

    private ezvcard.property.Address postal(List<LocalizedText> lines, Optional<Address.AddressParts> known) {
        var postal = new ezvcard.property.Address();
        known.ifPresentOrElse(parts -> {
            postal.setStreetAddress(parts.street().in(lang));
            postal.setLocality(parts.city().in(lang));
            parts.region().ifPresent(region -> postal.setRegion(region.in(lang)));
            postal.setPostalCode(parts.postcode());
            postal.setCountry(parts.country().in(lang));
        }, () -> postal.setStreetAddress(lines.stream().map(line -> line.in(lang))
                .collect(Collectors.joining(", "))));
        postal.getTypes().add(AddressType.WORK);
        return postal;
    }

    private static void addPhone(VCard card, PhoneNumber phone) {
        card.addTelephoneNumber(phone.dialled(), TelephoneType.WORK, TelephoneType.VOICE);
    }

    private static void addFax(VCard card, PhoneNumber fax) {
        card.addTelephoneNumber(fax.dialled(), TelephoneType.WORK, TelephoneType.FAX);
    }

    private static void addEmail(VCard card, String address) {
        card.addEmail(address, EmailType.INTERNET);
    }

    private static String write(VCard card) {
        return Ezvcard.write(card).version(VCardVersion.V3_0).prodId(false).go();
    }
}
