// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.quality;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wego.kiosk.desk.record.ContentRecord;
import org.wego.kiosk.model.Lang;

/**
 * A data quality finding: something that is wrong, missing or doubtful.
 *
 * @param kind the kind of finding
 * @param harm what it does to a visitor
 * @param entry the record; empty for a problem of a whole file, and for the texts of a language
 * @param language the language whose texts it counts; empty for all other findings
 * @param details the arguments of its message
 */
public record Finding(FindingKind kind, Impact harm, Optional<ContentRecord> entry, Optional<Lang> language,
        List<FindingDetail> details) {

    public Finding {
        details = List.copyOf(details);
    }

    /** A finding about a record or a file, with the usual harm of its kind. */
    public Finding(FindingKind kind, Optional<ContentRecord> entry, List<FindingDetail> details) {
        this(kind, kind.harm, entry, Optional.empty(), details);
    }

    /** The kinds, with the harm that each usually does. */
    public enum FindingKind {
        NOT_SEEN(Impact.WRONG_PLACE),
        INCOMPLETE(Impact.OUT_OF_REACH),
        PROBLEM(Impact.OUT_OF_DATE),
        NOT_COVERED(Impact.OUT_OF_DATE),
        OUTDATED_PLAN(Impact.OUT_OF_DATE),
        OUTAGE_ENDED(Impact.OUT_OF_DATE),
        NOT_RECORDED(Impact.OUT_OF_DATE),
        NOT_PUBLISHED(Impact.OUT_OF_DATE),
        NOT_TRANSLATED(Impact.LANGUAGE),
        DRAFT(Impact.LANGUAGE),
        PACK_TEXT(Impact.LANGUAGE),
        MISFIT(Impact.UNNOTICED),
        WARNING(Impact.UNNOTICED),
        NOT_CONFIRMED(Impact.UNNOTICED);

        private final Impact harm;

        FindingKind(Impact harm) {
            this.harm = harm;
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
