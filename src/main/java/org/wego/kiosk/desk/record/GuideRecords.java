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
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.model.hotline.Hotline;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.overlay.RecordKind;

/** The records of hotlines, building, taxi and pointing board. */
final class GuideRecords {

    private GuideRecords() {}

    static List<ContentRecord> of(Content content) {
        return Stream.of(
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
