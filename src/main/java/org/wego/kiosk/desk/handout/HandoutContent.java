// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import org.wego.kiosk.model.Provenance;

/**
 * What stands on a handout before it is broken into pages.
 *
 * @param title of the whole
 * @param subtitle below it, may be empty
 * @param sections in order
 * @param from where its facts come from, the one that decides how fresh they are first; at least one
 */
record HandoutContent(String title, String subtitle, List<HandoutSection> sections, List<Provenance> from) {

    /**
     * Rows that belong together.
     *
     * @param head makes what stands above them, on each page that they go over
     * @param rows make the rows; a page ends between two of them, never within one
     */
    record HandoutSection(Optional<Supplier<Region>> head, List<Supplier<Region>> rows) {

        static HandoutSection of(List<Supplier<Region>> rows) {
            return new HandoutSection(Optional.empty(), rows);
        }
    }
}
