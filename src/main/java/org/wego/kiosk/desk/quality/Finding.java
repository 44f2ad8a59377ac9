// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.quality;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wego.kiosk.desk.record.Entry;

/**
 * One thing that is wrong, missing or doubtful.
 *
 * @param kind what it is
 * @param entry the record; empty for a problem of a whole file
 * @param details what its sentence is filled in with
 */
public record Finding(Kind kind, Optional<Entry> entry, List<Detail> details) {

    /** What may follow for a visitor. */
    public enum Harm {
        /** He goes to the wrong place, waits in vain or reaches nobody. */
        HIGH,
        /** He learns less than there is, or something that held once. */
        MEDIUM,
        /** He will not notice; it may grow. */
        LOW
    }

    /** The kinds, most harm first. */
    public enum Kind {
        PROBLEM(Harm.HIGH),
        NOT_SEEN(Harm.HIGH),
        INCOMPLETE(Harm.HIGH),
        NOT_COVERED(Harm.MEDIUM),
        MISFIT(Harm.MEDIUM),
        NOT_RECORDED(Harm.MEDIUM),
        NOT_PUBLISHED(Harm.MEDIUM),
        ONCE_A_PLAN(Harm.MEDIUM),
        NOT_TRANSLATED(Harm.MEDIUM),
        WARNING(Harm.LOW),
        NOT_CONFIRMED(Harm.LOW),
        DRAFT(Harm.LOW);

        private final Harm harm;

        Kind(Harm harm) {
            this.harm = harm;
        }

        public Harm harm() {
            return harm;
        }

        /** What the kind is called in the strings of the window. */
        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What a sentence is filled in with. */
    public sealed interface Detail {

        /** Words as they stand. */
        record Words(String text) implements Detail {}

        /** The name of a value, by its key among the strings of the window. */
        record Label(String key) implements Detail {}

        /** A count. */
        record Count(long number) implements Detail {}
    }
}
