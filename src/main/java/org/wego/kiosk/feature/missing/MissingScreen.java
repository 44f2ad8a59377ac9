// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.missing;

import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.session.Visit;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.Body;
import org.wego.kiosk.ui.Buttons;
import org.wego.kiosk.ui.DetailRow;
import org.wego.kiosk.ui.Frame;
import org.wego.kiosk.ui.Heading;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.Look;
import org.wego.kiosk.ui.Pictogram;
import org.wego.kiosk.ui.Screen;

/** Says that there is nothing about this here, and points to reception. */
public final class MissingScreen implements Screen {

    private final Visit visit;
    private final Frame frame;

    public MissingScreen(Visit visit, Frame frame) {
        this.visit = visit;
        this.frame = frame;
    }

    @Override
    public Heading heading() {
        return new Heading(visit.say("missing.title"));
    }

    @Override
    public Look look() {
        return new Look.Picture(Pictogram.BELL);
    }

    @Override
    public ObservableValue<Body> body() {
        var reception = Buttons.primary(frame, Icon.RECEPTION, visit.say("bar.reception"),
                visit.to(new Destination.Reception()));
        return new SimpleObjectProperty<>(Body.of(
                new Block.Rows("card", List.of(DetailRow.absent(visit.say("missing.explanation")), reception), false)));
    }
}
