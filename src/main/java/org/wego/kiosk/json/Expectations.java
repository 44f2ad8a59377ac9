// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/** Names what is wanted and what is there in words that need no knowledge of Java. */
final class Expectations {

    private static final int EXCERPT = 40;

    private Expectations() {}

    static String of(@Nullable Class<?> type) {
        if (type == null) {
            return "something else";
        }
        if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
            return "a whole number";
        }
        if (type == double.class || type == Double.class) {
            return "a number";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "a list [ … ]";
        }
        if (type.isRecord() || Map.class.isAssignableFrom(type)) {
            return "an object { … }";
        }
        return "a text in quotation marks";
    }

    static String found(JsonParser parser) {
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

    static String excerpt(String text) {
        return text.length() <= EXCERPT ? text : text.substring(0, text.offsetByCodePoints(0, EXCERPT / 2)) + "…";
    }
}
