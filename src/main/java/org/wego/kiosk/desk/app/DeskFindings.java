// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wego.kiosk.desk.quality.Finding;
import org.wego.kiosk.desk.quality.Findings;
import org.wego.kiosk.desk.record.ContentRecord;
import org.wego.kiosk.desk.record.ContentRecords;
import org.wego.kiosk.overlay.OrphanedChange;
import org.wego.kiosk.overlay.OverlaidPack;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.Problem;
import org.wego.kiosk.pack.ProblemCode;

/** Collects all findings about the content, those about reception's changes included. */
final class DeskFindings {

    private static final String MAP = ".geojson";
    /** Problems that {@link Findings} reports for each record as well. */
    private static final Set<ProblemCode> SEEN_IN_RECORDS = Set.of(ProblemCode.TEXT_DRAFT,
            ProblemCode.TEXT_UNTRANSLATED, ProblemCode.VALUE_INCOMPLETE);

    private final OverlaidPack records;

    DeskFindings(OverlaidPack records) {
        this.records = records;
    }

    List<Finding> of(PackResult.Accepted pack, Findings findings) {
        Map<RecordKey, ContentRecord> entries = ContentRecords.of(pack.content()).stream()
                .collect(Collectors.toMap(ContentRecord::key, Function.identity(), (one, _) -> one));
        var problems = new ArrayList<>(
                pack.warnings().stream().filter(warning -> !isCountedElsewhere(warning)).toList());
        problems.addAll(records.state().damaged());
        problems.addAll(records.staleDates());
        var orphaned = records.misfits().stream()
                .map(change -> new Findings.OrphanedChangeNotice(change.entry().key().toString(),
                        change instanceof OrphanedChange.BaseChanged || change instanceof OrphanedChange.IdTaken,
                        Optional.ofNullable(entries.get(change.entry().key()))))
                .toList();
        return findings.collect(problems, orphaned, problem -> records.find(problem).key()
                .flatMap(key -> Optional.ofNullable(entries.get(key))));
    }

    /**
     * Whether {@link Findings} counts this warning already. Texts of maps belong to no record, so it does not see them.
     */
    private static boolean isCountedElsewhere(Problem warning) {
        return SEEN_IN_RECORDS.contains(warning.code()) && !warning.file().endsWith(MAP);
    }
}
