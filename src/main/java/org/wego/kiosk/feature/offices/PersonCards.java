// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.offices;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import org.wego.kiosk.feature.offices.PersonCard.ContactFact;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.control.DetailRow;
import org.wego.kiosk.ui.control.QrCard;
import org.wego.kiosk.ui.control.QrCode;

/** Creates the cards of the people in an office, each with the contact for a phone. */
final class PersonCards {

    private static final double TALLEST = 8;

    private final List<PersonCard> people;
    private final ScreenLayout layout;

    PersonCards(List<PersonCard> people, ScreenLayout layout) {
        this.people = people;
        this.layout = layout;
    }

    /** A card for each person. */
    Block.Grid cards() {
        var panels = panels(true, "card");
        return new Block.Grid(panels.size(), panels::get, _ -> 1, 1, 0, layout.em() * TALLEST, layout.tightGap());
    }

    /**
     * All people in one card, with a line between them, and a last row.
     *
     * @param positions whether the rows have the other positions of the people; the voice says them in any case
     */
    Block list(boolean positions, Region last) {
        var rows = panels(positions, "person-row");
        rows.add(last);
        return new Block.Rows("person-list", rows, false);
    }

    /**
     * A card for each person with its parts one below the other, for large text.
     *
     * @param positions whether the cards have the other positions of the people; the voice says them in any case
     * @param kept whether a card stays on one page
     */
    List<Block> stacked(boolean positions, boolean kept) {
        return people.stream().<Block>map(person -> kept
                ? QrCard.kept(layout, () -> words(person, positions), person.vcard())
                : QrCard.of(layout, words(person, positions), person.vcard())).toList();
    }

    private List<Region> words(PersonCard person, boolean positions) {
        var role = role(person);
        // Where a page is low, a long name must not fill it.
        var name = layout.tight() ? TextLabels.strong(person.name()) : TextLabels.name(person.name());
        var words = new ArrayList<Region>(List.of(name, role));
        person.position().ifPresent(position -> {
            if (positions) {
                words.add(TextLabels.muted(position));
            } else {
                role.setAccessibleText(person.role() + ". " + position);
            }
        });
        words.addAll(numbers(person));
        words.addAll(absences(person));
        return words;
    }

    private List<Region> panels(boolean positions, String styleClass) {
        var numbers = people.stream().map(this::numbers).toList();
        var all = numbers.stream().flatMap(List::stream).toList();
        var panels = new ArrayList<Region>();
        for (int i = 0; i < people.size(); i++) {
            var person = people.get(i);
            var texts = new PersonTexts(TextLabels.name(person.name()), role(person),
                    person.position().filter(_ -> positions).map(TextLabels::muted), numbers.get(i),
                    absences(person), all);
            var panel = new PersonPanel(texts, QrCode.small(layout, person.vcard()), !layout.portrait(), styleClass);
            if (!positions && person.position().isPresent()) {
                panel.setAccessibleText(person.spoken());
            }
            panels.add(panel);
        }
        return panels;
    }

    private static Region role(PersonCard person) {
        return TextLabels.label(person.role(), "text-small", "text-semibold", "text-accent");
    }

    private List<DetailRow> numbers(PersonCard person) {
        return person.facts().stream().filter(ContactFact::known)
                .map(fact -> DetailRow.small(icon(fact.kind()), fact.text()))
                .toList();
    }

    private static List<DetailRow> absences(PersonCard person) {
        return person.absences().stream().map(DetailRow::absent).toList();
    }

    static Icon icon(PersonCard.ContactKind kind) {
        return switch (kind) {
            case PHONE -> Icon.PHONE;
            case FAX -> Icon.FAX;
            case EMAIL -> Icon.MAIL;
        };
    }
}
