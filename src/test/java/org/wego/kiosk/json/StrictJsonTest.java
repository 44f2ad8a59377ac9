// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.kiosk.json.error.JsonError;
import org.wego.kiosk.json.error.JsonException;
import org.wego.kiosk.json.error.ReadListener;

class StrictJsonTest {

    private final StrictJson json = new StrictJson();

    private record Room(String name, int floor, double area, boolean open, List<DeskRecord> desks,
            Optional<String> note) {}

    private record DeskRecord(String id) {
        DeskRecord {
            if (id.length() > 3) {
                throw new IllegalArgumentException("a desk has a short id");
            }
        }
    }

    private static final String ROOM = """
            {
              "name": "Hall",
              "floor": 1,
              "area": 20,
              "open": true,
              "desks": [{"id": "a"}, {"id": "b"}]
            }
            """;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String faultOf(String text) {
        try {
            return json.read(bytes(text), Room.class).toString();
        } catch (JsonException e) {
            return e.error().toString();
        }
    }

    @Test
    void aFileIsReadAsARecord() throws JsonException {
        assertThat(json.read(bytes(ROOM), Room.class)).isEqualTo(
                new Room("Hall", 1, 20, true, List.of(new DeskRecord("a"), new DeskRecord("b")), Optional.empty()));
    }

