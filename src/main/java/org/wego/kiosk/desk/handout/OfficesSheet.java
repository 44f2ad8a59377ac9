// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import org.wego.kiosk.model.Content;
import org.wego.kiosk.model.Office;
import org.wego.kiosk.model.Person;
import org.wego.kiosk.model.Provenance;
import org.wego.kiosk.model.Stated;
import org.wego.kiosk.qr.Handover;
import org.wego.kiosk.session.Visit;
import org.wego.kiosk.text.AbsentWords;
import org.wego.kiosk.ui.Texts;

/** Offices and their people: how to reach each, or why one cannot, and the contact for a phone. */
final class OfficesSheet {

    private static final List<Double> COLUMNS = List.of(0.5, 0.5, PaperCode.room());
    private static final double NAME_OF_VALUE = 52;

    private final Content content;
    private final Visit visit;

    OfficesSheet(Content content, Visit visit) {
        this.content = content;
        this.visit = visit;
    }

    Sheet sheet(String title, Optional<String> only) {
        var all = content.offices().orElseThrow();
        var offices = all.offices().stream().filter(office -> only.isEmpty() || only.get().equals(office.id()))
                .toList();
        var from = new ArrayList<Provenance>();
        offices.forEach(office -> from.add(office.provenance()));
        offices.forEach(office -> office.people().forEach(person -> from.add(person.provenance())));
        var about = Sheet.Section.of(List.of(() -> Texts.label(visit.text(all.about()), "handout-lead")));
        var sections = new ArrayList<Sheet.Section>(List.of(about));
        offices.forEach(office -> sections.add(section(office)));
        return new Sheet(title, "", sections, from);
    }

    private Sheet.Section section(Office office) {
        var rows = new ArrayList<Supplier<Region>>();
        if (office.isReachable() || office.hours().isPresent()) {
            rows.add(() -> row(office));
        }
        office.people().forEach(person -> rows.add(() -> row(office, person)));
        if (rows.isEmpty()) {
            rows.add(() -> Texts.label(visit.say("offices.nobody"), "handout-entry"));
        }
        return Sheets.section(() -> head(office), rows);
    }

    /** How to reach the office itself. */
    private Region row(Office office) {
        var address = new ArrayList<Region>();
        office.address().ifPresent(known -> known.lines().forEach(
                line -> address.add(Texts.label(visit.text(line), "text-semibold"))));
        var facts = new ArrayList<Region>();
        office.hours().ifPresent(hours -> facts.add(value("offices.hours", visit.text(hours))));
        office.numbers().forEach(phone -> facts.add(value("contact.phone", visit.formats().phone(phone))));
        office.fax().ifPresent(fax -> facts.add(fact("contact.fax", fax, visit.formats()::phone)));
        office.email().ifPresent(email -> facts.add(fact("contact.email", email, Function.identity())));
        var code = office.isReachable()
                ? new PaperCode(new Handover(visit.lang()).contact(content.organisation(), office))
                : new Region();
        var row = new CellRow(COLUMNS, List.of(Sheets.column(address), Sheets.column(facts), code));
        row.getStyleClass().addAll("handout-entry", "with-code");
        return row;
    }

    private Region head(Office office) {
        var place = Sheets.heading(visit.say("offices.place", visit.text(office.place()),
                visit.text(office.country())));
        var name = Texts.label(visit.text(office.name()), "text-semibold");
        var site = Texts.label(office.site().known().map(uri -> uri.getHost() == null ? uri.toString() : uri.getHost())
                .orElseGet(() -> AbsentWords.of(visit.messages(), visit.say("contact.site"), office.site())));
        var fresh = Texts.label(Freshness.sentence(office.provenance(), visit), "text-muted", "handout-small");
        var save = Texts.label(visit.say("offices.save"), "text-semibold", "handout-code-caption");
        var head = new CellRow(COLUMNS,
                List.of(Sheets.column(List.of(place, name)), Sheets.column(List.of(site, fresh)), save));
        head.getStyleClass().addAll("handout-group", "handout-names");
        return head;
    }

    private Region row(Office office, Person person) {
        var who = new ArrayList<Region>();
        who.add(Texts.label(visit.text(person.name()), "text-name"));
        who.add(Texts.label(visit.text(person.role()), "text-semibold"));
        person.position().map(visit::text).ifPresent(
                position -> who.add(Texts.label(position, "text-muted", "handout-small")));
        var facts = List.of(
                fact("contact.phone", person.phone(), visit.formats()::phone),
                fact("contact.fax", person.fax(), visit.formats()::phone),
                fact("contact.email", person.email(), Function.identity()));
        var code = new PaperCode(new Handover(visit.lang()).contact(content.organisation(), office, person));
        var row = new CellRow(COLUMNS, List.of(Sheets.column(who), Sheets.column(facts), code));
        row.getStyleClass().addAll("handout-entry", "with-code");
        return row;
    }

    private <T> Region fact(String name, Stated<T> value, Function<T, String> write) {
        return value.known().map(known -> value(name, write.apply(known)))
                .orElseGet(() -> Texts.label(AbsentWords.of(visit.messages(), visit.say(name), value), "text-muted"));
    }

    private Region value(String name, String written) {
        return new CellRow(List.of(NAME_OF_VALUE, 1.0), List.of(
                Texts.label(visit.say(name), "text-muted"), Texts.label(written, "text-strong")));
    }
}
