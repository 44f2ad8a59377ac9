// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.wego.kiosk.model.Value;
import tools.jackson.databind.JsonNode;

/** Turns what the parser reads into values, and values into what the writer knows. */
final class Values {

    private Values() {}

    /**
     * The value of a node.
     *
     * @throws JsonProblem where it holds {@code null}, which no file of ours has
     */
    static Value of(JsonNode node, String pointer) throws JsonProblem {
        if (node.isObject()) {
            var fields = new LinkedHashMap<String, Value>();
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                fields.put(field.getKey(), of(field.getValue(), pointer + "/" + Pointers.escape(field.getKey())));
            }
            return new Value.Fields(fields);
        }
        if (node.isArray()) {
            var items = new ArrayList<Value>();
            for (JsonNode item : node) {
                items.add(of(item, pointer + "/" + items.size()));
            }
            return new Value.Items(items);
        }
        if (node.isString()) {
            return new Value.Text(node.asString());
        }
        if (node.isNumber()) {
            return new Value.Numeric(node.decimalValue());
        }
        if (node.isBoolean()) {
            return new Value.Flag(node.booleanValue());
        }
        throw new JsonProblem(Fault.at(pointer, "null is no value", "take the key out"));
    }

    /** The value in maps, lists and simple objects. */
    static Object plain(Value value) {
        return switch (value) {
            case Value.Text(var text) -> text;
            case Value.Numeric(var number) -> number;
            case Value.Flag(var set) -> set;
            case Value.Items(var items) -> items.stream().map(Values::plain).toList();
            case Value.Fields(var fields) -> {
                var plain = new LinkedHashMap<String, Object>();
                fields.forEach((name, field) -> plain.put(name, plain(field)));
                yield plain;
            }
        };
    }
}
