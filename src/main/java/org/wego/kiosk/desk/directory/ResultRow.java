// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.directory;

import java.util.Optional;
import org.wego.kiosk.desk.record.Entry;
import org.wego.kiosk.ui.LineBadge.Sign;

/** A row of the list of results. */
sealed interface ResultRow {

    /**
     * The name of a group.
     *
     * @param title of the group
     * @param count of all its hits
     */
    record Heading(String title, String count) implements ResultRow {}

    /**
     * A record.
     *
     * @param entry the record
     * @param title its name
     * @param subtitle what tells it from others of the same name
     * @param plate a number that stands on a sign; empty where there is none
     * @param sign the badge of a line
     */
    record Found(Entry entry, String title, String subtitle, String plate,
            Optional<Sign> sign) implements ResultRow {}

    /**
     * More hits than are shown.
     *
     * @param text how many
     */
    record More(String text) implements ResultRow {}
}
