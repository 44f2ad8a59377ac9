// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.buses;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
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
        var denser = composed(true, true, COLUMNS).orDenser(() -> composed(false, true, COLUMNS));
        // The handout says when the line was published, too.
        return layout.large() ? denser.orDenser(() -> composed(false, false, COLUMNS))
                : denser.orDenser(() -> composed(false, true, layout.portrait() ? COLUMNS : MANY_COLUMNS));
    }

    /**
     * The parts from top to bottom.
     *
     * @param background whether to explain the colour of the line
     * @param published whether to say when the line was published
     * @param columns the number of columns of the badges, except with large text
     */
    private Body composed(boolean background, boolean published, int columns) {
        var flow = new ArrayList<Block>();
        if (layout.large()) {
            flow.add(FindingChip.block(model.result(), model.finding()));
            flow.addAll(largeEvidence(published));
        } else {
            flow.add(new Block.Rows("evidence", evidence(published).stream().map(Evidence::row).toList(), false));
        }
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

    private List<Evidence> evidence(boolean published) {
        var all = new ArrayList<Evidence>();
        if (published) {
            all.add(new Evidence(Icon.CHECK, "evidence-for", model.published()));
        }
        if (model.confirmed() || !model.doubtful()) {
            all.add(new Evidence(Icon.CHECK, "evidence-for", model.advice()));
        }
        model.route().ifPresent(route -> all.add(new Evidence(Icon.BUS, "evidence-for", route)));
        model.remarks().forEach(remark -> all.add(model.doubtful() && !model.confirmed()
                ? new Evidence(Icon.CLOSE, "evidence-against", remark)
                : new Evidence(Icon.INFO, "evidence-for", remark)));
        return all;
    }

    /** A sentence that is too high for a page loses its sign, so that it can be broken. */
    private List<Block> largeEvidence(boolean published) {
        return evidence(published).stream().<Block>map(evidence -> new Block.Side(evidence.row(), false,
                List.of(Block.whole(evidence.words())))).toList();
    }

    /** A sentence for or against the line, with a sign. */
    private record Evidence(Icon icon, String kind, String sentence) {

        Region row() {
            var disc = new StackPane(icon.node("evidence-icon"));
            disc.getStyleClass().addAll("evidence-disc", kind);
            disc.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
            disc.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
            var words = words();
            HBox.setHgrow(words, Priority.ALWAYS);
            var row = new HBox(disc, words);
            row.getStyleClass().add("evidence-row");
            row.setAlignment(Pos.CENTER_LEFT);
            return row;
        }

        Label words() {
            return TextLabels.label(sentence, "text-small", "text-semibold");
        }
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
        int columns = layout.large() ? (layout.scale() < 2 ? 5 : 4) : most;
        var wanted = model.spans(others);
        double least = layout.large() ? layout.em() * (layout.portrait() ? 1.7 : 1.5) : 86;
        return new Block.Grid(others.size(), i -> LineBadge.of(layout, model.sign(others.get(i)),
                context.to(new Destination.Line(others.get(i).id()))), i -> wanted[i], columns, least, 200,
                layout.tightGap());
    }
}
