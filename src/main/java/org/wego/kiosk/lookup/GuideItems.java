// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lookup;

import java.util.Optional;
import java.util.stream.Stream;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.model.UsefulNumber;
import org.wego.kiosk.model.board.BoardCard;
import org.wego.kiosk.model.board.BoardCard.CardSpeaker;
import org.wego.kiosk.model.board.CardGroup;
import org.wego.kiosk.model.board.PointingBoard;
import org.wego.kiosk.model.building.BuildingGuide;
import org.wego.kiosk.model.building.BuildingPlace;
import org.wego.kiosk.model.building.Floor;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.model.hotline.Hotline;
import org.wego.kiosk.nav.Destination;

/** What helps visitors of any purpose: places of the building, numbers, cards, walks, rides, facts of the city. */
final class GuideItems {

    private final Content content;

    GuideItems(Content content) {
        this.content = content;
    }

    Stream<ItemBuilder> all() {
        return Stream.of(content.building().stream().flatMap(guide -> guide.places().stream()
                .map(place -> place(guide, place))),
                content.hotlines().stream().flatMap(guide -> guide.hotlines().stream()).map(this::hotline),
                content.numbers().stream().map(GuideItems::number),
                content.board().stream().flatMap(board -> board.cards().stream()
                        .filter(card -> card.speaker().includes(CardSpeaker.VISITOR)).map(card -> card(board, card))),
                content.directions().stream().flatMap(directions -> directions.walks().stream())
                        .map(walk -> of(LookupKind.WALK, walk.title(), new Destination.Directions(
                                Optional.of(walk.id())))),
                content.taxi().stream().flatMap(guide -> guide.goals().stream())
                        .map(goal -> of(LookupKind.TAXI, goal.name(), new Destination.Taxi(Optional.of(goal.id())))),
                city()).flatMap(part -> part);
    }

    private static ItemBuilder of(LookupKind kind, LocalizedText name, Destination destination) {
        return new ItemBuilder(new LookupItem(kind, name, Optional.empty(), destination));
    }

    private static ItemBuilder place(BuildingGuide guide, BuildingPlace place) {
        var item = new ItemBuilder(new LookupItem(LookupKind.PLACE, place.name(), guide.floor(place.floor())
                .map(Floor::name), new Destination.Place(place.id())));
        place.purposes().forEach(item::text);
        place.room().known().ifPresent(item::text);
        return item;
    }

    private ItemBuilder hotline(Hotline hotline) {
        var item = new ItemBuilder(new LookupItem(LookupKind.HOTLINE, hotline.name(),
                Optional.of(LocalizedText.same(hotline.number().written())), new Destination.Hotlines()))
                .number(hotline.number()).text(hotline.about());
        // "Russian", and the same word in every language of the kiosk.
        content.manifest().languages().forEach(reader -> hotline.languages().forEach(spoken -> item.text(
                LocalizedText.same(spoken.locale().getDisplayLanguage(reader.tag().locale())))));
        return item;
    }

    private static ItemBuilder number(UsefulNumber number) {
        return new ItemBuilder(new LookupItem(LookupKind.NUMBER, number.name(),
                Optional.of(LocalizedText.same(number.number().written())), new Destination.UsefulNumbers()))
                .number(number.number()).text(number.about());
    }

    private static ItemBuilder card(PointingBoard board, BoardCard card) {
        return new ItemBuilder(new LookupItem(LookupKind.CARD, card.text(), board.group(card.group())
                .map(CardGroup::name), new Destination.Card(card.id())));
    }

    private Stream<ItemBuilder> city() {
        return Stream.concat(
                content.city().stream().flatMap(city -> city.figures().stream())
                        .map(figure -> of(LookupKind.CITY, figure.title(), new Destination.City())),
                content.solution().stream().flatMap(solution -> solution.areas().stream())
                        .map(area -> of(LookupKind.CITY, area.name(), new Destination.Solution())));
    }
}
