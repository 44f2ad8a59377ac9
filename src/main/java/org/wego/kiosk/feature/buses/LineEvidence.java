// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.buses;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.wego.kiosk.model.BusLine;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.control.Buttons;
import org.wego.kiosk.ui.control.SideCard;
import org.wego.kiosk.ui.line.GroupChip;
import org.wego.kiosk.ui.line.LineBadge;
import org.wego.kiosk.ui.page.Body;

/** What is known about a line without stops: the evidence, reception, and the lines that do stop here. */
final class LineEvidence {

    private static final int COLUMNS = 6;
    private static final int MANY_COLUMNS = 8;

    private final LineViewModel model;
    private final ScreenContext context;
    private final ScreenLayout layout;

    LineEvidence(LineViewModel model, ScreenContext context, ScreenLayout layout) {
        this.model = model;
        this.context = context;
        this.layout = layout;
    }

    Body body() {
        return composed(true, COLUMNS).orDenser(() -> composed(false, COLUMNS))
                .orDenser(() -> composed(false, layout.portrait() ? COLUMNS : MANY_COLUMNS));
    }

    /**
     * The parts from top to bottom.
     *
     * @param background whether to explain the colour of the line
     * @param columns the number of columns of the badges, except with large text
     */
    private Body composed(boolean background, int columns) {
        var flow = new ArrayList<Block>();
        flow.add(new Block.Rows("evidence", evidence(), false));
        if (background) {
            flow.add(Block.whole(TextLabels.muted(model.meaning())));
        }
        if (model.doubtful() && !model.confirmed()) {
            flow.add(reception());
        }
        var others = model.others();
        if (!others.isEmpty()) {
            flow.add(Block.whole(title(others)));
            flow.add(grid(others, columns));
        }
        return new Body(List.of(), flow, List.of(), 1);
    }

    private List<Region> evidence() {
        var rows = new ArrayList<Region>();
        rows.add(row(Icon.CHECK, "evidence-for", model.published()));
        if (model.confirmed() || !model.doubtful()) {
            rows.add(row(Icon.CHECK, "evidence-for", model.advice()));
        }
        model.route().ifPresent(route -> rows.add(row(Icon.BUS, "evidence-for", route)));
        model.remarks().forEach(remark -> rows.add(model.doubtful() && !model.confirmed()
                ? row(Icon.CLOSE, "evidence-against", remark)
                : row(Icon.INFO, "evidence-for", remark)));
        return rows;
    }

    private static Region row(Icon icon, String kind, String sentence) {
        var disc = new StackPane(icon.node("evidence-icon"));
        disc.getStyleClass().addAll("evidence-disc", kind);
        disc.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        disc.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        var words = TextLabels.label(sentence, "text-small", "text-semibold");
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(disc, words);
        row.getStyleClass().add("evidence-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Block reception() {
        var words = TextLabels.small(context.message("line.ask.short"));
        var button = Buttons.primary(layout, Icon.RECEPTION, context.message("bar.reception"),
                context.to(new Destination.Reception()));
        if (layout.large()) {
            return Block.card(List.of(words, button));
        }
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setMaxWidth(Region.USE_PREF_SIZE);
        if (layout.portrait()) {
            return new SideCard(List.of(), List.of(words), List.of(button)).block(layout, Pos.CENTER_LEFT, false);
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        var row = new HBox(words, button);
        row.getStyleClass().add("evidence-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return Block.whole(row);
    }

    private Region title(List<BusLine> others) {
        var words = TextLabels.label(model.othersTitle(others), "text-small", "text-strong");
        HBox.setHgrow(words, Priority.ALWAYS);
        var group = model.sign(others.getFirst()).group();
        boolean alike = group.equals(model.sign().group());
        var row = alike ? new HBox(new GroupChip(group, layout.em() * 0.6), words) : new HBox(words);
        row.getStyleClass().add("others-title");
        row.setAlignment(Pos.CENTER_LEFT);
        return layout.large() ? new VBox(row) : row;
    }

    private Block grid(List<BusLine> others, int most) {
        int columns = layout.large() ? (layout.scale() < 2 ? 5 : layout.portrait() ? 4 : 3) : most;
        var wanted = model.spans(others);
        double least = layout.large() ? layout.em() * 1.7 : 86;
        return new Block.Grid(others.size(), i -> LineBadge.of(layout, model.sign(others.get(i)),
                context.to(new Destination.Line(others.get(i).id()))), i -> wanted[i], columns, least, 200,
                layout.tightGap());
    }
}
