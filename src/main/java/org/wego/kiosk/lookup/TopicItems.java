// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lookup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.search.SearchField.FieldRole;
import org.wego.kiosk.text.Messages;

/** The places that have a screen of their own, and the screens as a whole. */
final class TopicItems {

    private final Content content;
    private final List<Messages> languages;
    private final SearchWords words;

    /**
     * The topics of a pack.
     *
     * @param languages the strings of the lobby in each language
     */
    TopicItems(Content content, List<Messages> languages, SearchWords words) {
        this.content = content;
        this.languages = List.copyOf(languages);
        this.words = words;
    }

    Stream<ItemBuilder> all() {
        return Stream.concat(places(), topics());
    }

    private Stream<ItemBuilder> places() {
        var contact = content.contact();
        var office = new ItemBuilder(new LookupItem(LookupKind.PLACE, contact.name(), Optional.of(contact.floor()),
                new Destination.ContactDetails())).name(contact.title()).name(contact.building())
                .name(content.organisation().name()).text(content.organisation().fullName())
                .words(words, "find.phone", FieldRole.LABEL).words(words, "find.address", FieldRole.LABEL);
        contact.address().lines().forEach(office::text);
        contact.phones().forEach(office::number);
        contact.fax().known().ifPresent(office::number);
        var reception = new ItemBuilder(new LookupItem(LookupKind.PLACE, string("reception.title"), Optional.empty(),
                new Destination.Reception()));
        content.manifest().reception().phone().known().ifPresent(reception::number);
        return Stream.concat(Stream.of(office, reception), content.directions().stream().map(directions -> {
            var station = directions.station();
            return new ItemBuilder(new LookupItem(LookupKind.PLACE, station.name(), Optional.of(station.exit()),
                    new Destination.Directions(Optional.empty()))).text(station.line());
        }));
    }

    private Stream<ItemBuilder> topics() {
        return Stream.of(
                content.directions().map(it -> topic(it.title(), new Destination.Directions(Optional.empty()))
                        .text(it.summary())),
                content.buses().map(it -> topic(it.title(), new Destination.Buses(Optional.empty()))),
                content.offices().filter(it -> !it.offices().isEmpty())
                        .map(it -> topic(it.title(), new Destination.Offices())),
                content.hotlines().map(it -> topic(it.title(), new Destination.Hotlines()).text(it.about())),
                content.board().map(it -> topic(it.title(), new Destination.Board(Optional.empty()))),
                content.building().map(it -> topic(it.title(), new Destination.Building(Optional.empty()))),
                content.taxi().map(it -> topic(it.title(), new Destination.Taxi(Optional.empty()))),
                content.city().map(it -> topic(it.title(), new Destination.City()).text(it.about())),
                content.solution().map(it -> topic(it.title(), new Destination.Solution()).text(it.about())),
                Optional.of(topic(string("contact.to-driver"), new Destination.Driver())),
                Optional.of(topic(string("numbers.title"), new Destination.UsefulNumbers()))
                        .filter(_ -> !content.numbers().isEmpty()),
                Optional.of(topic(string("access.title"), new Destination.Access())))
                .flatMap(Optional::stream);
    }

    private static ItemBuilder topic(LocalizedText title, Destination destination) {
        return new ItemBuilder(new LookupItem(LookupKind.TOPIC, title, Optional.empty(), destination));
    }

    /** An interface string in all languages of the pack. */
    private LocalizedText string(String key) {
        var texts = new LinkedHashMap<Lang, String>();
        languages.forEach(messages -> texts.putIfAbsent(messages.lang(), messages.get(key)));
        return new LocalizedText(texts, Optional.empty(), Set.of(), Map.of());
    }
}
