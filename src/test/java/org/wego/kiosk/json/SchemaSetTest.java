// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.kiosk.json.error.JsonError;
import org.wego.kiosk.json.error.JsonException;

/** The errors of a schema are reported with the schema's own descriptions. */
class SchemaSetTest {

    private final StrictJson json = new StrictJson();
    private final SchemaSet schemas = new SchemaSet(Map.of("room.schema.json", """
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "$id": "room.schema.json",
              "type": "object",
              "additionalProperties": false,
              "required": ["name"],
              "properties": {
                "name": {"$ref": "common.schema.json#/$defs/name"},
                "floor": {"type": "integer", "minimum": 0, "maximum": 9, "description": "Counted from the ground."},
                "side": {"enum": ["left", "right"], "description": "Seen from the street."},
                "desks": {"type": "array", "items": {"type": "string"}, "minItems": 1, "maxItems": 2,
                  "uniqueItems": true, "description": "Their names."},
                "note": {"type": ["string", "object"], "not": {"const": "none"}, "description": "Anything but none."}
              }
            }
            """, "common.schema.json", """
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "$id": "common.schema.json",
              "$defs": {"name": {"type": "string", "minLength": 1, "pattern": "^[A-Z]", "title": "A name in capitals."}}
            }
            """));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-",
            textBlock = """
                    {"name": "Hall", "floor": 1}         | -
                    {}                                   | : 'name' is missing (add it, or check whether its name is misspelt)
                    {"name": 1}                          | /name: a text in quotation marks is expected here (A name in capitals)
                    {"name": ""}                         | /name: the text is empty (A name in capitals)
                    {"name": "hall"}                     | /name: 'hall' does not have the required form (A name in capitals)
                    {"name": "Hall", "flor": 1}          | /flor: unknown field 'flor' (did you mean 'floor'?)
                    {"name": "Hall", "floor": 1.5}       | /floor: a whole number is expected here (Counted from the ground)
                    {"name": "Hall", "floor": -1}        | /floor: the number is too small (Counted from the ground)
                    {"name": "Hall", "floor": 10}        | /floor: the number is too large (Counted from the ground)
                    {"name": "Hall", "side": "top"}      | /side: this value is not allowed here (known here: left, right; Seen from the street)
                    {"name": "Hall", "desks": {}}        | /desks: a list [ … ] is expected here (Their names)
                    {"name": "Hall", "desks": []}        | /desks: the list is too short (Their names)
                    {"name": "Hall", "desks": ["a", "b", "c"]} | /desks: the list is too long (Their names)
                    {"name": "Hall", "desks": ["a", "a"]} | /desks: the list has an element twice (delete one)
                    {"name": "Hall", "desks": [1]}       | /desks/0: a text in quotation marks is expected here (compare it with another record of its kind, or with the schema)
                    {"name": "Hall", "note": 1}          | /note: a text in quotation marks or an object { … } is expected here (Anything but none)
                    {"name": "Hall", "note": "none"}     | /note: this is not allowed here (Anything but none)
                    """)
    void anErrorIsReportedInPlainWords(String file, String fault) throws JsonException {
        var faults = schemas.check("room.schema.json", json.tree(file.getBytes(StandardCharsets.UTF_8)));
        assertThat(faults).extracting(found -> found.pointer() + ": " + found.message()
                + (found.hint().isEmpty() ? "" : " (" + found.hint() + ")"))
                .isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    @Test
    void allErrorsAreReported() throws JsonException {
        var file = json.tree("{\"floor\": -1, \"side\": 1, \"desks\": [1, 2]}".getBytes(StandardCharsets.UTF_8));
        assertThat(schemas.check("room.schema.json", file)).extracting(JsonError::pointer)
                .containsExactlyInAnyOrder("", "/floor", "/side", "/desks/0", "/desks/1");
    }
}
