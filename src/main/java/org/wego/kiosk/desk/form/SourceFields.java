// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.wego.kiosk.desk.form.Field.FieldKind;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.overlay.RecordKind;
import org.wego.kiosk.overlay.RecordProblem;
import org.wego.kiosk.overlay.StaleDates;
import org.wego.kiosk.pack.ProblemCode;

/** The sources that a record names for its facts: one for the record, and one for each part that has its own. */
public final class SourceFields {

    /** The id of the source of what reception knows itself, in a pack that lists it. */
    public static final String RECEPTION = "reception";
    private static final String PROVENANCE = "/provenance";
    /** What has a source of its own: the record, the finding at the stops of a line, and its route. */
    private static final List<String> PARTS = List.of("", "/check", "/route");

    private SourceFields() {}

    /** The fields of a record with its sources, each after the last field that it covers; a notice has none. */
    public static List<Field> with(List<Field> fields, RecordKind kind, Value value, Content content) {
        if (kind == RecordKind.NOTICES) {
            return fields;
        }
        var picks = content.sources().values().stream().map(source -> new Pick(source.id(), source.title())).toList();
        var named = PARTS.stream().filter(part -> value.at(part + PROVENANCE).isPresent()).toList();
        var all = new ArrayList<>(fields);
        for (var part : named) {
            int last = IntStream.range(0, all.size()).filter(i -> part(all.get(i), named).equals(part)).max()
                    .orElse(all.size() - 1);
            all.add(last + 1, new Field(part + PROVENANCE, label(part),
                    new FieldKind.SourceField(picks), true, "help.source"));
        }
        return List.copyOf(all);
    }

    private static String label(String part) {
        return switch (part) {
            case "/check" -> "form.source.check";
            case "/route" -> "form.source.route";
            default -> "difference.source";
        };
    }

    private static String part(Field field, List<String> named) {
        return named.stream().filter(part -> field.pointer().startsWith(part + "/"))
                .reduce("", (one, other) -> other.length() > one.length() ? other : one);
    }

    /**
     * The sources that were named for an earlier fact: the fact was changed and the source was not.
     *
     * @param findings of the last check, which compares the record with that of the pack
     * @param first the language whose texts are the facts
     */
    public static List<Field> doubtful(List<Field> fields, ValueEditor editor, List<RecordProblem> findings,
            Lang first) {
        var stale = new HashSet<>(StaleDates.in(editor.saved(), editor.value(), first));
        findings.stream().filter(SourceFields::isOldDate).map(RecordProblem::pointer)
                .filter(pointer -> editor.value().at(pointer).equals(editor.saved().at(pointer))).forEach(stale::add);
        return fields.stream().filter(field -> field.kind() instanceof FieldKind.SourceField
                && stale.contains(field.pointer())).toList();
    }

    /** Whether a finding says that a fact has the date of an earlier one. */
    static boolean isOldDate(RecordProblem finding) {
        return finding.problem().code() == ProblemCode.DATE_STALE;
    }
}
