// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.wego.kiosk.model.BusService;
import org.wego.kiosk.model.Contact;
import org.wego.kiosk.model.HostCity;
import org.wego.kiosk.model.Manifest;
import org.wego.kiosk.model.Organisation;
import org.wego.kiosk.model.RegionalOffices;
import org.wego.kiosk.model.SharedSolution;
import org.wego.kiosk.model.WalkingDirections;
import org.wego.kiosk.model.board.PointingBoard;
import org.wego.kiosk.model.building.BuildingGuide;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.model.hotline.HotlineGuide;
import org.wego.kiosk.model.hours.HolidayCalendar;
import org.wego.kiosk.model.taxi.TaxiGuide;

/** Assembles the content of a pack from what its files hold. */
final class ContentAssembler {

    private final List<Object> parts = new ArrayList<>();

    void add(Object part) {
        parts.add(part);
    }

    /** The whole content. Call this only for a pack without errors. */
    Content content(Manifest manifest) {
        return new Content(manifest,
                byId(all(FileShapes.SourcesFile.class, FileShapes.SourcesFile::sources), source -> source.id()),
                required(Organisation.class), required(Contact.class),
                all(FileShapes.NumbersFile.class, FileShapes.NumbersFile::numbers),
                one(WalkingDirections.class),
                all(GeoJson.FeatureCollection.class, GeoJson.FeatureCollection::features).stream()
                        .flatMap(feature -> feature.toModel().stream()).toList(),
                one(BusService.class),
                byId(all(FileShapes.StopsFile.class, FileShapes.StopsFile::stops), stop -> stop.id()),
                byId(all(FileShapes.LinesFile.class, FileShapes.LinesFile::lines), line -> line.id()),
                one(RegionalOffices.class), one(HostCity.class),
                one(SharedSolution.class), one(PointingBoard.class),
                new HolidayCalendar(all(HolidayCalendar.class, HolidayCalendar::years),
                        all(HolidayCalendar.class, HolidayCalendar::holidays)),
                one(HotlineGuide.class), one(BuildingGuide.class),
                all(PlanJson.PlanFile.class, file -> List.of(file.toModel())), one(TaxiGuide.class),
                all(FileShapes.NoticesFile.class, FileShapes.NoticesFile::notices));
    }

    private <T> Optional<T> one(Class<T> type) {
        return parts.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    private <T> T required(Class<T> type) {
        return one(type).orElseThrow(() -> new IllegalStateException("no " + type.getSimpleName()));
    }

    private <F, T> List<T> all(Class<F> file, Function<F, List<T>> list) {
        return parts.stream().filter(file::isInstance).map(file::cast).flatMap(part -> list.apply(part).stream())
                .toList();
    }

    private static <K, T> Map<K, T> byId(List<T> records, Function<T, K> id) {
        var map = LinkedHashMap.<K, T>newLinkedHashMap(records.size());
        records.forEach(element -> map.put(id.apply(element), element));
        return Collections.unmodifiableMap(map);
    }
}
