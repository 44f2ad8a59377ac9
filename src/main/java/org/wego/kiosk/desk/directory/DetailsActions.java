// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.directory;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import org.wego.kiosk.desk.record.ContentRecord;

/**
 * Where the buttons of a sheet lead.
 *
 * @param copy puts a text on the clipboard and says what it was
 * @param mail begins an e-mail with a subject and a text
 * @param cover shows something large
 * @param handout leads to the handout of a record
 * @param correct leads to the form of a record
 */
public record DetailsActions(BiConsumer<String, String> copy, BiConsumer<String, String> mail, Consumer<Region> cover,
        Consumer<ContentRecord> handout, Consumer<ContentRecord> correct) {}
