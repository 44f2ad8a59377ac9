// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wego.kiosk.model.Contact;
import org.wego.kiosk.model.Content;
import org.wego.kiosk.model.Reported;
import org.wego.kiosk.qr.PhonePayloads;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.text.AbsenceMessages;

/** The organisation's own address and numbers as a visitor reads them. */
final class ContactViewModel {

    private final Content content;
    private final Contact contact;
    private final ScreenContext context;
    private final PhonePayloads handover;

    ContactViewModel(Content content, ScreenContext context) {
        this.content = content;
        this.contact = content.contact();
        this.context = context;
        this.handover = new PhonePayloads(context.lang());
    }

    String title() {
        return context.text(contact.title());
    }

    String name() {
        return context.text(contact.name());
    }

    String floorAndBuilding() {
        return context.text(contact.floor()) + context.message("list.separator") + context.text(contact.building());
    }

    List<String> addressLines() {
        return contact.address().lines().stream().map(context::text).toList();
    }

    /** The address in the language of the street, unless the visitor reads that already. */
    Optional<String> localAddress() {
        var local = contact.address().local();
        return local.language().equals(context.lang()) ? Optional.empty() : Optional.of(local.postal());
    }

    String firstPhone() {
        return context.formats().phone(contact.phones().getFirst());
    }

    /** The other numbers: of those that differ from the first in their last digits only, these digits. */
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

    /** The name in full, and what it was called before. */
    List<String> names() {
        var names = new ArrayList<String>();
        names.add(context.text(content.organisation().fullName()));
        content.organisation().formerNames().forEach(former -> names.add(context.message(
                former.until().isBefore() ? "contact.former.before" : "contact.former",
                context.formats().bareDate(former.until()), context.text(former.name()))));
        return names;
    }

    /** The site as a phone opens it. */
    Optional<String> siteLink() {
        return content.organisation().site().map(handover::link);
    }

    /** What the licences of the sources want said. */
    List<String> attributions() {
        return content.manifest().attributions().stream().map(context::text).toList();
    }

    String vcard() {
        return handover.contact(content.organisation(), contact);
    }

    String mapSearch() {
        return handover.mapSearch(contact.address());
    }

    String addressText() {
        return handover.address(contact.address());
    }

    Contact contact() {
        return contact;
    }
}
