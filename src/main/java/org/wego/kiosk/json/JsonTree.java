// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.databind.JsonNode;

/** A JSON file as a tree, whether or not it fits a record. Values are found by JSON pointer. */
public final class JsonTree {

    private final JsonNode root;

    JsonTree(JsonNode root) {
        this.root = root;
    }

    public JsonNode root() {
        return root;
    }

    /** Whether there is a value at the pointer. */
    public boolean has(String pointer) {
        return !root.at(pointer).isMissingNode();
    }

    /** The text at the pointer; empty when there is no text. */
    public Optional<String> text(String pointer) {
        return root.at(pointer).asStringOpt().filter(text -> root.at(pointer).isString());
    }

    /** The texts of the list at the pointer; other elements are left out. */
    public List<String> texts(String pointer) {
        return root.at(pointer).valueStream().filter(JsonNode::isString).map(JsonNode::asString).toList();
    }

    /** The whole number at the pointer; empty when there is none. */
    public OptionalInt number(String pointer) {
        return root.at(pointer).isInt() ? OptionalInt.of(root.at(pointer).intValue()) : OptionalInt.empty();
    }
}
