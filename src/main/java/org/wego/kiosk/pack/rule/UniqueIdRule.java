// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack.rule;

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
import org.wego.kiosk.model.SharedSolution;
import org.wego.kiosk.model.Source;
import org.wego.kiosk.model.UsefulNumber;
import org.wego.kiosk.model.Walk;
import org.wego.kiosk.model.board.BoardCard;
import org.wego.kiosk.model.board.CardGroup;
import org.wego.kiosk.model.building.BuildingPlace;
import org.wego.kiosk.model.building.Floor;
import org.wego.kiosk.model.building.Lift;
import org.wego.kiosk.model.hotline.Hotline;
import org.wego.kiosk.model.hours.Holiday;
import org.wego.kiosk.model.taxi.TaxiFare;
import org.wego.kiosk.model.taxi.TaxiGoal;
import org.wego.kiosk.model.taxi.TaxiPhrase;
import org.wego.kiosk.pack.GeoJson;
import org.wego.kiosk.pack.JsonLocation;
import org.wego.kiosk.pack.ProblemCode;
import org.wego.kiosk.pack.Rule;

/** Checks that the ids of all records of a kind are unique in the pack and not empty. */
public final class UniqueIdRule implements Rule {

    private final Map<IdKey, String> first = new HashMap<>();

    @Override
    public void onValue(Object value, JsonLocation location) {
        id(value).ifPresent(id -> {
            if (id.isBlank() || !id.equals(id.strip())) {
                location.error(ProblemCode.ID_FORMAT, "/id", "the id is empty or has a space at its end",
                        "lower-case letters, digits, hyphens");
            }
            register(value.getClass(), id, location);
        });
    }

    /** A record with another problem still has its id. */
    @Override
    public void onSkippedElement(Class<?> type, JsonLocation location) {
        location.text("/id").ifPresent(id -> register(type, id, location));
    }

    private void register(Class<?> type, String id, JsonLocation location) {
        String other = first.putIfAbsent(new IdKey(type, id), location.toString());
        if (other != null) {
            location.error(ProblemCode.ID_TAKEN, "/id", "the id '" + id + "' is taken: it is already in " + other,
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
            case SharedSolution.PolicyArea area -> area.id();
            case Notice notice -> notice.id();
            case CardGroup group -> group.id();
            case BoardCard card -> card.id();
            case Hotline hotline -> hotline.id();
            case Holiday holiday -> holiday.id();
            case Floor floor -> floor.id();
            case Lift lift -> lift.id();
            case BuildingPlace place -> place.id();
            case TaxiFare fare -> fare.id();
            case TaxiGoal goal -> goal.id();
            case TaxiPhrase phrase -> phrase.id();
            default -> null;
        });
    }

    private record IdKey(Class<?> type, String id) {}
}
