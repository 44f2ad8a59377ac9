// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import java.util.List;
import java.util.Optional;
import org.wego.kiosk.json.Coordinates;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.model.MapFeature;
import org.wego.kiosk.model.Provenance;

/** The map as its file has it: GeoJSON (RFC 7946). */
final class GeoJson {

    private GeoJson() {}

    private static void expect(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    record FeatureCollection(String type, List<Feature> features) {

        FeatureCollection {
            expect(type.equals("FeatureCollection"), "the type of a map is \"FeatureCollection\"");
        }
    }

    record Feature(String type, String id, Properties properties, Geometry geometry) {

        Feature {
            expect(type.equals("Feature"), "the type of a thing on the map is \"Feature\"");
        }

        MapFeature toModel() {
            return new MapFeature(id, properties.kind, properties.name, geometry.coordinates.points(),
                    properties.provenance);
        }
    }

    record Properties(MapFeature.Kind kind, Optional<LocalizedText> name, Provenance provenance) {}

    record Geometry(String type, Coordinates coordinates) {

        Geometry {
            switch (type) {
                case "Point" -> expect(coordinates.single(), "a Point has one position: [longitude, latitude]");
                case "LineString" -> expect(!coordinates.single() && coordinates.points().size() > 1,
                        "a LineString has two or more positions: [[longitude, latitude], …]");
                default -> expect(false, "the geometry is \"Point\" or \"LineString\"");
            }
        }
    }
}
