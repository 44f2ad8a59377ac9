// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.overlay.RecordKind.Listed;
import org.wego.kiosk.overlay.RecordKind.Nested;
import org.wego.kiosk.pack.Problem;

/** Finds the record to which a place in a file belongs. */
record ProblemLocator(PackDocument tree) {

    /** Locates a problem; one of the file or the pack belongs to no record. */
    RecordProblem find(Problem problem) {
        return Optional.ofNullable(tree.files().get(problem.file()))
                .flatMap(file -> RecordKind.ofSubject(PackDocument.subject(file)).stream()
                        .flatMap(kind -> within(kind, file, problem).stream())
                        // The innermost record is the one that is edited.
                        .min(Comparator.comparingInt(finding -> finding.pointer().length())))
                .orElseGet(() -> new RecordProblem(Optional.empty(), problem.pointer(), problem));
    }

    private static Optional<RecordProblem> within(RecordKind kind, Value file, Problem problem) {
        return switch (kind.shape()) {
            case Listed(var list, _) -> element("/" + list, kind, file, problem);
            case Nested(var outer, var list) -> element("/" + outer + "/[0-9]+/" + list, kind, file, problem);
            case RecordKind.Single _,RecordKind.FileSection _ -> problem.pointer().isEmpty()
                    || !kind.shape().owns(problem.pointer().substring(1).replaceFirst("/.*", ""))
                            ? Optional.empty()
                            : Optional
                                    .of(new RecordProblem(Optional.of(RecordKey.of(kind)), problem.pointer(), problem));
            case RecordKind.Virtual _ -> Optional.empty();
        };
    }

    private static Optional<RecordProblem> element(String list, RecordKind kind, Value file, Problem problem) {
        var match = Pattern.compile("(" + list + "/[0-9]+)(/.*)?", Pattern.DOTALL).matcher(problem.pointer());
        return match.matches() ? file.textAt(match.group(1) + "/id").map(id -> new RecordProblem(
                Optional.of(new RecordKey(kind, id)), Optional.ofNullable(match.group(2)).orElse(""), problem))
                : Optional.empty();
    }
}
