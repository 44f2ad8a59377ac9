// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.wego.kiosk.model.BusGroup;
import org.wego.kiosk.model.BusLine;
import org.wego.kiosk.model.BusStop;
import org.wego.kiosk.model.HostCity;
import org.wego.kiosk.model.Notice;
import org.wego.kiosk.model.Office;
import org.wego.kiosk.model.Person;
import org.wego.kiosk.model.Solution;
import org.wego.kiosk.model.Source;
import org.wego.kiosk.model.UsefulNumber;
import org.wego.kiosk.model.Walk;

/** No two records of one kind have the same id, whatever file they are in, and no id is empty. */
final class UniqueIdRule implements Rule {

    private final Map<Key, String> first = new HashMap<>();

    @Override
    public void found(Object value, Place place) {
        id(value).ifPresent(id -> {
            if (id.isBlank() || !id.equals(id.strip())) {
                place.error(ProblemCode.ID_FORMAT, "/id", "the id is empty or has a space at its end",
                        "lower-case letters, digits, hyphens");
            }
            take(value.getClass(), id, place);
        });
    }

    /** A record with another fault still has its id. */
    @Override
    public void lost(Class<?> type, Place place) {
        place.text("/id").ifPresent(id -> take(type, id, place));
    }

    private void take(Class<?> type, String id, Place place) {
        String other = first.putIfAbsent(new Key(type, id), place.toString());
        if (other != null) {
            place.error(ProblemCode.ID_TAKEN, "/id", "the id '" + id + "' is taken: it stands already in " + other,
                    "give one of the two another id, or delete one");
        }
    }

    private static Optional<String> id(Object value) {
        return Optional.ofNullable(switch (value) {
            case Source source -> source.id();
            case UsefulNumber number -> number.id();
            case Walk walk -> walk.id();
            case GeoJson.Feature feature -> feature.id().value().isEmpty() ? null : feature.name();
            case BusGroup group -> group.id();
            case BusStop stop -> stop.id();
            case BusLine line -> line.id().value();
            case Office office -> office.id();
            case Person person -> person.id();
            case HostCity.Figure figure -> figure.id();
            case Solution.Area area -> area.id();
            case Notice notice -> notice.id();
            default -> null;
        });
    }

    private record Key(Class<?> type, String id) {}
}
