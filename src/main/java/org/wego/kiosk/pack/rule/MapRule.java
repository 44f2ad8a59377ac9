// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack.rule;

import java.util.Locale;
import java.util.Set;
import org.wego.kiosk.pack.GeoJson;
import org.wego.kiosk.pack.GeoJson.Feature;
import org.wego.kiosk.pack.GeoJson.FeatureCollection;
import org.wego.kiosk.pack.GeoShapes;
import org.wego.kiosk.pack.JsonLocation;
import org.wego.kiosk.pack.ProblemCode;
import org.wego.kiosk.pack.Rule;

/** Checks that the positions of a map are in WGS 84 and that every feature is drawn. */
public final class MapRule implements Rule {

    /** The names that tools use for WGS 84, in lower case and without punctuation. */
    private static final Set<String> WGS_84 = Set.of("urnogcdefcrsogc13crs84", "urnogcdefcrsogccrs84", "crs84",
            "ogccrs84", "urnogcdefcrsepsg4326", "epsg4326", "httpwwwopengisnetdefcrsogc13crs84",
            "httpwwwopengisnetdefcrsepsg04326", "wgs84");

    static final String CONVERT = "convert the file: ogr2ogr -t_srs EPSG:4326 -lco RFC7946=YES NEW.geojson"
            + " OLD.geojson";

    @Override
    public void onValue(Object value, JsonLocation location) {
        switch (value) {
            case FeatureCollection map -> map.crs().value().filter(crs -> !isWgs84(crs))
                    .ifPresent(crs -> location.error(ProblemCode.MAP_COORDINATES,
                            "/crs", "the positions are in '" + crs.name() + "', not in WGS 84",
                            CONVERT));
            case Feature feature -> checkIsDrawn(feature, location);
            default -> {}
        }
    }

    static boolean isWgs84(GeoJson.Crs crs) {
        return WGS_84.contains(crs.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""));
    }

    private static void checkIsDrawn(Feature feature, JsonLocation location) {
        if (feature.properties().value().isEmpty()) {
            location.warning(ProblemCode.MAP_NOT_DRAWN, "", "a feature without properties is not drawn",
                    "say what it is: \"kind\": \"street\"");
        } else if (feature.geometry().value().isEmpty()) {
            location.warning(ProblemCode.MAP_NOT_DRAWN, "", "a feature without geometry is not drawn",
                    "give it one, or delete it");
        } else {
            var kind = feature.properties().value().get().kind();
            var geometry = feature.geometry().value().get();
            if (!GeoShapes.isDrawn(kind, geometry)) {
                boolean area = GeoShapes.isArea(kind);
                location.warning(ProblemCode.MAP_NOT_DRAWN, "/geometry",
                        "a " + kind.name().toLowerCase(Locale.ROOT) + " is drawn as " + (area ? "an area" : "a line")
                                + ", not as a " + geometry.type() + ": nothing of it is shown",
                        area ? "give it a Polygon" : "give it a LineString");
            }
        }
    }
}
