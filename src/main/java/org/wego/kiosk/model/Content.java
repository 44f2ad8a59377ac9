// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that a kiosk shows: one content pack, read and resolved.
 *
 * <p>Guarantees that every id that a record names is there. A subject that a pack does not have is empty.
 *
 * @param manifest what the pack is
 * @param sources by id
 * @param organisation whose kiosk this is
 * @param contact how to reach it
 * @param numbers that any visitor may need
 * @param directions how to get here and away
 * @param map the street map
 * @param buses the buses, as far as they are the same for every line
 * @param stops by id
 * @param lines by id, in the published order
 * @param offices elsewhere
 * @param city that hosts the organisation
 * @param solution what the city shares
 * @param notices announcements, past and future ones included
 */
public record Content(Manifest manifest, Map<String, Source> sources, Organisation organisation, Contact contact,
        List<UsefulNumber> numbers, Optional<WalkingDirections> directions, List<MapFeature> map,
        Optional<BusService> buses, Map<String, BusStop> stops, Map<LineId, BusLine> lines,
        Optional<RegionalOffices> offices, Optional<HostCity> city, Optional<SharedSolution> solution,
        List<Notice> notices) {

    /** What is announced at a moment, in the order of the pack; without one, what is announced at any time. */
    public List<Notice> noticesAt(Optional<Instant> now) {
        return notices.stream().filter(notice -> notice.showsAt(now, manifest.timeZone())).toList();
    }
}
