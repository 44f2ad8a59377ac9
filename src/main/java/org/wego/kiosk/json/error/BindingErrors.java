// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json.error;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Explains in plain words why a value does not fit its record. */
public final class BindingErrors {

    private BindingErrors() {}

    /** The error for an exception of the binder, with the pointer from the exception's path. */
    public static JsonError of(JacksonException e) {
        String pointer = pointer(e);
        return switch (e) {
            case InvalidNullException missing when token(e) != JsonToken.VALUE_NULL ->
                JsonError.missing(Pointers.parent(pointer), Pointers.last(pointer));
            case InvalidNullException nothing -> JsonError.at(pointer, "null is not allowed",
                    "leave the key out, or state why the value is absent");
            case ReadableMismatchException plain -> JsonError.at(pointer, plain.getOriginalMessage(), plain.hint());
            case ValueInstantiationException refused ->
                JsonError.at(pointer, refusal(refused), "change one of the values");
            case InputCoercionException number ->
                JsonError.at(pointer, "the number is too large", SyntaxErrors.FEWER_DIGITS);
            case MismatchedInputException mismatch -> JsonError.at(pointer,
                    TypeDescriptions.of(mismatch.getTargetType()) + " is expected here, found " + found(e),
                    remedy(mismatch));
            default -> JsonError.at(pointer, "this value cannot be read", TypeDescriptions.COMPARE);
        };
    }

    static JsonError unknown(String pointer, String key, Collection<?> known) {
        var names = known.stream().map(String::valueOf).sorted().collect(Collectors.toList());
        // The misspelt key and the missing one are the same error.
        String about = DidYouMean.nearest(key, names)
                .map(name -> Pointers.parent(pointer) + "/" + Pointers.escape(name)).orElse(pointer);
        return new JsonError(pointer, about, 0, 0, "unknown field '" + key + "'", hint(key, names));
    }

    private static String hint(String key, List<String> names) {
        String hint = DidYouMean.hint(key, names);
        return hint.isEmpty() ? "delete it, or look up its name in the schema" : hint;
    }

    private static String pointer(JacksonException e) {
        var pointer = new StringBuilder();
        for (var step : e.getPath()) {
            pointer.append('/').append(step.getPropertyName() == null ? Integer.toString(step.getIndex())
                    : Pointers.escape(step.getPropertyName()));
        }
        return pointer.toString();
    }

    private static String refusal(ValueInstantiationException e) {
        return e.getCause() instanceof IllegalArgumentException cause && cause.getMessage() != null
                ? cause.getMessage()
                : "these values do not go together";
    }

    private static @Nullable JsonToken token(JacksonException e) {
        return e.processor() instanceof JsonParser parser ? parser.currentToken() : null;
    }

    private static String remedy(MismatchedInputException e) {
        return e.processor() instanceof JsonParser parser ? TypeDescriptions.remedy(e.getTargetType(), parser)
                : TypeDescriptions.COMPARE;
    }

    private static String found(JacksonException e) {
        return e.processor() instanceof JsonParser parser ? TypeDescriptions.found(parser) : "something else";
    }
}
