// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.databind.JsonNode;

/** A JSON file as it stands, whether or not it says what it should; each question names a value by its pointer. */
public final class JsonTree {

    private final JsonNode root;

    JsonTree(JsonNode root) {
        this.root = root;
    }

    public JsonNode root() {
        return root;
    }

    /** Whether there is a value. */
    public boolean has(String pointer) {
        return !root.at(pointer).isMissingNode();
    }

    /** The text that stands there; empty when there is none. */
    public Optional<String> text(String pointer) {
        return root.at(pointer).asStringOpt().filter(text -> root.at(pointer).isString());
    }

    /** The texts of a list; other elements are left out. */
    public List<String> texts(String pointer) {
        return root.at(pointer).valueStream().filter(JsonNode::isString).map(JsonNode::asString).toList();
    }

    /** The whole number that stands there; empty when there is none. */
    public OptionalInt number(String pointer) {
        return root.at(pointer).isInt() ? OptionalInt.of(root.at(pointer).intValue()) : OptionalInt.empty();
    }
}
