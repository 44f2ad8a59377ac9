// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import org.wego.kiosk.model.Office;
import org.wego.kiosk.model.Person;
import org.wego.kiosk.model.Provenance;
import org.wego.kiosk.model.Reported;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.print.PagePart;
import org.wego.kiosk.print.PageParts;
import org.wego.kiosk.qr.PhonePayloads;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.text.AbsenceMessages;
import org.wego.kiosk.ui.TextLabels;

/** The handout of offices and people: their contact data, or why it is absent, and a code for a phone. */
final class OfficesContent {

    private static final List<Double> COLUMNS = columns(PaperCode.maxSize());
    private static final double NAME_OF_VALUE = 52;

    private final Content content;
    private final ScreenContext context;

    OfficesContent(Content content, ScreenContext context) {
        this.content = content;
        this.context = context;
    }

    HandoutContent sheet(String title, Optional<String> only) {
        var all = content.offices().orElseThrow();
        var offices = all.offices().stream().filter(office -> only.isEmpty() || only.get().equals(office.id()))
                .toList();
        var from = new ArrayList<Provenance>();
        offices.forEach(office -> from.add(office.provenance()));
        offices.forEach(office -> office.people().forEach(person -> from.add(person.provenance())));
        var about = HandoutContent.HandoutSection
                .of(List.of(() -> TextLabels.label(context.text(all.about()), "handout-lead")));
        var sections = new ArrayList<HandoutContent.HandoutSection>();
        offices.forEach(office -> sections.add(section(office, office.people(), only.isPresent(), from.getFirst())));
        if (only.isEmpty()) {
            sections.add(about);
        }
        return new HandoutContent(title, "", sections, from);
    }

    /** The sheet of a person, below the office. */
    HandoutContent person(String title, String id) {
        var office = Handouts.office(content, id).orElseThrow();
        var person = Handouts.person(content, id);
        return new HandoutContent(title, "", List.of(section(office, List.of(person), true, office.provenance())),
                List.of(office.provenance(), person.provenance()));
    }

    private HandoutContent.HandoutSection section(Office office, List<Person> people, boolean withSite,
            Provenance inFoot) {
        var rows = new ArrayList<Supplier<Region>>();
        if (office.isReachable() || office.hours().isPresent()) {
            rows.add(() -> row(office));
        }
        people.forEach(person -> rows.add(() -> row(office, person)));
        office.site().known().filter(_ -> withSite).ifPresent(site -> rows.add(() -> HandoutContents.code(
                new PhonePayloads(context.lang()).link(site), host(site), context.message("site.caption"), context)));
        if (rows.isEmpty()) {
            rows.add(() -> TextLabels.label(context.message("offices.nobody"), "handout-entry"));
        }
        return HandoutContents.section(() -> head(office, inFoot), rows);
    }

    private static List<Double> columns(double code) {
        return List.of(0.5, 0.5, code);
    }

    /** The contact data of the office itself. */
    private Region row(Office office) {
        var address = new ArrayList<Region>();
        office.address().ifPresent(known -> known.lines().forEach(
                line -> address.add(TextLabels.label(context.text(line), "text-semibold"))));
        var facts = new ArrayList<Region>();
        office.hours().ifPresent(hours -> facts.add(value("offices.hours", context.text(hours))));
        office.numbers().forEach(phone -> facts.add(value("contact.phone", context.formats().phone(phone))));
        office.fax().ifPresent(fax -> facts.add(fact("contact.fax", fax, context.formats()::phone)));
        office.email().ifPresent(email -> facts.add(fact("contact.email", email, Function.identity())));
        var code = office.isReachable()
                ? HandoutContents.code(new PhonePayloads(context.lang()).contact(content.organisation(), office),
                        context.message("offices.save") + context.message("list.separator")
                                + context.text(office.name()),
                        context)
                : new Region();
        var row = new CellRow(COLUMNS, List.of(HandoutContents.column(address), HandoutContents.column(facts), code));
        row.getStyleClass().addAll("handout-entry", "with-code");
        return row;
    }

    /** The head of an office; the foot of the page already tells the date of {@code inFoot}. */
    private Region head(Office office, Provenance inFoot) {
        var place = HandoutContents.heading(context.message("offices.place", context.text(office.place()),
                context.text(office.country())));
        var name = TextLabels.label(context.text(office.name()), "text-semibold");
        var site = TextLabels.label(office.site().known().map(OfficesContent::host).orElseGet(
                () -> AbsenceMessages.of(context.messages(), context.message("contact.site"), office.site())));
        var about = new ArrayList<Region>(List.of(site));
        var fresh = ProvenanceText.sentence(office.provenance(), context);
        if (!fresh.equals(ProvenanceText.sentence(inFoot, context))) {
            about.add(TextLabels.label(fresh, "text-muted", "handout-small"));
        }
        var save = TextLabels.label(context.message("offices.save"), "text-semibold", "handout-code-caption");
        var head = new CellRow(COLUMNS,
                List.of(HandoutContents.column(List.of(place, name)), HandoutContents.column(about),
                        save));
        head.getStyleClass().addAll("handout-group", "handout-names");
        return head;
    }

    private static String host(URI site) {
        return site.getHost() == null ? site.toString() : site.getHost();
    }

    private Region row(Office office, Person person) {
        var identity = new ArrayList<Region>();
        identity.add(PageParts.mark(TextLabels.label(context.text(person.name()), "text-name"),
                new PagePart.TextPart(PagePart.TextRole.SUBHEADING)));
        identity.add(TextLabels.label(context.text(person.role()), "text-semibold"));
        person.position().map(context::text).ifPresent(
                position -> identity.add(TextLabels.label(position, "text-muted", "handout-small")));
        var facts = List.of(
                fact("contact.phone", person.phone(), context.formats()::phone),
                fact("contact.fax", person.fax(), context.formats()::phone),
                fact("contact.email", person.email(), Function.identity()));
        var code = HandoutContents.code(
                new PhonePayloads(context.lang()).contact(content.organisation(), office, person),
                context.message("offices.save") + context.message("list.separator") + context.text(person.name()),
                context);
        var row = new CellRow(columns(code.columnWidth()),
                List.of(HandoutContents.column(identity), HandoutContents.column(facts), code));
        row.getStyleClass().addAll("handout-entry", "with-code");
        return row;
    }

    private <T> Region fact(String name, Reported<T> value, Function<T, String> write) {
        return value.known().map(known -> value(name, write.apply(known)))
                .orElseGet(() -> TextLabels.label(AbsenceMessages.of(context.messages(), context.message(name), value),
                        "text-muted"));
    }

    private Region value(String name, String written) {
        return PageParts.mark(new CellRow(List.of(NAME_OF_VALUE, 1.0), List.of(
                TextLabels.label(context.message(name), "text-muted"), TextLabels.label(written, "text-strong"))),
                new PagePart.TextPart(PagePart.TextRole.PARAGRAPH));
    }
}
