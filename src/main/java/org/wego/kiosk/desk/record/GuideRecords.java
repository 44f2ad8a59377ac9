// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.record;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wego.kiosk.desk.record.ContentRecord.ContentRecordKind;
import org.wego.kiosk.desk.record.ContentRecord.RecordValue;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.model.Provenance;
import org.wego.kiosk.model.Reported;
import org.wego.kiosk.model.board.CardGroup;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.model.hotline.Hotline;
import org.wego.kiosk.model.taxi.TaxiGoal;
import org.wego.kiosk.model.taxi.TaxiGuide;
import org.wego.kiosk.model.taxi.TaxiPhrase;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.overlay.RecordKind;

/** The records of hotlines, building, taxi and pointing board. */
final class GuideRecords {

    private GuideRecords() {}

    static List<ContentRecord> of(Content content) {
        return Stream.of(
                guides(content),
                content.hotlines().stream().flatMap(guide -> guide.hotlines().stream()).map(GuideRecords::hotline),
                content.building().stream().flatMap(BuildingRecords::of),
                content.taxi().stream().flatMap(taxi -> taxi.fares().stream())
                        .map(fare -> named(RecordKind.TAXI_FARES, fare.id(), ContentRecordKind.FARE, fare.name(),
                                Optional.of(fare.provenance()))),
                content.board().stream().flatMap(board -> board.cards().stream())
                        .map(card -> named(RecordKind.BOARD_CARDS, card.id(), ContentRecordKind.CARD, card.text(),
                                Optional.empty())),
                content.holidays().holidays().stream()
                        .map(holiday -> named(RecordKind.HOLIDAYS, holiday.id(), ContentRecordKind.HOLIDAY,
                                holiday.name(), Optional.of(holiday.provenance()))))
                .flatMap(part -> part).toList();
    }

    /** The texts that belong to no record of a list: titles, groups and sentences. */
    private static Stream<ContentRecord> guides(Content content) {
        return Stream.of(
                content.hotlines().map(guide -> guide(RecordKind.HOTLINE_GUIDE, guide.title(),
                        Stream.of(guide.about()))),
                content.taxi().map(taxi -> guide(RecordKind.TAXI, taxi.title(), Stream.of(
                        taxi.phrases().stream().map(TaxiPhrase::text), taxi.checks().stream(),
                        taxi.complaints().stream().map(TaxiGuide.ComplaintNumber::text),
                        taxi.goals().stream().map(TaxiGoal::name)).flatMap(part -> part))),
                content.board().map(board -> guide(RecordKind.BOARD, board.title(),
                        board.groups().stream().map(CardGroup::name))))
                .flatMap(Optional::stream);
    }

    private static ContentRecord guide(RecordKind kind, LocalizedText title, Stream<LocalizedText> texts) {
        return ContentRecords.entry(RecordKey.of(kind), ContentRecordKind.PLACE, title, texts.toList(), List.of(),
                Optional.empty());
    }

    private static ContentRecord hotline(Hotline hotline) {
        return ContentRecords.entry(new RecordKey(RecordKind.HOTLINES, hotline.id()), ContentRecordKind.HOTLINE,
                hotline.name(), Stream.concat(Stream.of(hotline.about()), hotline.press().stream()).toList(),
                List.of(new RecordValue("field.phone", new Reported.Known<>(hotline.number()))),
                Optional.of(hotline.provenance()));
    }

    private static ContentRecord named(RecordKind kind, String id, ContentRecordKind contentKind, LocalizedText name,
            Optional<Provenance> provenance) {
        return ContentRecords.entry(new RecordKey(kind, id), contentKind, name, List.of(), List.of(), provenance);
    }
}
