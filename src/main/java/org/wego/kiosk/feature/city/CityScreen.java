// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.city;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import org.wego.kiosk.model.HostCity;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.session.Visit;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.Body;
import org.wego.kiosk.ui.Buttons;
import org.wego.kiosk.ui.Frame;
import org.wego.kiosk.ui.Heading;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.Look;
import org.wego.kiosk.ui.Pictogram;
import org.wego.kiosk.ui.Screen;
import org.wego.kiosk.ui.SideCard;
import org.wego.kiosk.ui.Texts;

/** The host city in figures, each with who measured it and when. */
public final class CityScreen implements Screen {

    private static final double FIGURE_WIDTH = 5;

    private final CityViewModel model;
    private final Visit visit;
    private final Frame frame;

    /**
     * The screen of a city.
     *
     * @param solution whether there is a screen on what the city shares, to lead on to
     */
    public CityScreen(HostCity city, boolean solution, Visit visit, Frame frame) {
        this.model = new CityViewModel(city, solution, visit);
        this.visit = visit;
        this.frame = frame;
    }

    @Override
    public Heading heading() {
        return frame.portrait() ? new Heading(model.title(), model.about()) : new Heading(model.title());
    }

    @Override
    public Look look() {
        return new Look.Picture(Pictogram.CITY);
    }

    @Override
    public ObservableValue<Body> body() {
        var flow = new ArrayList<Block>();
        if (!frame.portrait()) {
            flow.add(Block.whole(Texts.small(model.about())));
        }
        model.figures().forEach(figure -> flow.add(card(figure)));
        if (model.leadsOn()) {
            flow.add(Block.whole(Buttons.primary(frame, Icon.FORWARD, model.leadOn(),
                    visit.to(new Destination.Solution()))));
        }
        return new SimpleObjectProperty<>(new Body(List.of(), flow, List.of(), 1));
    }

    private Block card(CityFigure figure) {
        var number = Texts.label(figure.figure(), "text-figure", "text-accent");
        var words = List.of(Texts.strong(figure.title()), Texts.small(figure.text()), Texts.muted(figure.source()));
        if (frame.large()) {
            return new SideCard(List.of(number), words, List.of()).stacked();
        }
        number.setMinWidth(frame.em() * FIGURE_WIDTH);
        number.setPrefWidth(frame.em() * FIGURE_WIDTH);
        return new SideCard(List.of(number), words, List.of()).block(frame,
                Pos.CENTER_LEFT, true);
    }
}
