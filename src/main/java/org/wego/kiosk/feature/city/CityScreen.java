// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.city;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.wego.kiosk.model.HostCity;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.art.CityArt;
import org.wego.kiosk.ui.control.Buttons;
import org.wego.kiosk.ui.control.SideCard;
import org.wego.kiosk.ui.page.Body;
import org.wego.kiosk.ui.page.HeaderContent;
import org.wego.kiosk.ui.page.Heading;
import org.wego.kiosk.ui.page.Screen;
import org.wego.kiosk.ui.page.TaskColour;

/** The host city in figures, each with its source and date. */
public final class CityScreen implements Screen {

    /** The number beside the texts of a page in low reach, em. */
    private static final double FIGURE_WIDTH = 5;
    /** The minimum height of the skyline below the titles in portrait, px. */
    private static final double SKYLINE = 120;
    /** The width of the header area on a landscape screen, px. */
    private static final double COLUMN = 510;
    /** The height to which a figure may grow, em. */
    private static final double TALLEST = 5.2;

    private final CityViewModel model;
    private final ScreenContext context;
    private final ScreenLayout layout;
    private final SimpleObjectProperty<Optional<Integer>> chosen = new SimpleObjectProperty<>(Optional.empty());

    /**
     * Creates the screen.
     *
     * @param solution whether to link to the screen of the shared solution
     */
    public CityScreen(HostCity city, boolean solution, ScreenContext context, ScreenLayout layout) {
        this.model = new CityViewModel(city, solution, context);
        this.context = context;
        this.layout = layout;
    }

    @Override
    public Heading heading() {
        // With large text the sentence follows the figures.
        return layout.large() ? new Heading(model.title()) : new Heading(model.title(), model.about());
    }

    @Override
    public HeaderContent header() {
        var content = HeaderContent.plain().withDetail(new FigureDetails(model.figures(), chosen, layout.portrait()))
                .withColumn(COLUMN);
        var art = new CityArt(layout);
        if (!layout.portrait() || layout.scarce()) {
            return content.withArt(art);
        }
        art.setMinHeight(SKYLINE);
        return content.withView(art);
    }

    @Override
    public Consumer<Node> colour() {
        return TaskColour.CITY;
    }

    @Override
    public ObservableValue<Body> body() {
        if (layout.scarce()) {
            return new SimpleObjectProperty<>(layout.large()
                    ? large(true, true).orDenser(() -> large(false, true)).orDenser(() -> large(false, false))
                    : flow(model.figures().stream().map(this::card).toList()));
        }
        return new SimpleObjectProperty<>(list(true).orDenser(() -> list(false)));
    }

    /**
     * The figures one below the other, for large text.
     *
     * @param whole whether each figure has its whole sentence and source, not only their gist
     * @param kept whether a figure stays on one page
     */
    private Body large(boolean whole, boolean kept) {
        var flow = new ArrayList<Block>();
        for (var figure : model.figures()) {
            flow.add(kept ? Block.keptCard(() -> FigureRows.of(layout, figure, whole))
                    : Block.card(FigureRows.of(layout, figure, whole)));
        }
        flow.add(Block.whole(TextLabels.muted(model.about())));
        return flow(flow);
    }

    /** The figures, and the button after them. */
    private Body flow(List<Block> figures) {
        var flow = new ArrayList<>(figures);
        leadOn().map(Block::whole).ifPresent(flow::add);
        return new Body(List.of(), flow, List.of(), 1);
    }

    /** All figures to touch, and the button after them. */
    private Body list(boolean sense) {
        var cells = new ArrayList<Region>();
        for (var figure : model.figures()) {
            cells.add(FigureButton.of(layout, figure, cells.size(), chosen, sense));
        }
        var flow = new ArrayList<Block>();
        if (layout.portrait()) {
            flow.add(grid(cells, 1));
            leadOn().map(Block::whole).ifPresent(flow::add);
        } else {
            leadOn().ifPresent(cells::add);
            flow.add(grid(cells, 2));
        }
        return new Body(List.of(), flow, List.of(), 1);
    }

    private Block grid(List<? extends Region> cells, int columns) {
        return new Block.Grid(cells.size(), cells::get, _ -> 1, columns, layout.controlHeight(),
                layout.em() * TALLEST, layout.portrait() ? layout.gap() : layout.tightGap());
    }

    private Optional<Button> leadOn() {
        return model.hasSolution() ? Optional.of(Buttons.primary(layout, Icon.FORWARD, model.solutionLabel(),
                context.to(new Destination.Solution()))) : Optional.empty();
    }

    /** A figure with its whole sentence, where the header area has no room for it. */
    private Block card(CityFigure figure) {
        var number = TextLabels.label(figure.figure(), "text-figure", "text-accent");
        var title = TextLabels.strong(figure.title());
        var words = List.of(TextLabels.small(figure.text()), TextLabels.muted(figure.source()));
        number.setMinWidth(layout.em() * FIGURE_WIDTH);
        number.setPrefWidth(layout.em() * FIGURE_WIDTH);
        var all = new ArrayList<Region>(List.of(title));
        all.addAll(words);
        return new SideCard(List.of(number), all, List.of()).block(layout, Pos.CENTER_LEFT, true);
    }
}
