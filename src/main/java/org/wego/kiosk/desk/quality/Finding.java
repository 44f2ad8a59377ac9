// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.quality;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wego.kiosk.desk.record.ContentRecord;

/**
 * A data quality finding: something that is wrong, missing or doubtful.
 *
 * @param kind the kind of finding
 * @param entry the record; empty for a problem of a whole file
 * @param details the arguments of its message
 */
public record Finding(FindingKind kind, Optional<ContentRecord> entry, List<FindingDetail> details) {

    /** The possible effect on a visitor. */
    public enum Impact {
        /** The visitor goes to the wrong place, waits in vain or cannot reach anyone. */
        HIGH,
        /** The visitor gets incomplete or outdated information. */
        MEDIUM,
        /** The visitor does not notice it, but it may become worse. */
        LOW
    }

    /** The kinds, highest impact first. */
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

        /** The name of the kind in message keys. */
        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** An argument of a message. */
    public sealed interface FindingDetail {

        /** A literal text. */
        record DetailText(String text) implements FindingDetail {}

        /** The name of a value, by its message key. */
        record Label(String key) implements FindingDetail {}

        /** A count. */
        record Count(long number) implements FindingDetail {}
    }
}
