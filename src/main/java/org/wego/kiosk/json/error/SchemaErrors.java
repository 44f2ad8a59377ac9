// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json.error;

import com.networknt.schema.Error;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Words the errors of a schema plainly; the description in the schema tells what is expected. */
public final class SchemaErrors {

    private final Map<String, JsonNode> schemas;

    public SchemaErrors(Map<String, JsonNode> schemas) {
        this.schemas = schemas;
    }

    public JsonError of(Error error) {
        String pointer = error.getInstanceLocation().toString();
        var rule = rule(error);
        String description = description(rule);
        return switch (error.getKeyword()) {
            case "required" -> JsonError.missing(pointer, error.getProperty());
            case "additionalProperties", "unevaluatedProperties" -> BindingErrors.unknown(
                    pointer + "/" + Pointers.escape(error.getProperty()), error.getProperty(),
                    List.copyOf(rule.path("properties").propertyNames()));
            case "type" -> JsonError.at(pointer, types(rule.path("type")) + " is expected here", description);
            case "enum", "const" -> JsonError.at(pointer, "this value is not allowed here",
                    allowedWords(rule, description));
            case "minLength", "pattern" -> JsonError.at(pointer, form(error.getInstanceNode().asString("")),
                    description);
            case "minItems" -> JsonError.at(pointer, "the list is too short", description);
            case "maxItems" -> JsonError.at(pointer, "the list is too long", description);
            case "uniqueItems" -> JsonError.at(pointer, "the list has an element twice", "delete one");
            case "minimum", "exclusiveMinimum" -> JsonError.at(pointer, "the number is too small", description);
            case "maximum", "exclusiveMaximum" -> JsonError.at(pointer, "the number is too large", description);
            case "maxLength" -> JsonError.at(pointer, "the text is too long", description);
            default -> JsonError.at(pointer, "this is not allowed here", description);
        };
    }

    /** The part of a schema that has the violated keyword. */
    private JsonNode rule(Error error) {
        var location = error.getSchemaLocation();
        var schema = schemas.getOrDefault(String.valueOf(location.getAbsoluteIri()), MissingNode.getInstance());
        String pointer = String.valueOf(location.getFragment());
        return pointer.startsWith("/") ? schema.at(Pointers.parent(pointer)) : schema;
    }

    private static String form(String text) {
        return text.isBlank() ? "the text is empty"
                : "'" + TypeDescriptions.excerpt(text) + "' does not have the required form";
    }

    private static String description(JsonNode rule) {
        String words = rule.path("description").asString(rule.path("title").asString(""));
        return words.isEmpty() ? TypeDescriptions.COMPARE
                : words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }

    private static String types(JsonNode types) {
        return types.isString() ? type(types.asString())
                : types.valueStream().map(type -> type(type.asString())).collect(Collectors.joining(" or "));
    }

    private static String type(String name) {
        return switch (name) {
            case "string" -> "a text in quotation marks";
            case "object" -> "an object { … }";
            case "array" -> "a list [ … ]";
            case "integer" -> "a whole number";
            case "number" -> "a number";
            case "boolean" -> "true or false";
            default -> "something else";
        };
    }

    private static String allowedWords(JsonNode rule, String description) {
        var words = rule.has("const") ? rule.get("const").asString("")
                : rule.path("enum").valueStream()
                        .map(word -> word.asString("")).collect(Collectors.joining(", "));
        return "known here: " + words + "; " + description;
    }
}
