// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wego.kiosk.desk.quality.Finding;
import org.wego.kiosk.desk.quality.Findings;
import org.wego.kiosk.desk.record.Entries;
import org.wego.kiosk.desk.record.Entry;
import org.wego.kiosk.overlay.OverlaidPack;
import org.wego.kiosk.overlay.Overlay;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.Problem;

/** All findings about the content that is shown, those about the changes of reception included. */
final class DeskFindings {

    private final OverlaidPack records;

    DeskFindings(OverlaidPack records) {
        this.records = records;
    }

    List<Finding> of(PackResult.Accepted pack, Overlay overlay, Findings findings) {
        Map<RecordKey, Entry> entries = Entries.of(pack.content()).stream()
                .collect(Collectors.toMap(Entry::key, Function.identity(), (one, _) -> one));
        var problems = new ArrayList<>(pack.warnings());
        problems.addAll(overlay.problems());
        var misfits = records.misfits().stream().map(misfit -> new Findings.Misfit(misfit.change().key().toString(),
                misfit.packs().isPresent(), Optional.ofNullable(entries.get(misfit.change().key())))).toList();
        return findings.with(problems, misfits, problem -> entry(problem, entries));
    }

    private Optional<Entry> entry(Problem problem, Map<RecordKey, Entry> entries) {
        return records.trace(problem.file(), problem.pointer())
                .flatMap(traced -> Optional.ofNullable(entries.get(traced.key())));
    }
}
