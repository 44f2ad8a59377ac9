// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.overlay.RecordVersion;
import org.wego.kiosk.text.Messages;
import org.wego.kiosk.ui.Icon;

/** Lists all versions of a record, newest first, with their changes and a button to restore each. */
final class HistoryView {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final VBox sheet = new VBox();
    private final Messages words;
    private final ZoneId zone;
    private final Consumer<RecordVersion> restore;

    /**
     * A sheet with the versions.
     *
     * @param zone the time zone of the kiosk
     * @param restore restores a version
     */
    HistoryView(List<RecordVersion> versions, Messages words, ZoneId zone, Consumer<RecordVersion> restore) {
        this.words = words;
        this.zone = zone;
        this.restore = restore;
        sheet.getStyleClass().add("desk-sheet");
        sheet.getChildren().add(DeskControls.title(words.get("history.title")));
        if (versions.size() < 2) {
            sheet.getChildren().add(DeskControls.muted(words.get("history.none")));
        }
        for (int i = 0; i < versions.size(); i++) {
            sheet.getChildren().add(version(versions, i));
        }
    }

    Region node() {
        var scroll = new ScrollPane(sheet);
        scroll.getStyleClass().add("desk-scroll");
        scroll.setFitToWidth(true);
        return scroll;
    }

    private Region version(List<RecordVersion> versions, int index) {
        var version = versions.get(index);
        var title = version.revision() == 0 ? words.get("history.pack")
                : words.get("history.version", version.revision(),
                        WHEN.format(version.savedAt().atZone(zone)), version.savedBy());
        var head = new HBox(DeskControls.section(title));
        head.getStyleClass().add("desk-heading");
        if (index > 0) {
            head.getChildren().add(DeskControls.button(Icon.UNDO, words.get("history.restore"),
                    () -> restore.accept(version)));
        }
        var part = new VBox(head);
        part.getStyleClass().add("desk-part");
        if (index + 1 < versions.size()) {
            var before = versions.get(index + 1).change().wording().orElseGet(Value::empty);
            part.getChildren().add(DifferenceTable.of(
                    Differences.between(before, version.change().wording().orElseGet(Value::empty)),
                    words.get("history.before"), words.get("history.after")));
        }
        return part;
    }
}
