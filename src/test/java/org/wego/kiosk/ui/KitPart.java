// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import org.wego.kiosk.model.BusGroup;
import org.wego.kiosk.model.LineCheck;
import org.wego.kiosk.testing.Contents;
import org.wego.kiosk.testing.Specimen;
import org.wego.kiosk.ui.control.ButtonRow;
import org.wego.kiosk.ui.control.Buttons;
import org.wego.kiosk.ui.control.ContentButton;
import org.wego.kiosk.ui.control.KeyGrid;
import org.wego.kiosk.ui.control.Segments;
import org.wego.kiosk.ui.control.Tile;
import org.wego.kiosk.ui.line.LineBadge;
import org.wego.kiosk.ui.line.LineBadge.BadgeContent;

/** Every kind of target that the control kit makes, for tests that look at each. */
@SuppressWarnings("ImmutableEnumChecker") // the makers hold nothing
enum KitPart {
    PRIMARY(400, 100, frame -> Buttons.primary(frame, Icon.RECEPTION, "Reception", KitPart::nothing)),
    OUTLINED(400, 100, frame -> Buttons.outlined(frame, Icon.DOWN, "More", KitPart::nothing)),
    QUIET(400, 100, frame -> Buttons.quiet(frame, Icon.HOME, "Home", KitPart::nothing)),
    IN_A_ROW(900, 100, frame -> whole(ButtonRow.block(frame, List.of(
            Buttons.outlined(frame, Icon.WALK, "Directions", KitPart::nothing))))),
    LANGUAGE(400, 100, frame -> styled(ContentButton.of(TextLabels.label("Language", "text-button"), "Language",
            KitPart::nothing), "action", "quiet", "compact")),
    TILE(490, 308, frame -> new Tile(frame, Pictogram.BUS, "Buses", "34 lines", KitPart::nothing)),
    BADGE_BLUE(156, 104, frame -> badge(frame, "blue", LineCheck.StopCertainty.SEEN_HERE)),
    BADGE_GREEN(156, 104, frame -> badge(frame, "green", LineCheck.StopCertainty.SEEN_NEARBY)),
    BADGE_RED(156, 104, frame -> badge(frame, "red", LineCheck.StopCertainty.NOT_SEEN)),
    BADGE_AIRPORT(156, 104, frame -> badge(frame, "airport", LineCheck.StopCertainty.NOT_COVERED)),
    SEGMENT(600, 120, frame -> Segments.ofTexts(frame, 2, List.of("Off", "On"), "On", Function.identity(),
            _ -> nothing())),
    KEY(160, 112, frame -> KeyGrid.key("7", KitPart::nothing)),
    GREETING(900, 150, frame -> styled(ContentButton.of(TextLabels.label("Welcome", "text-greeting"), "Welcome",
            KitPart::nothing), "greeting"));

    /** The body text for which the sizes are. */
    private static final double EM = 44;

    private final double width;
    private final double height;
    private final Function<ScreenLayout, Region> maker;

    KitPart(double width, double height, Function<ScreenLayout, Region> maker) {
        this.width = width;
        this.height = height;
        this.maker = maker;
    }

    /** The part alone on the ground of a theme; on the FX thread. */
    Specimen show(ScreenLayout frame) {
        double times = frame.em() / EM;
        return Specimen.of(frame, maker.apply(frame), width * times, height * times);
    }

    /** The part in its width, as high as it wants to be; on the FX thread. */
    Specimen natural(ScreenLayout frame) {
        var part = maker.apply(frame);
        part.setPrefWidth(width * frame.em() / EM);
        return Specimen.of(frame, part);
    }

    private static Region whole(Block block) {
        return switch (block) {
            case Block.Whole whole -> whole.node();
            case Block.Rows rows -> rows.rows().getFirst();
            default -> throw new IllegalArgumentException(block.toString());
        };
    }

    /** A badge of a group of the bundled content. */
    static ContentButton badge(ScreenLayout frame, String group, LineCheck.StopCertainty check) {
        return badge(frame, group(group), check);
    }

    static ContentButton badge(ScreenLayout frame, BusGroup group, LineCheck.StopCertainty check) {
        return LineBadge.of(frame, new BadgeContent("470", group, false, check, "470"), KitPart::nothing);
    }

    static BusGroup group(String id) {
        return Contents.sample().buses().stream().flatMap(buses -> buses.groups().stream())
                .filter(group -> group.id().equals(id)).findFirst().orElseThrow();
    }

    private static <T extends Labeled> T styled(T button, String... styleClasses) {
        button.getStyleClass().addAll(styleClasses);
        return button;
    }

    private static void nothing() {
        // Only looks are tested.
    }
}
