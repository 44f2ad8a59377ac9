// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json;

import java.util.ArrayList;
import java.util.List;
import org.wego.kiosk.model.GeoPoint;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads {@code [126.98, 37.57]} or a list of such pairs. */
final class CoordinatesReader extends ValueDeserializer<Coordinates> {

    private static final String HINT = "GeoJSON writes [longitude, latitude], for example [126.98, 37.57]";

    @Override
    public Coordinates deserialize(JsonParser parser, DeserializationContext context) {
        expect(parser.hasToken(JsonToken.START_ARRAY) && parser.nextToken() != JsonToken.END_ARRAY, parser);
        if (parser.currentToken().isNumeric()) {
            return new Coordinates(true, List.of(position(parser)));
        }
        var points = new ArrayList<GeoPoint>();
        for (; !parser.hasToken(JsonToken.END_ARRAY); parser.nextToken()) {
            expect(parser.hasToken(JsonToken.START_ARRAY), parser);
            parser.nextToken();
            points.add(position(parser));
        }
        return new Coordinates(false, points);
    }

    /** From the first number to the closing bracket. */
    private static GeoPoint position(JsonParser parser) {
        expect(parser.currentToken().isNumeric(), parser);
        double longitude = parser.getDoubleValue();
        expect(parser.nextToken().isNumeric(), parser);
        double latitude = parser.getDoubleValue();
        expect(parser.nextToken() == JsonToken.END_ARRAY, parser);
        try {
            return new GeoPoint(latitude, longitude);
        } catch (IllegalArgumentException e) {
            throw new PlainMismatch(parser, Coordinates.class, String.valueOf(e.getMessage()), HINT);
        }
    }

    private static void expect(boolean fits, JsonParser parser) {
        if (!fits) {
            throw new PlainMismatch(parser, Coordinates.class, "a position is expected here, found "
                    + Expectations.found(parser), HINT);
        }
    }
}
