// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.kiosk.model.MapFeature;

/** Maps from ogr2ogr and other programs are read; foreign members are ignored (RFC 7946). */
class GeoJsonAsToolsWriteItTest extends PackProblems {

    private static final String MAP = "map.geojson";
    private static final String FROM = "\"provenance\": {\"source\": \"page\", \"asOf\": \"2020\"}";

    @Test
    void aFileOfOgr2ogr() {
        pack.with(MAP,
                """
                        {
                        "type": "FeatureCollection",
                        "name": "streets",
                        "crs": { "type": "name", "properties": { "name": "urn:ogc:def:crs:OGC:1.3:CRS84" } },
                        "bbox": [ 16.4, 48.2, 150.0, 16.5, 48.2, 151.0 ],
                        "xy_coordinate_resolution": 1e-07,
                        "features": [
                        { "type": "Feature", "id": 7, "bbox": [16.4, 48.2, 16.5, 48.2],
                          "properties": { "fid": 7, "kind": "street", "name": null, "highway": null, "FROM },
                          "geometry": { "type": "LineString", "coordinates": [ [ 16.4, 48.2, 150.0 ], [ 16.5, 48.2, 151.0 ] ] } },
                        { "type": "Feature", "properties": { "kind": "station", "name": "Station", "tags": {"a": [null]}, FROM },
                          "geometry": { "type": "Point", "bbox": null, "coordinates": [ 16.4, 48.2, 150.0 ] }, "when": {} }
                        ]
                        }
                        """
                        .replace("\"FROM", "FROM").replace("FROM", FROM));
        valid();
        assertThat(map()).extracting(MapFeature::kind).containsExactly(MapFeature.FeatureKind.STREET,
                MapFeature.FeatureKind.STATION);
    }

    @Test
    void allPartsOfALineAreDrawnAndOneHasTheName() {
        geometry("{\"type\": \"MultiLineString\", \"coordinates\": [[[16.4, 48.2], [16.41, 48.2]], [[16.4, 48.21],"
                + " [16.5, 48.21]]]}");
        valid();
        assertThat(map()).filteredOn(feature -> feature.id().equals("street")).hasSize(2)
                .filteredOn(feature -> feature.name().isPresent()).singleElement()
                .satisfies(longest -> assertThat(longest.points().getFirst().latitude()).isEqualTo(48.21));
        geometry("{\"type\": \"GeometryCollection\", \"geometries\": [{\"type\": \"LineString\", \"coordinates\":"
                + " [[16.4, 48.2], [16.41, 48.2]]}, {\"type\": \"Point\", \"coordinates\": [16.4, 48.2]}]}");
        valid();
        assertThat(map()).filteredOn(feature -> feature.id().equals("street")).hasSize(1);
    }

    @Test
    void aBuildingIsDrawnAtTheCentreOfItsArea() {
        pack.with(MAP, "\"type\": \"Point\", \"coordinates\": [16.4, 48.2]",
                "\"type\": \"MultiPolygon\", \"coordinates\": [[[[16.4, 48.2], [16.402, 48.2], [16.402, 48.204], [16.4, 48.2]]]]");
        valid();
        assertThat(map()).filteredOn(feature -> feature.id().equals("house")).singleElement()
                .satisfies(house -> assertThat(house.points()).singleElement()
                        .satisfies(middle -> assertThat(middle.latitude()).isEqualTo(48.202)));
    }

    @Test
    void aFeatureThatCannotBeDrawnIsReported() {
        pack.with(MAP, "{\"kind\": \"street\", " + FROM + "}", "null");
        warns("map.geojson:5: /features/0: a feature without properties is not drawn"
                + " (say what it is: \"kind\": \"street\")");
        pack.with(MAP, "\"geometry\": {\"type\": \"Point\", \"coordinates\": [16.4, 48.2]}", "\"geometry\": null");
        assertThat(pack.check()).contains("map.geojson:7: /features/1: a feature without geometry is not drawn"
                + " (give it one, or delete it)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"urn:ogc:def:crs:OGC:1.3:CRS84", "urn:ogc:def:crs:EPSG::4326", "EPSG:4326"})
    void worldwideDegreesByTheirNames(String crs) {
        pack.with(MAP, "\"features\"", "\"crs\": {\"type\": \"name\", \"properties\": {\"name\": \"" + crs
                + "\"}}, \"features\"");
        valid();
    }

    @Test
    void anotherReferenceSystemIsRefusedWithARemedy() {
        pack.with(MAP, "\"features\"", "\"crs\": {\"type\": \"name\", \"properties\": {\"name\":"
                + " \"urn:ogc:def:crs:EPSG::5186\"}}, \"features\"");
        notValid(
                "map.geojson:4: /crs: the positions are in 'urn:ogc:def:crs:EPSG::5186', not in WGS 84 (convert the file:"
                        + " ogr2ogr -t_srs EPSG:4326 -lco RFC7946=YES NEW.geojson OLD.geojson)");
    }

    @Test
    void everythingElseIsStrict() {
        pack.with(MAP, FROM, "\"provenance\": {\"source\": \"page\", \"asOf\": \"2020\", \"by\": null}");
        assertThat(pack.check()).allMatch(line -> line.contains("/provenance/by: unknown field 'by'")).hasSize(2);
        pack.with(ORGANISATION, "\"formerNames\"", "\"bbox\": [1], \"formerNames\"");
        assertThat(pack.check()).anyMatch(line -> line.contains("organisation.json:5: /bbox: unknown field 'bbox'"));
    }

    private void geometry(String geometry) {
        pack = TestPack.in(folder)
                .with(MAP, "{\"type\": \"LineString\", \"coordinates\": [[16.4, 48.2], [16.5, 48.2]]}",
                        geometry)
                .with(MAP, "\"kind\": \"street\",", "\"kind\": \"street\", \"name\": \"Street\",");
    }

    private List<MapFeature> map() {
        return ((PackResult.Accepted) pack.read()).content().map();
    }
}
