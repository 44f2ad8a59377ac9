// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wego.kiosk.desk.form.Field;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.Value;

/**
 * The texts by which the page of a screen that shows a record is found.
 *
 * @param lang the language of the screen
 */
record ShownTexts(Lang lang) {

    private static final List<String> NAMES = List.of("/number", "/name", "/title", "/text", "/figure", "/place");

    /** The texts of the focused field, then those of the changed fields, then the names of the record. */
    List<String> of(Value saved, Value now, List<Field> fields, Optional<Field> focused) {
        var pointers = Stream.of(focused.stream().map(Field::pointer),
                fields.stream().map(Field::pointer).filter(pointer -> !saved.at(pointer).equals(now.at(pointer))),
                NAMES.stream()).flatMap(all -> all);
        return pointers.flatMap(pointer -> now.at(pointer).stream()).flatMap(this::texts)
                .filter(text -> !text.isBlank()).distinct().toList();
    }

    private Stream<String> texts(Value value) {
        return switch (value) {
            case Value.Text(var text) -> Stream.of(text);
            case Value.Decimal _,Value.Flag _ -> Stream.empty();
            case Value.Items(var items) -> items.stream().flatMap(this::texts);
            case Value.Fields(var fields) when fields.containsKey(lang.tag()) ->
                value.textAt("/" + lang.tag()).stream();
            case Value.Fields(var fields) -> fields.values().stream().limit(1).flatMap(this::texts);
        };
    }
}
