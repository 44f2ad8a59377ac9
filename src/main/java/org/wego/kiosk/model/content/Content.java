// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model.content;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wego.kiosk.model.BusLine;
import org.wego.kiosk.model.BusService;
import org.wego.kiosk.model.BusStop;
import org.wego.kiosk.model.Contact;
import org.wego.kiosk.model.HostCity;
import org.wego.kiosk.model.LineId;
import org.wego.kiosk.model.Manifest;
import org.wego.kiosk.model.MapFeature;
import org.wego.kiosk.model.Notice;
import org.wego.kiosk.model.NoticePlace;
import org.wego.kiosk.model.Organisation;
import org.wego.kiosk.model.RegionalOffices;
import org.wego.kiosk.model.SharedSolution;
import org.wego.kiosk.model.Source;
import org.wego.kiosk.model.UsefulNumber;
import org.wego.kiosk.model.WalkingDirections;
import org.wego.kiosk.model.board.PointingBoard;
import org.wego.kiosk.model.building.BuildingGuide;
import org.wego.kiosk.model.building.FloorPlan;
import org.wego.kiosk.model.hotline.HotlineGuide;
import org.wego.kiosk.model.hours.HolidayCalendar;
import org.wego.kiosk.model.taxi.TaxiGuide;

/**
 * Everything that a kiosk shows: one content pack, read and resolved.
 *
 * <p>Guarantees that every id that a record refers to exists. A file type that the pack does not have is empty.
 *
 * @param manifest what the pack is
 * @param sources by id
 * @param organisation whose kiosk this is
 * @param contact how to reach it
 * @param numbers that any visitor may need
 * @param directions how to get here and away
 * @param map the street map
 * @param buses what is the same for all lines
 * @param stops by id
 * @param lines by id, in the published order
 * @param offices elsewhere
 * @param city that hosts the organisation
 * @param solution what the city shares
 * @param board the pointing board
 * @param holidays the public holidays that are known
 * @param hotlines who speaks which language, and when
 * @param building who is where in the building
 * @param plans of the floors of the building; a floor may have none
 * @param taxi taking a taxi
 * @param notices announcements, past and future ones included
 */
public record Content(Manifest manifest, Map<String, Source> sources, Organisation organisation, Contact contact,
        List<UsefulNumber> numbers, Optional<WalkingDirections> directions, List<MapFeature> map,
        Optional<BusService> buses, Map<String, BusStop> stops, Map<LineId, BusLine> lines,
        Optional<RegionalOffices> offices, Optional<HostCity> city, Optional<SharedSolution> solution,
        Optional<PointingBoard> board, HolidayCalendar holidays, Optional<HotlineGuide> hotlines,
        Optional<BuildingGuide> building, List<FloorPlan> plans, Optional<TaxiGuide> taxi, List<Notice> notices) {

    /**
     * The notices to show at a moment, in the order of the pack. When the time is unknown, the notices without dates.
     */
    public List<Notice> noticesAt(Optional<Instant> now) {
        return notices.stream().filter(notice -> notice.showsAt(now, manifest.timeZone())).toList();
    }

    /** The notices to show at a moment at a place. */
    public List<Notice> noticesAt(Optional<Instant> now, NoticePlace place) {
        return noticesAt(now).stream().filter(notice -> notice.isAt(place)).toList();
    }

    /** The same content with other notices. */
    public Content withNotices(List<Notice> others) {
        return new Content(manifest, sources, organisation, contact, numbers, directions, map, buses, stops, lines,
                offices, city, solution, board, holidays, hotlines, building, plans, taxi, others);
    }

    /** The next moment at which any notice appears or disappears; empty if none will. */
    public Optional<Instant> nextNoticeChange(Instant now) {
        return notices.stream().flatMap(notice -> notice.nextChange(now, manifest.timeZone()).stream())
                .min(Comparator.naturalOrder());
    }
}
