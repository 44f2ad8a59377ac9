// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.contact;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.wego.kiosk.ui.FixedSizeLabel;
import org.wego.kiosk.ui.Icon;

/** An icon and a text that change while the row is on the screen. It has room for the longest text from the start. */
final class CallRow extends HBox {

    private final Supplier<Optional<CallLine>> now;
    private final StackPane icon = new StackPane();
    private final FixedSizeLabel text;
    private Optional<Icon> shown = Optional.empty();

    /**
     * A row.
     *
     * @param longest its longest text
     * @param now what it shows now; empty: nothing, in the same room
     */
    CallRow(String longest, Supplier<Optional<CallLine>> now) {
        this.now = now;
        text = FixedSizeLabel.sizedFor(() -> longest, () -> now.get().map(CallLine::words).orElse(""), "text-body",
                "text-semibold");
        setAccessibleRole(AccessibleRole.TEXT);
        getStyleClass().add("detail-row");
        setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(text, Priority.ALWAYS);
        // The icon is as wide before anything is shown.
        icon.getChildren().setAll(Icon.CHECK.node("icon-accent"));
        getChildren().addAll(icon, text);
        update();
    }

    void update() {
        var line = now.get();
        setVisible(line.isPresent());
        text.tick();
        var next = line.map(CallLine::icon);
        if (next.isPresent() && !next.equals(shown)) {
            shown = next;
            icon.getChildren().setAll(next.get().node("icon-accent"));
        }
    }
}
