// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.time.Instant;
import java.util.Optional;
import org.wego.kiosk.model.Value;

/**
 * The file form of a record version.
 *
 * @param format of the file, 1
 * @param basedOn the SHA-256 of the pack's record that was edited
 */
record RecordFile(int format, long revision, Instant savedAt, String savedBy, Action change, Optional<String> parent,
        Optional<String> basedOn, Optional<Value> value) {

    private static final int FORMAT = 1;

    enum Action {
        REPLACED, ADDED, HIDDEN, WITHDRAWN
    }

    RecordFile {
        require(format == FORMAT, "this program reads format " + FORMAT + ", not " + format);
        require(revision > 0, "revisions are counted from 1");
        boolean worded = change == Action.REPLACED || change == Action.ADDED;
        require(worded == value.isPresent(),
                worded ? "'value' is missing" : "'value' is allowed only with \"replaced\" and \"added\"");
        require(parent.isEmpty() || change == Action.ADDED, "'parent' is allowed only with \"added\"");
        require(basedOn.isEmpty() || change == Action.REPLACED || change == Action.HIDDEN,
                "'basedOn' is allowed only for a record of the pack");
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }

    static RecordFile of(RecordVersion entry) {
        return switch (entry.change()) {
            case Change.Replaced(var value, var basedOn) -> of(entry, Action.REPLACED, Optional.empty(), basedOn,
                    Optional.of(value));
            case Change.Added(var value, var parent) -> of(entry, Action.ADDED, parent, Optional.empty(),
                    Optional.of(value));
            case Change.Hidden(var basedOn) -> of(entry, Action.HIDDEN, Optional.empty(), basedOn, Optional.empty());
            case Change.Withdrawn() -> of(entry, Action.WITHDRAWN, Optional.empty(), Optional.empty(),
                    Optional.empty());
        };
    }

    private static RecordFile of(RecordVersion entry, Action action, Optional<String> parent, Optional<String> basedOn,
            Optional<Value> value) {
        return new RecordFile(FORMAT, entry.revision(), entry.savedAt(), entry.savedBy(), action, parent, basedOn,
                value);
    }

    /**
     * The record version for the key that its path names.
     *
     * @throws IllegalArgumentException when the content does not fit the key; the message says why
     */
    RecordVersion entry(RecordKey key) {
        var present = value.map(old -> EarlierForms.current(key.kind(), old));
        var changed = switch (change) {
            case REPLACED -> new Change.Replaced(present.orElseThrow(), basedOn);
            case ADDED -> new Change.Added(present.orElseThrow(), parent);
            case HIDDEN -> new Change.Hidden(basedOn);
            case WITHDRAWN -> new Change.Withdrawn();
        };
        mismatch(key, changed).ifPresent(reason -> {
            throw new IllegalArgumentException(reason);
        });
        return new RecordVersion(key, revision, savedAt, savedBy, changed);
    }

    /** Why a change does not fit a record; empty when it does. */
    static Optional<String> mismatch(RecordKey key, Change change) {
        var kind = key.kind();
        if (change instanceof Change.Added(_, var parent)) {
            if (!kind.isList()) {
                return Optional.of("there is only one record of this kind: it can be changed, but none can be added");
            }
            if (parent.isPresent() != kind.parent().isPresent()) {
                return Optional.of(parent.isPresent() ? "such a record has no parent"
                        : "'parent' is missing: the record that contains it");
            }
        }
        if (change instanceof Change.Hidden && !kind.isList()) {
            return Optional.of("there is only one record of this kind: it cannot be hidden");
        }
        return change.wording().flatMap(value -> mismatch(key, value));
    }

    private static Optional<String> mismatch(RecordKey key, Value value) {
        if (!(value instanceof Value.Fields(var fields))) {
            return Optional.of("the record is not an object");
        }
        if (key.kind() == RecordKind.ORDER) {
            return fields.size() == 1 && value.itemsAt("/ids").size() == RecordOrder.ids(value).size()
                    && fields.get("ids") instanceof Value.Items ? Optional.empty()
                            : Optional.of("an order is {\"ids\": [ … ]}");
        }
        if (key.kind().isList() && !value.textAt("/id").equals(Optional.of(key.id()))) {
            return Optional.of("the id is not '" + key.id() + "', the name of the file");
        }
        return fields.keySet().stream().filter(field -> !key.kind().shape().owns(field)).findFirst()
                .map(field -> "'" + field + "' is not a field of this record");
    }
}
