// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import java.util.List;
import java.util.Optional;
import org.wego.kiosk.json.codec.OrNull;
import org.wego.kiosk.json.error.OpenRecord;
import org.wego.kiosk.model.GeoPoint;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.model.Provenance;
import org.wego.kiosk.model.building.FloorPlan;
import org.wego.kiosk.model.building.PlanFeature;
import org.wego.kiosk.model.building.PlanFeature.PlanKind;

/**
 * The plan of a floor in GeoJSON (RFC 7946), as tools write it, with the members {@code floor} and {@code provenance}.
 * Other foreign members and heights are skipped, and so are features that are not drawn.
 */
public final class PlanJson {

    private PlanJson() {}

    public record PlanFile(String type, String floor, Provenance provenance, List<PlanItem> features,
            OrNull<GeoJson.Crs> crs) implements OpenRecord {

        public PlanFile {
            GeoJson.expect(type.equals("FeatureCollection"), "the type of a plan is \"FeatureCollection\"");
        }

        /** The plan with everything that is drawn. */
        FloorPlan toModel() {
            return new FloorPlan(floor, features.stream().flatMap(item -> item.toModel().stream()).toList(),
                    provenance);
        }
    }

    public record PlanItem(String type, OrNull<PlanProperties> properties, OrNull<GeoJson.Geometry> geometry)
            implements OpenRecord {

        public PlanItem {
            GeoJson.expect(type.equals("Feature"), "the type of a thing on a plan is \"Feature\"");
        }

        /** What is drawn for it; empty without properties, or with a geometry that does not suit its kind. */
        public Optional<PlanFeature> toModel() {
            return properties.value().flatMap(said -> geometry.value().flatMap(shape -> points(said.kind, shape))
                    .map(points -> new PlanFeature(said.kind, said.place.value(), said.name.value(), points)));
        }

        /** An area as its outer ring, a thing at a position as a point, a door as a point or a line. */
        private static Optional<List<GeoPoint>> points(PlanKind kind, GeoJson.Geometry shape) {
            return shape.parts().filter(part -> isDrawn(kind, part))
                    .map(part -> part.isArea() ? part.outlines().getFirst() : part.lines().getFirst()).findFirst();
        }

        private static boolean isDrawn(PlanKind kind, GeoJson.Geometry part) {
            return switch (kind) {
                case OUTLINE, ROOM, CORRIDOR -> part.isArea();
                case LIFT, STAIRS, TOILET, DESK -> part.isArea() || part.isPoint();
                case DOOR -> !part.isArea();
            };
        }
    }

    /**
     * What a thing on a plan is.
     *
     * @param place the id of the place that it is
     */
    public record PlanProperties(PlanKind kind, OrNull<String> place, OrNull<LocalizedText> name)
            implements OpenRecord {}
}
