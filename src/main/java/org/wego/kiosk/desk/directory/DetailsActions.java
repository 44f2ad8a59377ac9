// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.directory;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.layout.Region;
import org.wego.kiosk.desk.record.ContentRecord;

/**
 * The actions of the buttons of record details.
 *
 * @param copy copies a text (second argument) to the clipboard and confirms it by its name
 * @param mail opens an e-mail with a subject and a text
 * @param cover shows a large card on the modal layer
 * @param hasSheet whether a sheet can be printed for a record
 * @param sheet prints a record or saves it as PDF; only for a record that has a sheet
 * @param given called when a record has been shown, mailed or sent to a phone
 * @param correct opens the form of a record at the field with a name, as the fields of a search have; empty for the first
 * @param glass asks for the lobby at which to show a record; empty at a desk that is not linked
 */
public record DetailsActions(BiConsumer<String, String> copy, BiConsumer<String, String> mail, Consumer<Region> cover,
        Predicate<ContentRecord> hasSheet, BiConsumer<ContentRecord, HandoverWay> sheet,
        BiConsumer<ContentRecord, HandoverWay> given,
        BiConsumer<ContentRecord, Optional<String>> correct, Optional<Consumer<ContentRecord>> glass) {}
