// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wego.kiosk.json.codec.Coordinates;
import org.wego.kiosk.json.codec.OrNull;
import org.wego.kiosk.json.error.OpenRecord;
import org.wego.kiosk.model.GeoPoint;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.model.MapFeature;
import org.wego.kiosk.model.Provenance;
import org.wego.kiosk.model.Value;

/**
 * A map file in GeoJSON (RFC 7946), as tools write it. Whatever the map does not draw is skipped: foreign members,
 * heights, and features without properties or geometry.
 */
public final class GeoJson {

    private GeoJson() {}

    static void expect(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    public record FeatureCollection(String type, List<Feature> features, OrNull<Crs> crs) implements OpenRecord {

        public FeatureCollection {
            expect(type.equals("FeatureCollection"), "the type of a map is \"FeatureCollection\"");
        }
    }

    /** The coordinate reference system, which files older than RFC 7946 name. */
    public record Crs(OrNull<CrsProperties> properties) implements OpenRecord {

        /** Its name; empty when the file refers to it in another way. */
        public String name() {
            return properties.value().flatMap(named -> named.name.value()).orElse("");
        }
    }

    record CrsProperties(OrNull<String> name) implements OpenRecord {}

    public record Feature(String type, OrNull<Value> id, OrNull<Properties> properties, OrNull<Geometry> geometry)
            implements OpenRecord {

        public Feature {
            expect(type.equals("Feature"), "the type of a thing on the map is \"Feature\"");
            expect(id.value().stream().allMatch(value -> value instanceof Value.Text || value instanceof Value.Decimal),
                    "the id of a thing on the map is a text or a number");
        }

        /** The id as a text; empty where the file gives none. */
        public String name() {
            return id.value().map(value -> value instanceof Value.Decimal(var number) ? number.toPlainString()
                    : value.textAt("").orElse("")).orElse("");
        }

        /** The map features that are drawn for it: one for each line; the longest line carries the name. */
        public List<MapFeature> toModel() {
            if (properties.value().isEmpty() || geometry.value().isEmpty()) {
                return List.of();
            }
            var said = properties.value().get();
            return GeoShapes.of(said.kind, geometry.value().get()).stream().map(shape -> new MapFeature(name(),
                    said.kind, shape.named() ? said.name.value() : Optional.empty(), shape.points(), said.provenance))
                    .toList();
        }
    }

    public record Properties(MapFeature.FeatureKind kind, OrNull<LocalizedText> name, Provenance provenance)
            implements OpenRecord {}

    public record Geometry(String type, OrNull<Coordinates> coordinates, OrNull<List<Geometry>> geometries)
            implements OpenRecord {

        public Geometry {
            if (type.equals("GeometryCollection")) {
                expect(geometries.value().isPresent(), "a GeometryCollection has \"geometries\"");
            } else {
                expect(coordinates.value().isPresent(), "a geometry has \"coordinates\"");
                check(type, coordinates.value().get());
            }
        }

        private static void check(String type, Coordinates coordinates) {
            int depth = coordinates.depth();
            switch (type) {
                case "Point" -> expect(depth == 0, "a Point has one position: [longitude, latitude]");
                case "MultiPoint" -> expect(depth == 1, "a MultiPoint has a list of positions");
                case "LineString" -> expect(depth == 1 && coordinates.lines().getFirst().size() > 1,
                        "a LineString has two or more positions: [[longitude, latitude], …]");
                case "MultiLineString" -> expect(depth == 2 && coordinates.lines().stream()
                        .allMatch(line -> line.size() > 1), "a MultiLineString has lists of two or more positions");
                case "Polygon" -> expect(depth == 2, "a Polygon has a list of rings");
                case "MultiPolygon" -> expect(depth == 3, "a MultiPolygon has lists of rings");
                default -> expect(false, "the geometry is one of GeoJSON, such as \"Point\" or \"LineString\"");
            }
        }

        /** This geometry, or the members of a geometry collection. */
        Stream<Geometry> parts() {
            return type.equals("GeometryCollection")
                    ? geometries.value().stream().flatMap(List::stream).flatMap(Geometry::parts)
                    : Stream.of(this);
        }

        boolean isArea() {
            return type.endsWith("Polygon");
        }

        boolean isPoint() {
            return type.endsWith("Point");
        }

        /** The outlines of an area; a Polygon has one, and its holes are left out. */
        List<List<GeoPoint>> outlines() {
            return type.equals("Polygon") ? lines().subList(0, 1) : lines();
        }

        List<List<GeoPoint>> lines() {
            return coordinates.value().map(Coordinates::lines).orElse(List.of());
        }
    }
}
