// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.line;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.wego.kiosk.model.BusGroup;
import org.wego.kiosk.model.LineCheck;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.control.ContentButton;

/**
 * A button with the number of a line in the colour of its group, which opens the line.
 *
 * <p>Its form, not its colour, shows how certain it is that the line stops here: a full plate (it stops here); a plate
 * with a cut corner and a pin (it stops nearby); a broken outline with a question mark (not seen, or not covered by the
 * data).
 */
public final class LineBadge {

    /**
     * The content of a badge.
     *
     * @param name the number of the line
     * @param group the group, which determines colours and shape
     * @param night whether the line runs at night
     * @param check how certain it is that the line stops here
     * @param spoken the accessible name
     */
    public record BadgeContent(String name, BusGroup group, boolean night, LineCheck.StopCertainty check,
            String spoken) {

        /** Whether a name needs the width of two ordinary badges. */
        public static boolean isWide(String name) {
            return name.codePoints().map(c -> c > 0x1100 ? 2 : 1).sum() > 5;
        }
    }

    private LineBadge() {}

    /** A badge that runs an action on release. */
    public static ContentButton of(ScreenLayout layout, BadgeContent content, Runnable action) {
        var badge = ContentButton.of(content(layout, content), content.spoken(), action);
        badge.getStyleClass().addAll("line-badge", style(content.check()));
        LinePaint.apply(badge, content.group());
        return badge;
    }

    private static StackPane content(ScreenLayout layout, BadgeContent content) {
        var cap = new HBox(new GroupShape(content.group().shape(), layout.dimensions().mark()));
        cap.getStyleClass().add("line-cap");
        cap.setAlignment(Pos.CENTER);
        if (content.night()) {
            cap.getChildren().add(Icon.NIGHT.node("line-night"));
        }
        var number = new Label(TextLabels.drawn(content.name()));
        number.getStyleClass().add("line-number");
        var plate = new StackPane(number);
        plate.getStyleClass().add("line-plate");
        VBox.setVgrow(plate, Priority.ALWAYS);
        var column = new VBox(cap, plate);
        var stack = new StackPane(column);
        corner(content.check()).ifPresent(stack.getChildren()::add);
        return stack;
    }

    /** A badge of a group without a number, for a legend. */
    public static Region sample(ScreenLayout layout, BusGroup group, LineCheck.StopCertainty check) {
        var cap = new HBox(new GroupShape(group.shape(), layout.dimensions().mark() / 2));
        cap.getStyleClass().add("line-cap");
        cap.setAlignment(Pos.CENTER_LEFT);
        var plate = new StackPane();
        plate.getStyleClass().add("line-plate");
        VBox.setVgrow(plate, Priority.ALWAYS);
        var sample = new StackPane(new VBox(cap, plate));
        sample.getStyleClass().addAll("line-sample", style(check));
        LinePaint.apply(sample, group);
        corner(check).ifPresent(sample.getChildren()::add);
        return sample;
    }

    private static Optional<Node> corner(LineCheck.StopCertainty check) {
        return switch (check) {
            case SEEN_HERE -> Optional.empty();
            case SEEN_NEARBY -> Optional.of(corner(Icon.PLACE));
            case NOT_SEEN -> Optional.of(corner(Icon.DOUBT));
            case NOT_COVERED -> Optional.of(corner(Icon.UNCHECKED));
        };
    }

    private static Node corner(Icon icon) {
        var corner = new StackPane(icon.node("line-corner-icon"));
        corner.getStyleClass().add("line-corner");
        corner.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(corner, Pos.TOP_RIGHT);
        return corner;
    }

    static String style(LineCheck.StopCertainty check) {
        return switch (check) {
            case SEEN_HERE -> "seen-here";
            case SEEN_NEARBY -> "seen-nearby";
            case NOT_SEEN -> "not-seen";
            case NOT_COVERED -> "not-covered";
        };
    }
}
