// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.directory;

import java.util.Optional;
import org.wego.kiosk.desk.record.ContentRecord;
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
     * @param by the text that matched; empty if none
     */
    record RecordRow(ContentRecord entry, String by) implements ResultRow {}

    /**
     * The texts of the row of a record.
     *
     * @param title the name
     * @param subtitle what distinguishes the record from others of the same name
     * @param plate the number of a stop sign; empty for other records
     * @param sign the badge of a line
     */
    record RowText(String title, String subtitle, String plate, Optional<BadgeContent> sign) {}

    /**
     * A note about further results that are not shown.
     *
     * @param text the note, with the number of results
     */
    record MoreRow(String text) implements ResultRow {}
}
