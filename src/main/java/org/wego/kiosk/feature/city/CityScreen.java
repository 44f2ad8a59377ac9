// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.city;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import org.wego.kiosk.model.HostCity;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.Pictogram;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.control.Buttons;
import org.wego.kiosk.ui.control.SideCard;
import org.wego.kiosk.ui.page.Body;
import org.wego.kiosk.ui.page.HeaderContent;
import org.wego.kiosk.ui.page.Heading;
import org.wego.kiosk.ui.page.Screen;
import org.wego.kiosk.ui.page.TaskColour;

/** The host city in figures, each with its source and date. */
public final class CityScreen implements Screen {

    private static final double FIGURE_WIDTH = 5;

    private final CityViewModel model;
    private final ScreenContext context;
    private final ScreenLayout layout;

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
        return layout.portrait() ? new Heading(model.title(), model.about()) : new Heading(model.title());
    }

    @Override
    public HeaderContent header() {
        return HeaderContent.picture(Pictogram.CITY);
    }

    @Override
    public Consumer<Node> colour() {
        return TaskColour.CITY;
    }

    @Override
    public ObservableValue<Body> body() {
        var flow = new ArrayList<Block>();
        if (!layout.portrait()) {
            flow.add(Block.whole(TextLabels.small(model.about())));
        }
        model.figures().forEach(figure -> flow.add(card(figure)));
        if (model.hasSolution()) {
            flow.add(Block.whole(Buttons.primary(layout, Icon.FORWARD, model.solutionLabel(),
                    context.to(new Destination.Solution()))));
        }
        return new SimpleObjectProperty<>(new Body(List.of(), flow, List.of(), 1));
    }

    private Block card(CityFigure figure) {
        var number = TextLabels.label(figure.figure(), "text-figure", "text-accent");
        var words = List.of(TextLabels.strong(figure.title()), TextLabels.small(figure.text()),
                TextLabels.muted(figure.source()));
        if (layout.large()) {
            return new SideCard(List.of(number), words, List.of()).stacked();
        }
        number.setMinWidth(layout.em() * FIGURE_WIDTH);
        number.setPrefWidth(layout.em() * FIGURE_WIDTH);
        return new SideCard(List.of(number), words, List.of()).block(layout,
                Pos.CENTER_LEFT, true);
    }
}
