// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.quality;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wego.kiosk.desk.record.ContentRecord;

/**
 * One thing that is wrong, missing or doubtful.
 *
 * @param kind what it is
 * @param entry the record; empty for a problem of a whole file
 * @param details what its sentence is filled in with
 */
public record Finding(FindingKind kind, Optional<ContentRecord> entry, List<FindingDetail> details) {

    /** What may follow for a visitor. */
    public enum Impact {
        /** He goes to the wrong place, waits in vain or reaches nobody. */
        HIGH,
        /** He learns less than there is, or something that held once. */
        MEDIUM,
        /** He will not notice; it may grow. */
        LOW
    }

    /** The kinds, most harm first. */
    public enum FindingKind {
        PROBLEM(Impact.HIGH),
        NOT_SEEN(Impact.HIGH),
        INCOMPLETE(Impact.HIGH),
        NOT_COVERED(Impact.MEDIUM),
        MISFIT(Impact.MEDIUM),
        NOT_RECORDED(Impact.MEDIUM),
        NOT_PUBLISHED(Impact.MEDIUM),
        OUTDATED_PLAN(Impact.MEDIUM),
        NOT_TRANSLATED(Impact.MEDIUM),
        WARNING(Impact.LOW),
        NOT_CONFIRMED(Impact.LOW),
        DRAFT(Impact.LOW);

        private final Impact impact;

        FindingKind(Impact impact) {
            this.impact = impact;
        }

        public Impact impact() {
            return impact;
        }

        /** What the kind is called in the strings of the window. */
        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What a sentence is filled in with. */
    public sealed interface FindingDetail {

        /** Words as they stand. */
        record DetailText(String text) implements FindingDetail {}

        /** The name of a value, by its key among the strings of the window. */
        record Label(String key) implements FindingDetail {}

        /** A count. */
        record Count(long number) implements FindingDetail {}
    }
}
