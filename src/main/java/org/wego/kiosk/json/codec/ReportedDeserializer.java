// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json.codec;

import org.wego.kiosk.json.error.ReadContext;
import org.wego.kiosk.json.error.ReadableMismatchException;
import org.wego.kiosk.json.error.TypeDescriptions;
import org.wego.kiosk.model.Reported;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;

/**
 * Reads a value, or the reason why it is absent: {@code {"absent": "not published"}}.
 *
 * <p>A text must not be empty: an unknown value is declared, not left blank.
 */
@SuppressWarnings("rawtypes")
final class ReportedDeserializer extends ContainerDeserializer<Reported> {

    private static final String HINT = "write {\"absent\": \"not published\"}, {\"absent\": \"not recorded\"} or "
            + "{\"absent\": \"published incompletely\", \"asPublished\": \"…\"}";

    ReportedDeserializer(ContainedType held) {
        super(held);
    }

    @Override
    public Reported<?> deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.hasToken(JsonToken.START_OBJECT)) {
            parser.nextToken();
        }
        boolean reason = parser.hasToken(JsonToken.PROPERTY_NAME)
                && (ReportedCodec.ABSENT.equals(parser.currentName())
                        || ReportedCodec.AS_PUBLISHED.equals(parser.currentName()));
        Reported<?> stated = reason ? absent(parser) : known(parser, context);
        return ReadContext.onValue(stated, parser, context);
    }

    private Reported<?> known(JsonParser parser, DeserializationContext context) {
        boolean blank = parser.hasToken(JsonToken.VALUE_STRING) && parser.getString().isBlank();
        if (blank || parser.hasToken(JsonToken.VALUE_NULL)) {
            throw new ReadableMismatchException(parser, held(), "a value that is not known must not be empty", HINT);
        }
        if (parser.hasToken(JsonToken.END_OBJECT)) {
            throw new ReadableMismatchException(parser, held(), "the object is empty", HINT);
        }
        return new Reported.Known<>(readHeld(parser, context));
    }

    private Reported<?> absent(JsonParser parser) {
        String reason = "";
        String asPublished = "";
        for (; parser.hasToken(JsonToken.PROPERTY_NAME); parser.nextToken()) {
            String key = parser.currentName();
            if (parser.nextToken() != JsonToken.VALUE_STRING || parser.getString().isBlank()) {
                throw new ReadableMismatchException(parser, held(), "'" + key + "' is not a text", HINT);
            }
            switch (key) {
                case ReportedCodec.ABSENT -> reason = parser.getString();
                case ReportedCodec.AS_PUBLISHED -> asPublished = parser.getString();
                default -> throw new ReadableMismatchException(parser, held(),
                        "'" + key + "' does not go with 'absent'", HINT);
            }
        }
        boolean incomplete = reason.equals(ReportedCodec.INCOMPLETE);
        if (incomplete == asPublished.isEmpty()) {
            throw new ReadableMismatchException(parser, held(), incomplete ? "'asPublished' is missing"
                    : "'asPublished' goes with \"published incompletely\" only", HINT);
        }
        return switch (reason) {
            case ReportedCodec.NOT_PUBLISHED -> new Reported.NotPublished<>();
            case ReportedCodec.NOT_RECORDED -> new Reported.NotRecorded<>();
            case ReportedCodec.INCOMPLETE -> new Reported.Incomplete<>(asPublished);
            default -> throw new ReadableMismatchException(parser, held(), "\"" + TypeDescriptions.excerpt(reason)
                    + "\" is not a known reason", HINT);
        };
    }
}
