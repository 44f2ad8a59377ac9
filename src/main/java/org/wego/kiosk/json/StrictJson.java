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
 * Reads and writes JSON files as records, and refuses everything that is not exactly as it should be.
 *
 * <p>The keys of an object are the components of its record. Refused are unknown, missing, doubled and null keys,
 * values of another type than wanted, bytes that are not UTF-8, characters that nobody sees, and files beyond
 * {@link JsonLimits}. Texts are composed (Unicode NFC). Only {@code "$schema"} may stand at the top of any file. May be shared between threads.
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

    /** The same, but texts are read letter by letter as they are written: paths of the system's own files. */
    public StrictJson verbatim() {
        return new StrictJson(mapper, false);
    }

    /**
     * The file as one record.
     *
     * @throws JsonException with the first thing that is wrong
     */
    public <T> T read(byte[] bytes, Class<T> type) throws JsonException {
        var first = new FirstErrorListener();
        var value = read(bytes, type, first);
        if (value.isEmpty() || first.fault().isPresent()) {
            throw new JsonException(first.fault().orElseThrow());
        }
        return value.get();
    }

    /**
     * The file as one record, with everything told that is in it or wrong with it.
     *
     * @return empty when a fault leaves no record; lists may lack their faulty elements
     */
    public <T> Optional<T> read(byte[] bytes, Class<T> type, ReadListener listener) {
        String text;
        try {
            text = Utf8Decoder.decode(bytes);
        } catch (JsonException e) {
            listener.fault(e.error());
            return Optional.empty();
        }
        var watch = new ReadContext(listener);
        UnsafeCharacters.in(text).forEach(watch::fault);
        T value = bind(text, type, mapper.reader().withAttribute(ReadContext.class, watch), watch.faults());
        var told = new HashSet<String>();
        locate(text, watch.faults()).stream().filter(error -> told.add(error.about())).forEach(listener::fault);
        return Optional.ofNullable(value);
    }

    private <T> @Nullable T bind(String text, Class<T> type, ObjectReader reader, List<JsonError> faults) {
        try (var parser = parser(text)) {
            try {
                T value = parser.nextToken() == null ? null : reader.forType(type).readValue(parser);
                if (value == null) {
                    faults.add(JsonError.at("", "the file is empty",
                            "put it back from a copy, or take it out of the pack"));
                } else if (parser.nextToken() != null) {
                    var place = TextPosition.of(parser.currentTokenLocation());
                    faults.add(JsonError.atPosition(place.line(), place.column(), "the file goes on after its end",
                            "delete what follows the closing brace"));
                }
                return value;
            } catch (InputCoercionException e) {
                faults.add(BindingErrors.of(e).within(e.getPath().isEmpty() ? ReadContext.pointer(parser) : ""));
            } catch (StreamReadException | StreamConstraintsException e) {
                faults.add(SyntaxErrors.of(e, parser.currentLocation(), text, ReadContext.pointer(parser)));
            } catch (JacksonException e) {
                faults.add(BindingErrors.of(e));
            }
            return null;
        }
    }

    /**
     * The file as a tree, for a look at single values.
     *
     * @throws JsonException when it is not JSON
     */
    public JsonTree tree(byte[] bytes) throws JsonException {
        String text = Utf8Decoder.decode(bytes);
        var faults = new ArrayList<JsonError>();
        JsonNode node = bind(text, JsonNode.class, mapper.reader(), faults);
        if (node == null || !faults.isEmpty()) {
            throw new JsonException(locate(text, faults).getFirst());
        }
        return new JsonTree(node);
    }

    /** The text of a key at the top of the file; empty when there is none or the file cannot be read so far. */
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
            // Whoever reads the whole file is told.
        }
        return Optional.empty();
    }

    /** The faults with their lines and columns, each in its place of the list. */
    public List<JsonError> locate(byte[] bytes, Collection<JsonError> faults) {
        try {
            return locate(Utf8Decoder.decode(bytes), faults);
        } catch (JsonException e) {
            return List.copyOf(faults);
        }
    }

    private List<JsonError> locate(String text, Collection<JsonError> faults) {
        if (faults.isEmpty()) {
            return List.of();
        }
        var lines = new PointerLines(
                faults.stream().filter(error -> error.line() == 0).map(JsonError::pointer).toList());
        try (var parser = parser(text)) {
            lines.readFrom(parser);
        } catch (JacksonException e) {
            // What stands before the syntax error has been found.
        }
        return faults.stream().map(error -> {
            var place = lines.of(error.pointer());
            return error.line() == 0 ? error.at(place.line(), place.column()) : error;
        }).toList();
    }

    private JsonParser parser(String text) {
        var parser = mapper.createParser(text.toCharArray());
        return composes ? new NormalizingParser(parser) : parser;
    }

    /**
     * The record as a file: two spaces of indentation, keys in the order of the record, a line break at the end.
     *
     * <p>The same record gives the same bytes. An empty Optional is left out.
     */
    public byte[] write(Object value) {
        return (mapper.writer().with(new JsonPrettyPrinter()).writeValueAsString(value) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
