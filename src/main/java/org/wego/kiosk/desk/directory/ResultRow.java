// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.directory;

import java.util.Optional;
import org.wego.kiosk.desk.record.Entry;
import org.wego.kiosk.ui.LineBadge.Sign;

/** A row of the list of results. */
public sealed interface ResultRow {

    /**
     * The name of a group.
     *
     * @param title of the group
     * @param count of all its hits
     */
    record Heading(String title, String count) implements ResultRow {}

    /**
     * A record; what stands on its row is found out when it comes into sight.
     *
     * @param entry the record
     * @param by the text in which it was found; empty where its name was
     */
    record Found(Entry entry, String by) implements ResultRow {}

    /**
     * What stands on the row of a record.
     *
     * @param title its name
     * @param subtitle what tells it from others of the same name
     * @param plate a number that stands on a sign; empty where there is none
     * @param sign the badge of a line
     */
    record Face(String title, String subtitle, String plate, Optional<Sign> sign) {}

    /**
     * More hits than are shown.
     *
     * @param text how many
     */
    record More(String text) implements ResultRow {}
}
