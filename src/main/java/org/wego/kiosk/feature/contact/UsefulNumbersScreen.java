// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.contact;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.wego.kiosk.model.Content;
import org.wego.kiosk.model.UsefulNumber;
import org.wego.kiosk.session.Visit;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.Body;
import org.wego.kiosk.ui.DetailRow;
import org.wego.kiosk.ui.Frame;
import org.wego.kiosk.ui.Heading;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.Look;
import org.wego.kiosk.ui.Pictogram;
import org.wego.kiosk.ui.Screen;
import org.wego.kiosk.ui.SideCard;
import org.wego.kiosk.ui.Texts;

/** The numbers that any visitor may need, those for an emergency first and marked. */
public final class UsefulNumbersScreen implements Screen {

    private static final double FIGURE_WIDTH = 4.6;

    private final List<UsefulNumber> numbers;
    private final Visit visit;
    private final Frame frame;

    public UsefulNumbersScreen(Content content, Visit visit, Frame frame) {
        this.numbers = content.numbers();
        this.visit = visit;
        this.frame = frame;
    }

    @Override
    public Heading heading() {
        return new Heading(visit.say("numbers.title"), visit.say("numbers.summary"));
    }

    @Override
    public Look look() {
        return new Look.Picture(Pictogram.BELL);
    }

    @Override
    public ObservableValue<Body> body() {
        if (numbers.isEmpty()) {
            var none = new Block.Rows("card", List.of(DetailRow.absent(visit.say("numbers.none"))), false);
            return new SimpleObjectProperty<>(Body.of(none));
        }
        var cards = numbers.stream().map(this::card).toList();
        return new SimpleObjectProperty<>(Body.columns(frame, cards));
    }

    private Block card(UsefulNumber number) {
        var figure = Texts.label(visit.formats().phone(number.number()), "text-number");
        figure.setMinWidth(frame.em() * FIGURE_WIDTH);
        var after = new ArrayList<Region>();
        if (number.emergency()) {
            after.add(new StackPane(Icon.EMERGENCY.node("icon-danger")));
            figure.getStyleClass().add("danger");
        }
        var texts = List.of(Texts.name(visit.text(number.name())), Texts.muted(visit.text(number.about())));
        return new SideCard(List.of(figure), texts, after).block(frame, Pos.CENTER_LEFT, true);
    }
}
