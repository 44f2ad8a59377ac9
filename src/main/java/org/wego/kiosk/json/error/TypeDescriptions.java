// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json.error;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Describes expected types and actual values in words that need no knowledge of Java. */
public final class TypeDescriptions {

    /** The hint when there is no better one. */
    static final String COMPARE = "compare it with another record of its kind, or with the schema";

    private static final int EXCERPT = 40;
    private static final String FLAG = "true or false";
    private static final String WHOLE = "a whole number";
    private static final String TEXT = "a text in quotation marks";

    private TypeDescriptions() {}

    static String of(@Nullable Class<?> type) {
        if (type == null) {
            return "something else";
        }
        if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
            return WHOLE;
        }
        if (type == double.class || type == Double.class) {
            return "a number";
        }
        if (type == boolean.class || type == Boolean.class) {
            return FLAG;
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "a list [ … ]";
        }
        if (type.isRecord() || Map.class.isAssignableFrom(type)) {
            return "an object { … }";
        }
        return TEXT;
    }

    /** A hint how to turn the current value into the expected type. */
    public static String remedy(@Nullable Class<?> type, JsonParser parser) {
        String wanted = of(type);
        var token = parser.currentToken();
        if (wanted.equals(FLAG)) {
            return "write true or false, without quotation marks";
        }
        if (token == JsonToken.VALUE_STRING && wanted.endsWith("number")) {
            return "write it without quotation marks";
        }
        if (token == JsonToken.VALUE_NUMBER_FLOAT && wanted.equals(WHOLE)) {
            return "write it without a decimal point";
        }
        return token != null && token.isScalarValue() && wanted.equals(TEXT) ? "write it in quotation marks" : COMPARE;
    }

    public static String found(JsonParser parser) {
        if (parser.currentToken() == null) {
            return "nothing";
        }
        return switch (parser.currentToken()) {
            case VALUE_STRING -> "the text \"" + excerpt(parser.getString()) + "\"";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + excerpt(parser.getString());
            case VALUE_TRUE, VALUE_FALSE -> parser.getString();
            case VALUE_NULL -> "null";
            case START_ARRAY -> "a list";
            case START_OBJECT, PROPERTY_NAME -> "an object";
            default -> "nothing";
        };
    }

    public static String excerpt(String text) {
        return text.length() <= EXCERPT ? text : text.substring(0, text.offsetByCodePoints(0, EXCERPT / 2)) + "…";
    }
}
