// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wego.kiosk.json.error.BindingErrors;
import org.wego.kiosk.json.error.FirstErrorListener;
import org.wego.kiosk.json.error.JsonError;
import org.wego.kiosk.json.error.JsonException;
import org.wego.kiosk.json.error.JsonLimits;
import org.wego.kiosk.json.error.PointerLines;
import org.wego.kiosk.json.error.ReadContext;
import org.wego.kiosk.json.error.ReadListener;
import org.wego.kiosk.json.error.SyntaxErrors;
import org.wego.kiosk.json.error.TextPosition;
import org.wego.kiosk.json.error.UnsafeCharacters;
import org.wego.kiosk.json.error.Utf8Decoder;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads and writes JSON files as records. Reading is strict.
 *
 * <p>The keys of an object are the components of its record. Refused are unknown, missing and repeated keys, null,
 * values of the wrong type, bytes that are not UTF-8, invisible characters, and files beyond {@link JsonLimits}. Texts
 * are composed (Unicode NFC). The key {@code "$schema"} is allowed at the top of any file. May be shared between
 * threads.
 */
public final class StrictJson {

    private final JsonMapper mapper;
    private final boolean composes;

    public StrictJson() {
        this(MapperFactory.strict(), true);
    }

    private StrictJson(JsonMapper mapper, boolean composes) {
        this.mapper = mapper;
        this.composes = composes;
    }

    /** The same, but texts are not composed: for files that hold paths of the file system. */
    public StrictJson verbatim() {
        return new StrictJson(mapper, false);
    }

    /**
     * The file as one record.
     *
     * @throws JsonException with the first error in the file
     */
    public <T> T read(byte[] bytes, Class<T> type) throws JsonException {
        var first = new FirstErrorListener();
        var value = read(bytes, type, first);
        if (value.isEmpty() || first.error().isPresent()) {
            throw new JsonException(first.error().orElseThrow());
        }
        return value.get();
    }

    /**
     * The file as one record; the listener receives all values and all errors.
     *
     * @return empty when an error prevents the record; lists lack the elements that have errors
     */
    public <T> Optional<T> read(byte[] bytes, Class<T> type, ReadListener listener) {
        String text;
        try {
            text = Utf8Decoder.decode(bytes);
        } catch (JsonException e) {
            listener.onError(e.error());
            return Optional.empty();
        }
        var reading = new ReadContext(listener);
        UnsafeCharacters.in(text).forEach(reading::report);
        T value = bind(text, type, mapper.reader().withAttribute(ReadContext.class, reading), reading.errors());
        var reported = new HashSet<String>();
        locate(text, reading.errors()).stream().filter(error -> reported.add(error.about())).forEach(listener::onError);
        return Optional.ofNullable(value);
    }

    private <T> @Nullable T bind(String text, Class<T> type, ObjectReader reader, List<JsonError> errors) {
        try (var parser = parser(text)) {
            try {
                T value = parser.nextToken() == null ? null : reader.forType(type).readValue(parser);
                if (value == null) {
                    errors.add(JsonError.at("", "the file is empty",
                            "restore it from a copy, or remove it from the pack"));
                } else if (parser.nextToken() != null) {
                    var place = TextPosition.of(parser.currentTokenLocation());
                    errors.add(JsonError.atPosition(place.line(), place.column(),
                            "the file continues after its closing brace", "delete the text after the brace"));
                }
                return value;
            } catch (InputCoercionException e) {
                errors.add(BindingErrors.of(e).within(e.getPath().isEmpty() ? ReadContext.pointer(parser) : ""));
            } catch (StreamReadException | StreamConstraintsException e) {
                errors.add(SyntaxErrors.of(e, parser.currentLocation(), text, ReadContext.pointer(parser)));
            } catch (JacksonException e) {
                errors.add(BindingErrors.of(e));
            }
            return null;
        }
    }

    /**
     * The file as a tree, for access to single values.
     *
     * @throws JsonException when it is not JSON
     */
    public JsonTree tree(byte[] bytes) throws JsonException {
        String text = Utf8Decoder.decode(bytes);
        var errors = new ArrayList<JsonError>();
        JsonNode node = bind(text, JsonNode.class, mapper.reader(), errors);
        if (node == null || !errors.isEmpty()) {
            throw new JsonException(locate(text, errors).getFirst());
        }
        return new JsonTree(node);
    }

    /** The text of a key at the top of the file; empty when it is missing or the file cannot be read up to it. */
    public Optional<String> topText(byte[] bytes, String key) {
        try (var parser = parser(Utf8Decoder.decode(bytes))) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                    boolean wanted = parser.currentName().equals(key);
                    if (parser.nextToken() == JsonToken.VALUE_STRING && wanted) {
                        return Optional.of(parser.getString());
                    }
                    parser.skipChildren();
                }
            }
        } catch (JsonException | JacksonException e) {
            // Reading the whole file reports the error.
        }
        return Optional.empty();
    }

    /** The errors with lines and columns, in the same order. */
    public List<JsonError> locate(byte[] bytes, Collection<JsonError> errors) {
        try {
            return locate(Utf8Decoder.decode(bytes), errors);
        } catch (JsonException e) {
            return List.copyOf(errors);
        }
    }

    private List<JsonError> locate(String text, Collection<JsonError> errors) {
        if (errors.isEmpty()) {
            return List.of();
        }
        var lines = new PointerLines(
                errors.stream().filter(error -> error.line() == 0).map(JsonError::pointer).toList());
        try (var parser = parser(text)) {
            lines.readFrom(parser);
        } catch (JacksonException e) {
            // The pointers before the syntax error have been located.
        }
        return errors.stream().map(error -> {
            var place = lines.of(error.pointer());
            return error.line() == 0 ? error.at(place.line(), place.column()) : error;
        }).toList();
    }

    private JsonParser parser(String text) {
        var parser = mapper.createParser(text.toCharArray());
        return composes ? new NormalizingParser(parser) : parser;
    }

    /**
     * The record as a file: indented by two spaces, keys in the order of the record, a line break at the end.
     *
     * <p>Equal records give the same bytes. An empty Optional is left out.
     */
    public byte[] write(Object value) {
        return (mapper.writer().with(new JsonPrettyPrinter()).writeValueAsString(value) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
