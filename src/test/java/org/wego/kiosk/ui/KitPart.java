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
import org.wego.kiosk.ui.control.TileFact;
import org.wego.kiosk.ui.line.LineBadge;
import org.wego.kiosk.ui.line.LineBadge.BadgeContent;

/** Every kind of touch target of the control kit, for tests of all of them. */
@SuppressWarnings("ImmutableEnumChecker") // the functions have no state
enum KitPart {
    PRIMARY(400, 100, layout -> Buttons.primary(layout, Icon.RECEPTION, "Reception", KitPart::nothing)),
    OUTLINED(400, 100, layout -> Buttons.outlined(layout, Icon.DOWN, "More", KitPart::nothing)),
    QUIET(400, 100, layout -> Buttons.quiet(layout, Icon.HOME, "Home", KitPart::nothing)),
    IN_A_ROW(900, 100, layout -> whole(ButtonRow.block(layout, List.of(
            Buttons.outlined(layout, Icon.WALK, "Directions", KitPart::nothing))))),
    LANGUAGE(400, 100, layout -> styled(ContentButton.of(TextLabels.label("Language", "text-button"), "Language",
            KitPart::nothing), "action", "quiet", "compact")),
    TILE(490, 308,
            layout -> new Tile(layout, Tile.TileSize.ROOMY, Pictogram.BUS, "Buses", List.of(TileFact.of("34 lines")),
                    KitPart::nothing)),
    BADGE_BLUE(156, 104, layout -> badge(layout, "blue", LineCheck.StopCertainty.SEEN_HERE)),
    BADGE_GREEN(156, 104, layout -> badge(layout, "green", LineCheck.StopCertainty.SEEN_NEARBY)),
    BADGE_RED(156, 104, layout -> badge(layout, "red", LineCheck.StopCertainty.NOT_SEEN)),
    BADGE_AIRPORT(156, 104, layout -> badge(layout, "airport", LineCheck.StopCertainty.NOT_COVERED)),
    SEGMENT(600, 120, layout -> Segments.ofTexts(layout, 2, List.of("Off", "On"), "On", Function.identity(),
            _ -> nothing())),
    KEY(160, 112, layout -> KeyGrid.key("7", KitPart::nothing)),
    GREETING(900, 150, layout -> styled(ContentButton.of(TextLabels.label("Welcome", "text-greeting"), "Welcome",
            KitPart::nothing), "greeting"));

    /** The size of body text that the sizes are given for. */
    private static final double EM = 44;

    private final double width;
    private final double height;
    private final Function<ScreenLayout, Region> maker;

    KitPart(double width, double height, Function<ScreenLayout, Region> maker) {
        this.width = width;
        this.height = height;
        this.maker = maker;
    }

    /** The part alone on the background of a theme. Call it on the FX thread. */
    Specimen show(ScreenLayout layout) {
        double times = layout.em() / EM;
        return Specimen.of(layout, maker.apply(layout), width * times, height * times);
    }

    /** The part in its width and its preferred height. Call it on the FX thread. */
    Specimen natural(ScreenLayout layout) {
        var part = maker.apply(layout);
        part.setPrefWidth(width * layout.em() / EM);
        return Specimen.of(layout, part);
    }

    private static Region whole(Block block) {
        return switch (block) {
            case Block.Whole whole -> whole.node();
            case Block.Rows rows -> rows.rows().getFirst();
            default -> throw new IllegalArgumentException(block.toString());
        };
    }

    /** A badge of a group of the bundled content. */
    static ContentButton badge(ScreenLayout layout, String group, LineCheck.StopCertainty check) {
        return badge(layout, group(group), check);
    }

    static ContentButton badge(ScreenLayout layout, BusGroup group, LineCheck.StopCertainty check) {
        return LineBadge.of(layout, new BadgeContent("470", group, false, check, "470"), KitPart::nothing);
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
        // The tests check only the appearance.
    }
}
