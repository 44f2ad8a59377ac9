// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.access;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.control.WideRow;
import org.wego.kiosk.ui.page.Body;

/**
 * Arranges the settings so that the one that was just used stays under the finger.
 *
 * <p>Text size is high in the touch zone, where no size has the buttons of the bar. Reach is the lowest, in both modes
 * and near the bar, because a seated visitor looks there first.
 */
final class OptionsPage {

    private static final double CHOICE_WIDTH = 480;
    private static final double WIDE_CHOICE = 560;
    private static final double TALLEST = 210;

    private final ScreenLayout layout;
    private final ScreenContext context;

    OptionsPage(ScreenLayout layout, ScreenContext context) {
        this.layout = layout;
        this.context = context;
    }

    /** Two columns above the row for reach; in portrait, settings with many values take both. */
    Body small(List<Option> options, Option reach, Optional<Button> finish) {
        return layout.portrait() ? portrait(options, reach, finish) : landscape(options, reach, finish);
    }

    private Body portrait(List<Option> options, Option reach, Optional<Button> finish) {
        var ordered = new ArrayList<>(options);
        var size = ordered.removeFirst();
        ordered.add(Math.min(2, ordered.size()), size);
        var spans = new ArrayList<>(ordered.stream().map(option -> option.wide() ? 2 : 1).toList());
        var cells = new ArrayList<Region>(ordered.stream()
                .map(option -> option.wide() ? beside(option, WIDE_CHOICE) : above(option)).toList());
        finish.ifPresent(button -> {
            cells.add(button);
            spans.add(2);
        });
        var foot = new ArrayList<Block>(List.of(Block.whole(beside(reach, CHOICE_WIDTH))));
        if (!layout.reach() && finish.isEmpty()) {
            // As high as the buttons that turn pages in reach mode: the row above does not move.
            foot.add(Block.whole(explanation()));
        }
        return new Body(List.of(), List.of(grid(cells, spans)), foot, 1);
    }

    private Body landscape(List<Option> options, Option reach, Optional<Button> finish) {
        var row = beside(reach, CHOICE_WIDTH);
        var foot = Block.whole(finish.<Region>map(button -> new WideRow(layout, row, button)).orElse(row));
        var cells = options.stream().map(this::above).toList();
        return new Body(List.of(), List.of(grid(cells, Collections.nCopies(cells.size(), 1))), List.of(foot), 1);
    }

    private Block grid(List<Region> cells, List<Integer> spans) {
        return new Block.Grid(cells.size(), cells::get, spans::get, 2, 0, TALLEST, layout.tightGap());
    }

    /** One column; the settings of the display are together on the first page. */
    Body large(List<Option> options, Option reach, Optional<Button> finish) {
        var ordered = new ArrayList<>(options);
        // At 200 % the first setting is where text size is at 100 and 150 %; a second touch must not meet another.
        if (layout.portrait() && layout.scale() < 2) {
            Collections.swap(ordered, 0, 1);
        }
        ordered.add(layout.tight() ? 0 : 2, reach);
        var flow = new ArrayList<Block>(ordered.stream().map(this::alone).toList());
        finish.map(Block::whole).ifPresent(flow::add);
        flow.add(Block.whole(TextLabels.muted(context.message("access.summary"))));
        return new Body(List.of(), flow, List.of(), 1);
    }

    private Region explanation() {
        var label = TextLabels.muted(context.message("access.reach.about"));
        label.setMinHeight(layout.controlHeight());
        label.setAlignment(Pos.TOP_LEFT);
        return label;
    }

    private Block alone(Option option) {
        var row = above(option);
        row.getStyleClass().add("card");
        return new Block.Side(row, true, Block.card(List.of(label(option), option.choice())));
    }

    private Region above(Option option) {
        var column = new VBox(label(option), option.choice());
        column.setAlignment(Pos.CENTER_LEFT);
        column.getStyleClass().addAll("card", "option");
        return column;
    }

    private Region beside(Option option, double width) {
        var words = label(option);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        option.choice().setPrefWidth(width);
        option.choice().setMinWidth(width);
        option.choice().setMaxHeight(Region.USE_PREF_SIZE);
        var row = new HBox(words, option.choice());
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("card", "option");
        return row;
    }

    private HBox label(Option option) {
        var label = new HBox(option.icon().node("icon-accent"),
                TextLabels.label(context.message(option.name()), "text-button"));
        label.getStyleClass().add("detail-row");
        label.setAlignment(Pos.CENTER_LEFT);
        return label;
    }
}
