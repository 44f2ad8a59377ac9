// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.quality;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wego.kiosk.desk.record.ContentRecord;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.overlay.RecordKey;

/**
 * A finding, worded for reception.
 *
 * @param finding the finding
 * @param issue a description of the finding
 * @param where the kind and name of the record, the language, or the file
 * @param onKiosk what the lobby shows until it is resolved
 */
record QualityRow(Finding finding, String issue, String where, String onKiosk) implements QualityNode {

    /** The record; empty for the texts of a language and for a problem of a whole file. */
    Optional<ContentRecord> entry() {
        return finding.entry();
    }

    Optional<RecordKey> key() {
        return entry().map(ContentRecord::key);
    }

    /** Whether the record has a source and date that can be confirmed. */
    boolean isConfirmable() {
        return entry().flatMap(ContentRecord::provenance).isPresent();
    }

    /** Whether the finding ends when the record is confirmed; others end when the record is corrected. */
    boolean isResolvedByConfirming() {
        return switch (finding.kind()) {
            case NOT_CONFIRMED, OUTDATED_PLAN, NOT_SEEN, NOT_COVERED -> true;
            default -> false;
        };
    }

    /**
     * What a finding is about. A number of texts may change without making it another finding.
     *
     * @param details the arguments of its message; empty for the texts of a language
     */
    record RowId(Finding.FindingKind kind, Optional<RecordKey> key, Optional<Lang> language,
            List<Finding.FindingDetail> details) {}

    RowId id() {
        return new RowId(finding.kind(), key(), finding.language(),
                finding.language().isPresent() ? List.of() : finding.details());
    }

    /** Whether the row contains all words of a text, in any case and order. */
    boolean matches(String typed) {
        var text = (issue + ' ' + where + ' ' + onKiosk).toLowerCase(Locale.ROOT);
        return Arrays.stream(typed.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(text::contains);
    }
}
