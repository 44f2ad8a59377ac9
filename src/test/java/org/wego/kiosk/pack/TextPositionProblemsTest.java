// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import org.junit.jupiter.api.Test;

/** Positions at the wrong place on the earth. */
class TextPositionProblemsTest extends PackProblems {

    private static final String MAP = "map.geojson";
    private static final String STREET = "[[16.4, 48.2], [16.5, 48.2]]";
    private static final String HOUSE = "\"coordinates\": [16.4, 48.2]}";
    private static final String KIOSK = "{\"latitude\": 48.2, \"longitude\": 16.4}, \"accuracyMetres\"";

    @Test
    void aMapWithLatitudeFirst() {
        pack.with(MAP, HOUSE, "\"coordinates\": [48.2, 16.4]}").with(MAP, STREET, "[[48.2, 16.4], [48.2, 16.5]]");
        notValid("map.geojson:6: /features/0/geometry/coordinates: here, and everywhere on this map, latitude and"
                + " longitude are in the wrong order (GeoJSON writes [longitude, latitude])");
    }

    @Test
    void onePlaceWithLatitudeFirst() {
        pack.with(MAP, HOUSE, "\"coordinates\": [48.2, 16.4]}");
        notValid("map.geojson:8: /features/1/geometry/coordinates: this is 4,249 km away from the kiosk"
                + " (latitude and longitude are in the wrong order: GeoJSON writes [longitude, latitude])");
    }

    @Test
    void aKioskInAnotherCityThanItsMap() {
        pack.with(MANIFEST, KIOSK, "{\"latitude\": 47.07, \"longitude\": 15.44}, \"accuracyMetres\"");
        pack.with("bus-stops.json", "{\"latitude\": 48.2, \"longitude\": 16.4}",
                "{\"latitude\": 47.07, \"longitude\": 15.44}");
        notValid("pack.json:11: /kiosk/position: nothing on the map 'map.geojson' is near the kiosk: the nearest is"
                + " 145 km away, and the map would be empty"
                + " (compare latitude and longitude of the kiosk with those of the map)");
    }

    @Test
    void aDistantStreetIsAWarningAndADistantStationAnError() {
        pack.with(MAP, STREET, "[[15.44, 47.07], [15.45, 47.07]]");
        warns("map.geojson:6: /features/0/geometry/coordinates: this is 144 km away from the kiosk and not on its map"
                + " (delete it, or correct its positions)");
        pack.with(MAP, "[[15.44, 47.07], [15.45, 47.07]]", STREET).with(MAP, HOUSE,
                "\"coordinates\": [15.44, 47.07]}");
        notValid("map.geojson:8: /features/1/geometry/coordinates: this is 144 km away from the kiosk"
                + " (compare it with the position of the kiosk, or delete it)");
    }

    @Test
    void aDistantStop() {
        pack.with("bus-stops.json", "{\"latitude\": 48.2, \"longitude\": 16.4}",
                "{\"latitude\": 16.4, \"longitude\": 48.2}");
        notValid("bus-stops.json:4: /stops/0/position: the stop is 4,249 km away from the kiosk"
                + " (latitude and longitude are exchanged)");
        pack.with("bus-stops.json", "{\"latitude\": 16.4, \"longitude\": 48.2}",
                "{\"latitude\": 47.07, \"longitude\": 15.44}");
        notValid("bus-stops.json:4: /stops/0/position: the stop is 144 km away from the kiosk"
                + " (compare it with the position of the kiosk, or write \"here\": false)");
        pack.with("bus-stops.json", "\"here\": true", "\"here\": false");
        warns("bus-stops.json:4: /stops/0/position: the stop is 144 km away from the kiosk (compare it with the source)");
    }

    @Test
    void anOfficeWithLatitudeAndLongitudeExchanged() {
        pack.with("offices.json", "{\"latitude\": 41.9, \"longitude\": 12.5}",
                "{\"latitude\": 12.5, \"longitude\": 41.9}");
        warns("offices.json:8: /offices/0/position: this position is not in the time zone 'Europe/Rome'"
                + " (are latitude and longitude exchanged?)");
    }

    @Test
    void aPositionThatWasNotFilledIn() {
        pack.with("offices.json", "{\"latitude\": 41.9, \"longitude\": 12.5}", "{\"latitude\": 0, \"longitude\": 0}");
        notValid("offices.json:8: /offices/0/position: latitude 0, longitude 0 is in the Atlantic"
                + " (enter the position)");
    }
}
