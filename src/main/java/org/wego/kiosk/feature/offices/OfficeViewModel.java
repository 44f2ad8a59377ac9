// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.offices;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wego.kiosk.model.Office;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.qr.PhonePayloads;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.text.AbsenceMessages;
import org.wego.kiosk.text.OfficeTexts;

/** The texts of one office and its people. */
final class OfficeViewModel {

    private final Office office;
    private final OfficeCards cards;
    private final ScreenContext context;

    OfficeViewModel(Content content, Office office, ScreenContext context) {
        this.office = office;
        this.cards = new OfficeCards(content.organisation(), context);
        this.context = context;
    }

    String place() {
        return context.text(office.place());
    }

    String name() {
        return context.text(office.name());
    }

    /** The name of the office with its country. */
    String nameAndCountry() {
        return context.message("offices.place", name(), context.text(office.country()));
    }

    /** The local time; empty if it is unknown. */
    String time() {
        return cards.time(office);
    }

    /** The local time for a dial; empty if it is unknown. */
    Optional<LocalTime> clock() {
        return cards.clock(office);
    }

    /** What the people lack whose cards do not say otherwise. */
    List<String> absences() {
        return new Absences(office, context).ofAll();
    }

    /** The name of the office, and its local time if that is known. */
    String subtitle() {
        String time = cards.time(office);
        return time.isEmpty() ? name() : context.message("offices.subtitle", name(), time);
    }

    /** The history in sentences, each with its date if it has one. */
    List<String> history() {
        return office.history().stream().map(new OfficeTexts(context.messages())::milestone).toList();
    }

    /** The history as dates and events, those without a date last. */
    List<MilestoneTexts> milestones() {
        return office.history().stream()
                .map(milestone -> new MilestoneTexts(milestone.when().map(context::text),
                        context.text(milestone.what())))
                .sorted(Comparator.comparing(milestone -> milestone.when().isEmpty())).toList();
    }

    /** The address, hours and numbers of the office itself; empty if the pack has none. */
    Optional<ReachCard> reach() {
        return cards.reach(office);
    }

    List<PersonCard> people() {
        return office.people().stream().map(person -> cards.card(office, person)).toList();
    }

    /** The site as text and as a link. */
    Optional<Site> site() {
        return office.site().known()
                .map(uri -> new Site(uri.getHost() == null ? uri.toString() : uri.getHost(),
                        new PhonePayloads(context.lang()).link(uri)));
    }

    String absentSite() {
        return AbsenceMessages.of(context.messages(), context.message("contact.site"), office.site());
    }

    /** The date of the confirmation of the contacts or, without one, of their publication. */
    String freshness() {
        return office.provenance().confirmed()
                .map(confirmation -> context.message("offices.confirmed", context.formats().date(confirmation.on())))
                .orElseGet(() -> context.message("offices.as-published",
                        context.formats().when(office.provenance().asOf())));
    }

    /**
     * An event in the history of the office.
     *
     * @param when the date; empty for a task that goes on
     * @param what the event or task
     */
    record MilestoneTexts(Optional<String> when, String what) {}

    /**
     * A web site.
     *
     * @param name the text of the address, without the protocol
     * @param link the link for a phone
     */
    record Site(String name, String link) {}
}
