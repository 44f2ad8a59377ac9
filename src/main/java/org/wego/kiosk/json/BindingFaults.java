// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json;

import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Tells in plain words why a value does not fit its record. */
final class BindingFaults {

    private BindingFaults() {}

    /** The fault behind an exception of the binder, with the pointer that the exception collected on its way. */
    static Fault of(JacksonException e) {
        String pointer = pointer(e);
        return switch (e) {
            case InvalidNullException missing when token(e) != JsonToken.VALUE_NULL ->
                Fault.missing(Pointers.parent(pointer), Pointers.last(pointer));
            case InvalidNullException nothing -> Fault.at(pointer, "null is not allowed",
                    "leave the key out, or state why the value is absent");
            case PlainMismatch plain -> Fault.at(pointer, plain.getOriginalMessage(), plain.hint());
            case ValueInstantiationException refused -> Fault.at(pointer, refusal(refused), "");
            case InputCoercionException number -> Fault.at(pointer, "the number is too large", "");
            case MismatchedInputException mismatch -> Fault.at(pointer, "%s is expected here, found %s"
                    .formatted(Expectations.of(mismatch.getTargetType()), found(e)), "");
            default -> Fault.at(pointer, "this value cannot be read", "");
        };
    }

    static Fault unknown(String pointer, String key, Collection<?> known) {
        var names = known.stream().map(String::valueOf).sorted().collect(Collectors.toList());
        // The misspelt key and the missing one are one fault.
        String about = DidYouMean.nearest(key, names)
                .map(name -> Pointers.parent(pointer) + "/" + Pointers.escape(name)).orElse(pointer);
        return new Fault(pointer, about, 0, 0, "unknown field '" + key + "'", DidYouMean.hint(key, names));
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

    private static String found(JacksonException e) {
        return e.processor() instanceof JsonParser parser ? Expectations.found(parser) : "something else";
    }
}
