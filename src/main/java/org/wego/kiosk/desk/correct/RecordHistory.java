// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import java.util.List;
import java.util.Optional;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.overlay.Change;
import org.wego.kiosk.overlay.RecordVersion;
import org.wego.kiosk.text.Formats;
import org.wego.kiosk.text.Messages;

/**
 * The versions of a record in words.
 *
 * @param versions newest first; the last is the pack's record, unless reception added the record
 */
record RecordHistory(List<RecordVersion> versions, Content content, Messages words) {

    RecordHistory {
        versions = List.copyOf(versions);
    }

    /** Number, date and editor of a version. */
    String name(RecordVersion version) {
        if (version.revision() == 0) {
            return words.get("form.as-in-pack");
        }
        var formats = new Formats(words);
        var zone = content.manifest().timeZone();
        var name = words.get("history.version", formats.number(version.revision()),
                words.get("value.moment", formats.date(version.savedAt().atZone(zone).toLocalDate()),
                        formats.time(version.savedAt(), zone)),
                version.savedBy());
        return hides(version) ? words.get("value.part", name, words.get("history.hidden"))
                : version.change() instanceof Change.Withdrawn
                        ? words.get("value.part", name, words.get("form.as-in-pack"))
                        : name;
    }

    /** What a version changed: everything for the first one of an added record, nothing for the pack's own record. */
    List<FieldDifference> changes(RecordVersion version) {
        var before = before(version);
        return before.isPresent() ? between(before.get(), version)
                : version.revision() == 0 ? List.of() : differences(version, Value.empty(), value(version));
    }

    /** What a table of the changes of a version does not say; empty if there is nothing to add. */
    Optional<String> remark(RecordVersion version) {
        var before = before(version);
        if (before.isEmpty()) {
            return Optional.of(words.get(version.revision() == 0 ? "history.of-pack" : "history.added"));
        }
        if (hides(version)) {
            return Optional.of(words.get("history.only-hidden"));
        }
        var older = versions.stream().skip(versions.indexOf(version) + 2L)
                .filter(other -> !hides(other) && value(other).equals(value(version))).findFirst();
        if (hides(before.get())) {
            return Optional.of(words.get("history.shown-again"));
        }
        return older.map(same -> words.get("history.same", name(same)));
    }

    /** What a comparison of a version with the present one does not say; empty if they differ. */
    Optional<String> remarkUntilNow(RecordVersion version) {
        if (version.equals(versions.getFirst())) {
            return Optional.of(words.get("history.is-now"));
        }
        return untilNow(version).isEmpty() ? Optional.of(words.get("history.same-as-now")) : Optional.empty();
    }

    private Optional<RecordVersion> before(RecordVersion version) {
        return versions.stream().skip(versions.indexOf(version) + 1L).findFirst();
    }

    /** Whether visitors do not see the record in a version. */
    private boolean hides(RecordVersion version) {
        return switch (version.change()) {
            case Change.Hidden _ -> true;
            case Change.Withdrawn _ -> versions.getLast().revision() != 0;
            case Change.Replaced _,Change.Added _ -> false;
        };
    }

    /** What has changed since a version. */
    List<FieldDifference> untilNow(RecordVersion version) {
        return between(version, versions.getFirst());
    }

    /** Whether restoring a version would change anything. */
    boolean canRestore(RecordVersion version) {
        return !hides(version) && (hides(versions.getFirst()) || !value(version).equals(value(versions.getFirst())));
    }

    private List<FieldDifference> between(RecordVersion before, RecordVersion after) {
        return differences(after, value(before), value(after));
    }

    private List<FieldDifference> differences(RecordVersion version, Value before, Value after) {
        return new Differences(content, words).between(version.key().kind(), before, after);
    }

    /** The record in a version; hiding it leaves it as it was before. */
    private Value value(RecordVersion version) {
        return hides(version) ? before(version).map(this::value).orElseGet(Value::empty)
                : (version.change() instanceof Change.Withdrawn ? versions.getLast().change() : version.change())
                        .wording().orElseGet(Value::empty);
    }
}
