// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.directory;

import java.util.Optional;
import org.wego.kiosk.desk.record.ContentRecord;
import org.wego.kiosk.ui.line.LineBadge.BadgeContent;

/** A row of the list of results. */
public sealed interface ResultRow {

    /**
     * The name of a group.
     *
     * @param title of the group
     * @param count of all its hits
     */
    record GroupRow(String title, String count) implements ResultRow {}

    /**
     * A record; what stands on its row is found out when it comes into sight.
     *
     * @param entry the record
     * @param by the text in which it was found; empty where its name was
     */
    record RecordRow(ContentRecord entry, String by) implements ResultRow {}

    /**
     * What stands on the row of a record.
     *
     * @param title its name
     * @param subtitle what tells it from others of the same name
     * @param plate a number that stands on a sign; empty where there is none
     * @param sign the badge of a line
     */
    record RowText(String title, String subtitle, String plate, Optional<BadgeContent> sign) {}

    /**
     * More hits than are shown.
     *
     * @param text how many
     */
    record MoreRow(String text) implements ResultRow {}
}
