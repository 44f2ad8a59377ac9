// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wego.kiosk.model.Contact;
import org.wego.kiosk.model.Content;
import org.wego.kiosk.model.Stated;
import org.wego.kiosk.qr.Handover;
import org.wego.kiosk.session.Visit;
import org.wego.kiosk.text.AbsentWords;

/** The organisation's own address and numbers as a visitor reads them. */
final class ContactViewModel {

    private final Content content;
    private final Contact contact;
    private final Visit visit;
    private final Handover handover;

    ContactViewModel(Content content, Visit visit) {
        this.content = content;
        this.contact = content.contact();
        this.visit = visit;
        this.handover = new Handover(visit.lang());
    }

    String title() {
        return visit.text(contact.title());
    }

    String name() {
        return visit.text(contact.name());
    }

    String floorAndBuilding() {
        return visit.text(contact.floor()) + visit.say("list.separator") + visit.text(contact.building());
    }

    List<String> addressLines() {
        return contact.address().lines().stream().map(visit::text).toList();
    }

    /** The address in the language of the street, unless the visitor reads that already. */
    Optional<String> localAddress() {
        var local = contact.address().local();
        return local.language().equals(visit.lang()) ? Optional.empty() : Optional.of(local.postal());
    }

    String firstPhone() {
        return visit.formats().phone(contact.phones().getFirst());
    }

    /** The other numbers: of those that differ from the first in their last digits only, these digits. */
    Optional<String> otherPhones() {
        var shared = firstPhone().substring(0, firstPhone().lastIndexOf('\u00a0') + 1);
        var others = contact.phones().stream().skip(1).map(visit.formats()::phone)
                .map(number -> number.lastIndexOf('\u00a0') + 1 == shared.length() && number.startsWith(shared)
                        ? number.substring(shared.length())
                        : number)
                .collect(Collectors.joining(visit.say("list.separator")));
        return others.isEmpty() ? Optional.empty() : Optional.of(visit.say("contact.other-phones", others));
    }

    Optional<String> fax() {
        return contact.fax().known().map(visit.formats()::phone);
    }

    String absentFax() {
        return AbsentWords.of(visit.messages(), visit.say("contact.fax"), contact.fax());
    }

    Stated<String> email() {
        return contact.email();
    }

    String absentEmail() {
        return AbsentWords.of(visit.messages(), visit.say("contact.email"), contact.email());
    }

    Optional<String> site() {
        return content.organisation().site().map(site -> site.getHost() == null ? site.toString() : site.getHost());
    }

    /** The name in full, and what it was called before. */
    List<String> names() {
        var names = new ArrayList<String>();
        names.add(visit.text(content.organisation().fullName()));
        content.organisation().formerNames().forEach(former -> names.add(visit.say(
                former.until().isBefore() ? "contact.former.before" : "contact.former",
                visit.formats().bareDate(former.until()), visit.text(former.name()))));
        return names;
    }

    /** The site as a phone opens it. */
    Optional<String> siteLink() {
        return content.organisation().site().map(handover::link);
    }

    /** What the licences of the sources want said. */
    List<String> attributions() {
        return content.manifest().attributions().stream().map(visit::text).toList();
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
