// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json.error;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Finds the lines of JSON pointers in one pass over the file.
 *
 * <p>The pass skips everything else, so many pointers cost no more than one.
 */
public final class PointerLines {

    private final PointerStep root = new PointerStep();

    public PointerLines(Collection<String> pointers) {
        pointers.forEach(this::add);
    }

    private void add(String pointer) {
        PointerStep step = root;
        if (!pointer.isEmpty()) {
            for (var segment : pointer.substring(1).split("/", -1)) {
                step = step.next.computeIfAbsent(Pointers.unescape(segment), key -> new PointerStep());
            }
        }
    }

    public void readFrom(JsonParser parser) {
        parser.nextToken();
        root.place = TextPosition.of(parser.currentTokenLocation());
        visit(parser, root);
    }

    private static void visit(JsonParser parser, PointerStep step) {
        if (step.next.isEmpty()) {
            parser.skipChildren();
        } else if (parser.hasToken(JsonToken.START_OBJECT)) {
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                var child = step.next.get(parser.currentName());
                var place = TextPosition.of(parser.currentTokenLocation());
                parser.nextToken();
                descend(parser, child, place);
            }
        } else if (parser.hasToken(JsonToken.START_ARRAY)) {
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                descend(parser, step.next.get(Integer.toString(i)), TextPosition.of(parser.currentTokenLocation()));
            }
        }
    }

    private static void descend(JsonParser parser, @Nullable PointerStep step, TextPosition place) {
        if (step == null) {
            parser.skipChildren();
        } else {
            step.place = place;
            visit(parser, step);
        }
    }

    /** The position of the value, or of the nearest enclosing value that exists. */
    public TextPosition of(String pointer) {
        PointerStep step = root;
        var place = root.place;
        if (!pointer.isEmpty()) {
            for (var segment : pointer.substring(1).split("/", -1)) {
                step = step.next.get(Pointers.unescape(segment));
                if (step == null || step.place == null) {
                    break;
                }
                place = step.place;
            }
        }
        return place == null ? new TextPosition(1, 1) : place;
    }

    /** A name or an index in the path of a wanted value. */
    private static final class PointerStep {
        private final Map<String, PointerStep> next = new HashMap<>();
        private @Nullable TextPosition place;
    }
}
