// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.buses;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.line.GroupChip;

/**
 * The content of the buttons of the filter: the sign of a group, the number of its lines, and its name.
 *
 * @param model counts and names
 * @param layout sizes
 */
record FilterContent(BusesViewModel model, ScreenContext context, ScreenLayout layout) {

    Region of(LineFilter choice) {
        var count = TextLabels.label(context.formats().number(model.count(choice)), "segment-title", "text-semibold");
        count.setMinWidth(Region.USE_PREF_SIZE);
        var top = sign(choice).<Node>map(sign -> {
            var row = new HBox(sign, count);
            row.getStyleClass().add("segment-label");
            row.setAlignment(Pos.CENTER);
            return row;
        }).orElse(count);
        var name = TextLabels.label(model.name(choice), "segment-count");
        if (layout.large()) {
            // At 200 %, where two choices are side by side, the number of lines gives way to the sign of a group.
            var row = new HBox(layout.scale() < 2 ? top : sign(choice).orElse(count), name);
            row.getStyleClass().add("segment-label");
            row.setAlignment(Pos.CENTER);
            return row;
        }
        var column = new VBox(top, name);
        column.getStyleClass().add("segment-texts");
        return column;
    }

    /** The sign beside the number of lines: colour and shape of the group, or a moon. */
    private Optional<Node> sign(LineFilter choice) {
        return switch (choice) {
            case LineFilter.AllLines() -> Optional.empty();
            case LineFilter.LinesOfGroup(var group) -> Optional.of(new GroupChip(group, layout.em() * 0.6));
            case LineFilter.NightLines() -> Optional.of(Icon.NIGHT.node("segment-sign"));
        };
    }
}
