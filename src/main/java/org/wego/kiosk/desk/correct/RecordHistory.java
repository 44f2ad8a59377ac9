// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import java.util.List;
import org.wego.kiosk.model.Content;
import org.wego.kiosk.model.Value;
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
        return switch (version.change()) {
            case Change.Hidden _ -> words.get("value.part", name, words.get("history.hidden"));
            case Change.Withdrawn _ -> words.get("value.part", name, words.get("form.as-in-pack"));
            case Change.Replaced _,Change.Added _ -> name;
        };
    }

    /** What a version changed. */
    List<FieldDifference> changes(RecordVersion version) {
        return isFirst(version) ? List.of()
                : between(versions.get(versions.indexOf(version) + 1), version);
    }

    /** What has changed since a version. */
    List<FieldDifference> untilNow(RecordVersion version) {
        return between(version, versions.getFirst());
    }

    /** Whether there is no older version. */
    boolean isFirst(RecordVersion version) {
        return version.equals(versions.getLast());
    }

    /** Whether restoring a version would change anything. */
    boolean canRestore(RecordVersion version) {
        return !(version.change() instanceof Change.Hidden) && !value(version).equals(value(versions.getFirst()));
    }

    private List<FieldDifference> between(RecordVersion before, RecordVersion after) {
        return new Differences(content, words).between(before.key().kind(), value(before), value(after));
    }

    /** The record in a version; without fields if the version hides it. */
    private Value value(RecordVersion version) {
        return (version.change() instanceof Change.Withdrawn ? versions.getLast().change() : version.change()).wording()
                .orElseGet(Value::empty);
    }
}
