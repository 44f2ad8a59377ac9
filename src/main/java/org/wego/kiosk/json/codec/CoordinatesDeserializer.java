// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json.codec;

import java.util.ArrayList;
import java.util.List;
import org.wego.kiosk.json.error.ReadableMismatchException;
import org.wego.kiosk.json.error.TypeDescriptions;
import org.wego.kiosk.model.GeoPoint;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads {@code [126.98, 37.57]}, {@code [126.98, 37.57, 38.1]}, or lists of such positions. */
final class CoordinatesDeserializer extends ValueDeserializer<Coordinates> {

    /** A list of polygons, which are lists of rings, which are lists of positions. */
    private static final int MAX_DEPTH = 3;
    private static final double MAX_DEGREES = 180;
    private static final String HINT = "GeoJSON writes [longitude, latitude], for example [126.98, 37.57]";
    private static final String METRES = "numbers as large as these are metres: convert the file with"
            + " ogr2ogr -t_srs EPSG:4326 NEW.geojson OLD.geojson";

    @Override
    public Coordinates deserialize(JsonParser parser, DeserializationContext context) {
        expect(parser.hasToken(JsonToken.START_ARRAY) && parser.nextToken() != JsonToken.END_ARRAY, parser);
        if (parser.currentToken().isNumeric()) {
            return new Coordinates(0, List.of(List.of(position(parser))));
        }
        var lines = new ArrayList<List<GeoPoint>>();
        return new Coordinates(list(parser, lines, 1), lines);
    }

    /** Reads from the first element of a list to its closing bracket. Returns the nesting of the positions. */
    private static int list(JsonParser parser, List<List<GeoPoint>> lines, int depth) {
        expect(depth <= MAX_DEPTH, parser);
        int deepest = depth;
        var line = new ArrayList<GeoPoint>();
        for (; !parser.hasToken(JsonToken.END_ARRAY); parser.nextToken()) {
            expect(parser.hasToken(JsonToken.START_ARRAY), parser);
            parser.nextToken();
            if (parser.hasToken(JsonToken.START_ARRAY)) {
                expect(line.isEmpty(), parser);
                deepest = list(parser, lines, depth + 1);
            } else {
                expect(deepest == depth, parser);
                line.add(position(parser));
            }
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return deepest;
    }

    /** Reads from the first number to the closing bracket. */
    private static GeoPoint position(JsonParser parser) {
        expect(parser.currentToken().isNumeric(), parser);
        double longitude = parser.getDoubleValue();
        expect(parser.nextToken().isNumeric(), parser);
        double latitude = parser.getDoubleValue();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            expect(parser.currentToken().isNumeric(), parser);
        }
        try {
            return new GeoPoint(latitude, longitude);
        } catch (IllegalArgumentException e) {
            boolean metres = Math.max(Math.abs(longitude), Math.abs(latitude)) > MAX_DEGREES;
            throw new ReadableMismatchException(parser, Coordinates.class, String.valueOf(e.getMessage()),
                    metres ? METRES : HINT);
        }
    }

    private static void expect(boolean fits, JsonParser parser) {
        if (!fits) {
            throw new ReadableMismatchException(parser, Coordinates.class, "a position is expected here, found "
                    + TypeDescriptions.found(parser), HINT);
        }
    }
}
