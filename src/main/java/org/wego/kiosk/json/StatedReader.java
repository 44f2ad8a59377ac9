// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json;

import org.wego.kiosk.model.Stated;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;

/**
 * Reads a value, or the reason why it is absent: {@code {"absent": "not published"}}.
 *
 * <p>A text must not be empty: what is not known is said, not left blank.
 */
@SuppressWarnings("rawtypes")
final class StatedReader extends HolderReader<Stated> {

    private static final String HINT = "write {\"absent\": \"not published\"}, {\"absent\": \"not recorded\"} or "
            + "{\"absent\": \"published incompletely\", \"asPublished\": \"…\"}";

    StatedReader(Held held) {
        super(held);
    }

    @Override
    public Stated<?> deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.hasToken(JsonToken.START_OBJECT)) {
            parser.nextToken();
        }
        boolean reason = parser.hasToken(JsonToken.PROPERTY_NAME)
                && (StatedForm.ABSENT.equals(parser.currentName())
                        || StatedForm.AS_PUBLISHED.equals(parser.currentName()));
        Stated<?> stated = reason ? absent(parser) : known(parser, context);
        return Watch.found(stated, parser, context);
    }

    private Stated<?> known(JsonParser parser, DeserializationContext context) {
        boolean blank = parser.hasToken(JsonToken.VALUE_STRING) && parser.getString().isBlank();
        if (blank || parser.hasToken(JsonToken.VALUE_NULL)) {
            throw new PlainMismatch(parser, held(), "a value that is not known must not be empty", HINT);
        }
        if (parser.hasToken(JsonToken.END_OBJECT)) {
            throw new PlainMismatch(parser, held(), "the object is empty", HINT);
        }
        return new Stated.Known<>(readHeld(parser, context));
    }

    private Stated<?> absent(JsonParser parser) {
        String reason = "";
        String asPublished = "";
        for (; parser.hasToken(JsonToken.PROPERTY_NAME); parser.nextToken()) {
            String key = parser.currentName();
            if (parser.nextToken() != JsonToken.VALUE_STRING || parser.getString().isBlank()) {
                throw new PlainMismatch(parser, held(), "'" + key + "' is not a text", HINT);
            }
            switch (key) {
                case StatedForm.ABSENT -> reason = parser.getString();
                case StatedForm.AS_PUBLISHED -> asPublished = parser.getString();
                default -> throw new PlainMismatch(parser, held(), "'" + key + "' does not go with 'absent'", HINT);
            }
        }
        boolean incomplete = reason.equals(StatedForm.INCOMPLETE);
        if (incomplete == asPublished.isEmpty()) {
            throw new PlainMismatch(parser, held(), incomplete ? "'asPublished' is missing"
                    : "'asPublished' goes with \"published incompletely\" only", HINT);
        }
        return switch (reason) {
            case StatedForm.NOT_PUBLISHED -> new Stated.NotPublished<>();
            case StatedForm.NOT_RECORDED -> new Stated.NotRecorded<>();
            case StatedForm.INCOMPLETE -> new Stated.Incomplete<>(asPublished);
            default -> throw new PlainMismatch(parser, held(), "\"" + Expectations.excerpt(reason)
                    + "\" is no reason for being absent", HINT);
        };
    }
}
