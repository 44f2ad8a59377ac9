// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MapAndColourProblemsTest extends PackProblems {

    private static final String MAP = "map.geojson";
    private static final String HOUSE = "\"coordinates\": [16.4, 48.2]}";

    @Test
    void latitudeAndLongitudeInTheWrongOrder() {
        pack.with(MAP, HOUSE, "\"coordinates\": [37.5, 126.9]}");
        refused("map.geojson:8: /features/1/geometry/coordinates: latitude 126.9 is not between -90 and 90"
                + " (GeoJSON writes [longitude, latitude], for example [126.98, 37.57])");
    }

    @Test
    void aPointThatIsALine() {
        pack.with(MAP, HOUSE, "\"coordinates\": [[16.4, 48.2], [16.4, 48.3]]}");
        refused("map.geojson:8: /features/1/geometry: a Point has one position: [longitude, latitude]"
                + " (change one of the values)");
    }

    @Test
    void aLineThatIsAPoint() {
        pack.with(MAP, "[[16.4, 48.2], [16.5, 48.2]]", "[[16.4, 48.2]]");
        refused("map.geojson:6: /features/0/geometry: a LineString has two or more positions:"
                + " [[longitude, latitude], …]"
                + " (change one of the values)");
    }

    @Test
    void aHeightIsIgnored() {
        pack.with(MAP, HOUSE, "\"coordinates\": [16.4, 48.2, 150]}");
        valid();
        pack.with(MAP, "[16.4, 48.2, 150]", "[16.4, 48.2, \"ground floor\"]");
        refused("map.geojson:8: /features/1/geometry/coordinates: a position is expected here, found the text"
                + " \"ground floor\" (GeoJSON writes [longitude, latitude], for example [126.98, 37.57])");
    }

    @Test
    void aStreetIsNotAnArea() {
        pack.with(MAP, "\"LineString\", \"coordinates\": [[16.4, 48.2], [16.5, 48.2]]",
                "\"Polygon\", \"coordinates\": [[[16.4, 48.2], [16.5, 48.2], [16.5, 48.3], [16.4, 48.2]]]");
        warns("map.geojson:6: /features/0/geometry: a street is drawn as a line, not as a Polygon: nothing of it is shown"
                + " (give it a LineString)");
    }

    @Test
    void aFootprintIsAnArea() {
        pack.with(MAP, "\"kind\": \"street\"", "\"kind\": \"footprint\"");
        warns("map.geojson:6: /features/0/geometry: a footprint is drawn as an area, not as a LineString: nothing of it"
                + " is shown (give it a Polygon)");
        pack.with(MAP, "\"LineString\", \"coordinates\": [[16.4, 48.2], [16.5, 48.2]]",
                "\"Polygon\", \"coordinates\": [[[16.4, 48.2], [16.5, 48.2], [16.5, 48.3], [16.4, 48.2]]]");
        valid();
    }

    @Test
    void aCrossingIsALine() {
        pack.with(MAP, "\"kind\": \"street\"", "\"kind\": \"crossing\"");
        valid();
    }

    @ParameterizedTest
    @ValueSource(strings = {"landmark", "bridge"})
    void aLandmarkFarAwayIsOnlyLeftOut(String kind) {
        pack.with(MAP, "\"kind\": \"building\"", "\"kind\": \"" + kind + "\"");
        valid();
        pack.with(MAP, HOUSE, "\"coordinates\": [17.4, 48.2]}");
        assertThat(pack.check()).singleElement().asString().contains("away from the kiosk and not on its map");
    }

    @Test
    void metresAreNotDegrees() {
        pack.with(MAP, HOUSE, "\"coordinates\": [1825639.6, 6141826.5]}");
        refused("map.geojson:8: /features/1/geometry/coordinates: latitude 6141826.5 is not between -90 and 90"
                + " (numbers as large as these are metres: convert the file with ogr2ogr -t_srs EPSG:4326"
                + " NEW.geojson OLD.geojson)");
    }

    @Test
    void whiteFiguresOnALightColourAreRefused() {
        pack.with("buses.json", "#8E000B", "#E60012");
        notValid(
                "buses.json:8: /groups/0/plate: white figures on this colour: the contrast is 4.8, at least 7 is required"
                        + " (use a darker shade)");
    }

    @Test
    void anInvisibleMarkIsRefused() {
        pack.with("buses.json", "\"mark\": \"#FFFFFF\"", "\"mark\": \"#FF0000\"");
        notValid("buses.json:8: /groups/0/mark: this colour on the livery: the contrast is 1.2, at least 3 is required"
                + " (use white or black)");
    }

    @Test
    void aColourByName() {
        pack.with("buses.json", "\"mark\": \"#FFFFFF\"", "\"mark\": \"white\"");
        refused("buses.json:8: /groups/0/mark: 'white' is not a colour such as #0068B7"
                + " (write it in that form)");
    }
}
