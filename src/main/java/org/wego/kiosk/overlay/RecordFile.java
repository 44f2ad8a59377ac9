// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.time.Instant;
import java.util.Optional;
import org.wego.kiosk.model.Value;

/**
 * A version of a record as its file writes it.
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
        require(worded == value.isPresent(), worded ? "'value' is missing" : "'value' goes with a wording only");
        require(parent.isEmpty() || change == Action.ADDED, "'parent' goes with \"added\" only");
        require(basedOn.isEmpty() || change == Action.REPLACED || change == Action.HIDDEN,
                "'basedOn' goes with a record of the pack only");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
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
     * The version of the record whose file this is.
     *
     * @throws IllegalArgumentException when it is not one of that record, in words
     */
    RecordVersion entry(RecordKey key) {
        var changed = switch (change) {
            case REPLACED -> new Change.Replaced(value.orElseThrow(), basedOn);
            case ADDED -> new Change.Added(value.orElseThrow(), parent);
            case HIDDEN -> new Change.Hidden(basedOn);
            case WITHDRAWN -> new Change.Withdrawn();
        };
        fault(key, changed).ifPresent(fault -> {
            throw new IllegalArgumentException(fault);
        });
        return new RecordVersion(key, revision, savedAt, savedBy, changed);
    }

    /** Why a change is none of this record, in words. */
    static Optional<String> fault(RecordKey key, Change change) {
        var kind = key.kind();
        if (change instanceof Change.Added(_, var parent)) {
            if (!kind.isList()) {
                return Optional.of("there is one record of this kind: it can be changed, not added to");
            }
            if (parent.isPresent() != kind.parent().isPresent()) {
                return Optional.of(parent.isPresent() ? "nothing holds such a record"
                        : "'parent' is missing: the record that holds it");
            }
        }
        if (change instanceof Change.Hidden && !kind.isList()) {
            return Optional.of("there is one record of this kind: it cannot be hidden");
        }
        return change.wording().flatMap(value -> fault(key, value));
    }

    private static Optional<String> fault(RecordKey key, Value value) {
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
                .map(field -> "'" + field + "' is no field of this record");
    }
}
