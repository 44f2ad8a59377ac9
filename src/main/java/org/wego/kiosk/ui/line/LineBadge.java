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
 * The number of a line on the colour of its group, as a target that leads to the line.
 *
 * <p>How sure we are that the line stops here is told without colour: a full plate; a plate with a cut corner and a
 * pin (it stops nearby); a broken outline with a question mark (not seen, or not covered by the data).
 */
public final class LineBadge {

    /**
     * What a badge shows.
     *
     * @param name the number of the line
     * @param group its colours and its shape
     * @param night whether it runs at night
     * @param check how sure we are
     * @param spoken the same in words
     */
    public record BadgeContent(String name, BusGroup group, boolean night, LineCheck.StopCertainty check,
            String spoken) {

        /** Whether a name needs the room of two numbers. */
        public static boolean isWide(String name) {
            return name.codePoints().map(c -> c > 0x1100 ? 2 : 1).sum() > 6;
        }
    }

    private LineBadge() {}

    /** A badge that does something on release. */
    public static ContentButton of(ScreenLayout frame, BadgeContent sign, Runnable action) {
        var badge = ContentButton.of(content(frame, sign), sign.spoken(), action);
        badge.getStyleClass().addAll("line-badge", style(sign.check()));
        LinePaint.apply(badge, sign.group());
        return badge;
    }

    private static StackPane content(ScreenLayout frame, BadgeContent sign) {
        var cap = new HBox(new GroupShape(sign.group().shape(), frame.dimensions().mark()));
        cap.getStyleClass().add("line-cap");
        cap.setAlignment(Pos.CENTER);
        if (sign.night()) {
            cap.getChildren().add(Icon.NIGHT.node("line-night"));
        }
        var number = new Label(TextLabels.drawn(sign.name()));
        number.getStyleClass().add("line-number");
        var plate = new StackPane(number);
        plate.getStyleClass().add("line-plate");
        VBox.setVgrow(plate, Priority.ALWAYS);
        var column = new VBox(cap, plate);
        var stack = new StackPane(column);
        corner(sign.check()).ifPresent(stack.getChildren()::add);
        return stack;
    }

    /** A badge without a number, for a legend. */
    public static Region sample(LineCheck.StopCertainty check) {
        var plate = new StackPane();
        plate.getStyleClass().addAll("line-plate", "line-sample");
        var sample = new StackPane(plate);
        sample.getStyleClass().add(style(check));
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
