// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.overlay.RecordKey;

/**
 * Where records are checked, saved and brought back; none of it is done on the FX thread, all answers come on it.
 */
public interface Workshop {

    /**
     * A record as it stands now.
     *
     * @param value what it says
     * @param revision of what reception changed; 0: as in the pack
     */
    record Standing(Value value, long revision) {}

    /**
     * Something wrong with a value.
     *
     * @param pointer the field, from the record
     * @param message what is wrong, in plain words
     * @param hint how to mend it; may be empty
     * @param error whether it keeps the record from being saved
     */
    record Fault(String pointer, String message, String hint, boolean error) {}

    /**
     * A version of a record.
     *
     * @param revision counted from 1
     * @param savedAt when, as text in the time of the kiosk
     * @param savedBy by whom
     * @param value what it said then; empty when it was hidden or withdrawn
     */
    record Version(long revision, String savedAt, String savedBy, Optional<Value> value) {}

    /**
     * A record that the lobby does not show.
     *
     * @param key its name
     * @param name what people call it
     */
    record Hidden(RecordKey key, String name) {}

    /** What became of a wish to save. */
    sealed interface Outcome {

        /** It is live, in the lobby too. */
        record Saved() implements Outcome {}

        /**
         * Somebody else saved meanwhile.
         *
         * @param theirs what stands there now
         * @param by who saved it
         */
        record Conflict(Standing theirs, String by) implements Outcome {}

        /** It does not check or cannot be written. */
        record Refused(List<Fault> faults) implements Outcome {}
    }

    /** The records that were hidden, by kind. */
    List<Hidden> hidden();

    /** Shows a hidden record again, as it was before. */
    void unhide(RecordKey key, Consumer<Outcome> answer);

    /** A record as it stands now; empty when there is none. */
    Optional<Standing> standing(RecordKey key);

    /** Checks a value by the rules of the pack. */
    void check(RecordKey key, Value value, Consumer<List<Fault>> answer);

    /**
     * Saves a record, a new one too.
     *
     * @param expected the revision that the editor began with
     */
    void save(RecordKey key, long expected, Value value, Consumer<Outcome> answer);

    /** Takes a record away from the lobby; its history stays. */
    void hide(RecordKey key, long expected, Consumer<Outcome> answer);

    /** Brings an earlier version back, as a new version; revision 0 is that of the pack. */
    void restore(RecordKey key, long expected, long revision, Consumer<Outcome> answer);

    /** Moves a record within its list, by so many places. */
    void move(RecordKey key, int by, Consumer<Outcome> answer);

    /** All versions, newest first; the pack's own is the last. */
    void history(RecordKey key, Consumer<List<Version>> answer);

    /** The value as found true today; unchanged where a record does not say where it comes from. */
    Value confirmed(Value value);
}