    @Test
    void aFileMayNameItsSchemaAtTheTopAndNowhereElse() throws JsonException {
        String named = ROOM.replaceFirst("\\{", "{\"\\$schema\": \"room.schema.json\",");
        assertThat(json.read(bytes(named), Room.class).name()).isEqualTo("Hall");
        assertThat(faultOf(ROOM.replace("{\"id\": \"a\"}", "{\"$schema\": \"x\", \"id\": \"a\"}")))
                .isEqualTo("line 6, column 14: /desks/0/$schema: unknown field '$schema' (known here: id)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            textBlock = """
                    "floor": 1        | "floor": "1"       | line 3, column 3: /floor: a whole number is expected here, found the text "1" (write it without quotation marks)
                    "floor": 1        | "floor": 1.0       | line 3, column 3: /floor: a whole number is expected here, found the number 1.0 (write it without a decimal point)
                    "floor": 1        | "floor": 1e0       | line 3, column 3: /floor: a whole number is expected here, found the number 1e0 (write it without a decimal point)
                    "floor": 1        | "floor": true      | line 3, column 3: /floor: a whole number is expected here, found true (compare it with another record of its kind, or with the schema)
                    "floor": 1        | "floor": null      | line 3, column 3: /floor: null is not allowed (leave the key out, or state why the value is absent)
                    "floor": 1        | "floor": ""        | line 3, column 3: /floor: a whole number is expected here, found the text "" (write it without quotation marks)
                    "floor": 1        | "floor": []        | line 3, column 3: /floor: a whole number is expected here, found a list (compare it with another record of its kind, or with the schema)
                    "floor": 1        | "floor": 3000000000 | line 3, column 3: /floor: the number is too large (write fewer digits)
                    "area": 20        | "area": "20"       | line 4, column 3: /area: a number is expected here, found the text "20" (write it without quotation marks)
                    "open": true      | "open": "true"     | line 5, column 3: /open: true or false is expected here, found the text "true" (write true or false, without quotation marks)
                    "open": true      | "open": 1          | line 5, column 3: /open: true or false is expected here, found the number 1 (write true or false, without quotation marks)
                    "open": true      | "open": ""         | line 5, column 3: /open: true or false is expected here, found the text "" (write true or false, without quotation marks)
                    "name": "Hall"    | "name": 7          | line 2, column 3: /name: a text in quotation marks is expected here, found the number 7 (write it in quotation marks)
                    "name": "Hall"    | "name": true       | line 2, column 3: /name: a text in quotation marks is expected here, found true (write it in quotation marks)
                    "name": "Hall"    | "name": ["Hall"]   | line 2, column 3: /name: a text in quotation marks is expected here, found a list (compare it with another record of its kind, or with the schema)
                    "name": "Hall"    | "Name": "Hall"     | line 1, column 1: 'name' is missing (add it, or check whether its name is misspelt)
                    "name": "Hall",   | ``                 | line 1, column 1: 'name' is missing (add it, or check whether its name is misspelt)
                    "open": true      | "open": true, "x": 1 | line 5, column 17: /x: unknown field 'x' (known here: area, desks, floor, name, note, open)
                    "open": true      | "open": true, "note": null | line 5, column 17: /note: null is not allowed (leave the key out, or state why the value is absent)
                    {"id": "a"}       | null               | line 6, column 13: /desks/0: null is not allowed (delete it)
                    {"id": "a"}       | "a"                | line 6, column 13: /desks/0: an object { … } is expected here, found the text "a" (compare it with another record of its kind, or with the schema)
                    {"id": "a"}       | {"id": "long"}     | line 6, column 13: /desks/0: a desk has a short id (change one of the values)
                    [{"id": "a"}, {"id": "b"}] | {"id": "a"} | line 6, column 3: /desks: a list [ … ] is expected here, found an object (put it between [ and ])
                    """)
    void nothingIsConvertedGuessedOrFilledIn(String from, String to, String fault) {
        assertThat(faultOf(ROOM.replace(from, to))).isEqualTo(fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   \n", "null", "[]", "7", "\"text\"", "true"})
    void anythingButAnObjectIsRefused(String text) {
        assertThatThrownBy(() -> json.read(bytes(text), Room.class)).isInstanceOf(JsonException.class);
    }

    @Test
    void aListenerReceivesEveryErrorAndEveryValue() {
        var reported = new ArrayList<String>();
        var room = json.read(bytes(ROOM.replace("{\"id\": \"a\"}", "{\"id\": 1}, {\"id\": \"c\"}, {\"ID\": \"d\"}")
                .replace("\"open\": true", "\"open\": true, \"x\": []")), Room.class, new ReadListener() {
                    @Override
                    public void onValue(Object value, Supplier<String> pointer) {
                        reported.add(pointer.get() + " " + value.getClass().getSimpleName());
                    }

                    @Override
                    public void onSkippedElement(Class<?> type, String pointer) {
                        reported.add(pointer + " lost " + type.getSimpleName());
                    }

                    @Override
                    public void onError(JsonError error) {
                        reported.add(error.toString());
                    }
                });
        assertThat(room.orElseThrow().desks()).containsExactly(new DeskRecord("c"), new DeskRecord("b"));
        assertThat(reported).containsExactly("/desks/0 lost DeskRecord", "/desks/1 DeskRecord",
                "/desks/2 lost DeskRecord", "/desks/3 DeskRecord",
                " Room",
                "line 6, column 14: /desks/0/id: a text in quotation marks is expected here, found the number 1"
                        + " (write it in quotation marks)",
                "line 6, column 37: /desks/2: 'id' is missing (add it, or check whether its name is misspelt)",
                "line 5, column 17: /x: unknown field 'x' (known here: area, desks, floor, name, note, open)");
    }

    @Test
    void aListCannotBeChangedAfterwards() throws JsonException {
        var desks = json.read(bytes(ROOM), Room.class).desks();
        assertThatThrownBy(() -> desks.add(new DeskRecord("z"))).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aWrittenRecordIsReadAgainAndHasTheSameBytesEachTime() throws JsonException {
        var room = new Room("Hall \"A\"\n", 1, 20.5, true, List.of(new DeskRecord("a")), Optional.of("종로"));
        byte[] written = json.write(room);
        assertThat(new String(written, StandardCharsets.UTF_8)).isEqualTo("""
                {
                  "name": "Hall \\"A\\"\\n",
                  "floor": 1,
                  "area": 20.5,
                  "open": true,
                  "desks": [
                    {
                      "id": "a"
                    }
                  ],
                  "note": "종로"
                }
                """);
        assertThat(json.read(written, Room.class)).isEqualTo(room);
        assertThat(new StrictJson().write(json.read(written, Room.class))).isEqualTo(written);
    }

    @Test
    void anEmptyOptionalIsLeftOut() {
        assertThat(new String(json.write(new Room("", 0, 0, false, List.of(), Optional.empty())),
                StandardCharsets.UTF_8)).doesNotContain("note").contains("\"desks\": []");
    }

    @Test
    void theTextOfAKeyAtTheTopIsFoundWithoutReadingFurther() {
        assertThat(json.topText(bytes("{\"a\": {\"b\": 1}, \"b\": \"x\", broken"), "b")).contains("x");
        assertThat(json.topText(bytes("{\"a\": {\"b\": \"y\"}}"), "b")).isEmpty();
        assertThat(json.topText(bytes("[1]"), "b")).isEmpty();
        assertThat(json.topText(new byte[]{(byte) 0xFF}, "b")).isEmpty();
    }

    @Test
    void manyPointersAreFoundInOnePass() throws JsonException {
        String list = IntStream.range(0, 50_000).mapToObj(i -> "{\"id\": " + i + "}")
                .collect(Collectors.joining(",\n", "{\"list\": [\n", "\n]}"));
        var faults = IntStream.range(0, 50_000).mapToObj(i -> JsonError.at("/list/" + i + "/id", "", "")).toList();
        assertThat(json.locate(bytes(list), faults)).extracting(JsonError::line)
                .containsExactlyElementsOf(IntStream.range(2, 50_002).boxed().toList());
    }

    @Test
    void aMissingValueIsReportedAtTheNearestEnclosingOne() {
        var text = bytes("{\n\"a/b\": {\n\"~c\": 1}}");
        assertThat(json.locate(text, List.of(JsonError.at("/a~1b/~0c/d/0", "", ""), JsonError.at("/a~1b/x", "", ""),
                JsonError.at("/y", "", "")))).extracting(JsonError::line).containsExactly(3, 2, 1);
    }
}
