// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.directory;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wego.kiosk.desk.record.ContentRecord;
import org.wego.kiosk.search.MatchedText.MatchedPart;
import org.wego.kiosk.search.SearchIndex.Reason;
import org.wego.kiosk.ui.line.LineBadge.BadgeContent;

/** A row of the result list. */
public sealed interface ResultRow {

    /**
     * The heading of a group.
     *
     * @param title the name of the group
     * @param count the number of all its results
     */
    record GroupRow(String title, String count) implements ResultRow {}

    /**
     * A record. Its texts are created when the row becomes visible.
     *
     * @param entry the record
     * @param reasons why it was found; empty if nothing was typed
     */
    record RecordRow(ContentRecord entry, List<Reason> reasons) implements ResultRow {}

    /**
     * The texts of the row of a record.
     *
     * @param title the name
     * @param lines what distinguishes the record from others of the same name, or why it was found
     * @param plate the number of a stop sign; empty for other records
     * @param sign the badge of a line
     */
    record RowText(List<MatchedPart> title, List<List<MatchedPart>> lines, String plate, Optional<BadgeContent> sign) {

        /** The texts as a screen reader reads them. */
        String spoken() {
            return Stream.concat(Stream.of(List.of(new MatchedPart(plate, false)), title), lines.stream())
                    .map(line -> line.stream().map(MatchedPart::text).collect(Collectors.joining()))
                    .collect(Collectors.joining(" ")).strip();
        }
    }

    /**
     * A note about further results that are not shown.
     *
     * @param text the note, with the number of results
     */
    record MoreRow(String text) implements ResultRow {}
}
