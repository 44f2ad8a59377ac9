// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import org.wego.kiosk.model.Provenance;

/**
 * The content of a handout before it is split into pages.
 *
 * @param title the title
 * @param subtitle the subtitle; may be empty
 * @param sections the sections in order
 * @param from the provenance of its facts; the first one determines the date in the footer; empty for sentences, which are
 *     no facts
 */
record HandoutContent(String title, String subtitle, List<HandoutSection> sections, List<Provenance> from) {

    /**
     * A group of rows with an optional head.
     *
     * @param head creates the head, which is repeated on each page of the section
     * @param rows create the rows; a page break is only between two rows
     * @param onNewPage whether it begins a page
     */
    record HandoutSection(Optional<Supplier<Region>> head, List<Supplier<Region>> rows, boolean onNewPage) {

        HandoutSection(Optional<Supplier<Region>> head, List<Supplier<Region>> rows) {
            this(head, rows, false);
        }

        static HandoutSection of(List<Supplier<Region>> rows) {
            return new HandoutSection(Optional.empty(), rows);
        }
    }
}
