// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wego.kiosk.model.Contact;
import org.wego.kiosk.model.Reported;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.qr.PhonePayloads;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.text.AbsenceMessages;

/** The texts of the address and the numbers of the organisation. */
final class ContactViewModel {

    private final Content content;
    private final Contact contact;
    private final ScreenContext context;
    private final PhonePayloads payloads;

    ContactViewModel(Content content, ScreenContext context) {
        this.content = content;
        this.contact = content.contact();
        this.context = context;
        this.payloads = new PhonePayloads(context.lang());
    }

    String title() {
        return context.text(contact.title());
    }

    String name() {
        return context.text(contact.name());
    }

    String floor() {
        return context.text(contact.floor());
    }

    String floorAndBuilding() {
        return context.text(contact.floor()) + context.message("list.separator") + context.text(contact.building());
    }

    List<String> addressLines() {
        return contact.address().lines().stream().map(context::text).toList();
    }

    /** The address in the local language, unless that is the visitor's language. */
    Optional<String> localAddress() {
        var local = contact.address().local();
        return local.language().equals(context.lang()) ? Optional.empty() : Optional.of(local.postal());
    }

    String firstPhone() {
        return context.formats().phone(contact.phones().getFirst());
    }

    /** The other numbers; of a number that differs from the first only in its last group of digits, this group. */
    Optional<String> otherPhones() {
        var shared = firstPhone().substring(0, firstPhone().lastIndexOf('\u00a0') + 1);
        var others = contact.phones().stream().skip(1).map(context.formats()::phone)
                .map(number -> number.lastIndexOf('\u00a0') + 1 == shared.length() && number.startsWith(shared)
                        ? number.substring(shared.length())
                        : number)
                .collect(Collectors.joining(context.message("list.separator")));
        return others.isEmpty() ? Optional.empty() : Optional.of(context.message("contact.other-phones", others));
    }

    Optional<String> fax() {
        return contact.fax().known().map(context.formats()::phone);
    }

    String absentFax() {
        return AbsenceMessages.of(context.messages(), context.message("contact.fax"), contact.fax());
    }

    Reported<String> email() {
        return contact.email();
    }

    String absentEmail() {
        return AbsenceMessages.of(context.messages(), context.message("contact.email"), contact.email());
    }

    Optional<String> site() {
        return content.organisation().site().map(site -> site.getHost() == null ? site.toString() : site.getHost());
    }

    /** The full name, then the former names. */
    List<String> names() {
        var names = new ArrayList<String>();
        names.add(context.text(content.organisation().fullName()));
        content.organisation().formerNames().forEach(former -> names.add(context.message(
                former.until().isBefore() ? "contact.former.before" : "contact.former",
                context.formats().bareDate(former.until()), context.text(former.name()))));
        return names;
    }

    /** The link to the site, for a phone. */
    Optional<String> siteLink() {
        return content.organisation().site().map(payloads::link);
    }

    /** The attributions that the licences of the sources require. */
    List<String> attributions() {
        return content.manifest().attributions().stream().map(context::text).toList();
    }

    String vcard() {
        return payloads.contact(content.organisation(), contact);
    }

    String mapSearch() {
        return payloads.mapSearch(contact.address());
    }

    String addressText() {
        return payloads.address(contact.address());
    }

    Contact contact() {
        return contact;
    }
}
