// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.taxi;

import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.wego.kiosk.model.taxi.TaxiGuide;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.Pictogram;
import org.wego.kiosk.ui.page.Body;
import org.wego.kiosk.ui.page.HeaderContent;
import org.wego.kiosk.ui.page.Heading;
import org.wego.kiosk.ui.page.Screen;

/** What to say and check in a taxi. */
public final class TaxiScreen implements Screen {

    private final TaxiGuide guide;
    private final ScreenContext context;

    public TaxiScreen(TaxiGuide guide, ScreenContext context) {
        this.guide = guide;
        this.context = context;
    }

    @Override
    public Heading heading() {
        return new Heading(context.text(guide.title()));
    }

    @Override
    public HeaderContent header() {
        return HeaderContent.picture(Pictogram.BELL);
    }

    @Override
    public ObservableValue<Body> body() {
        return new SimpleObjectProperty<>(Body.of());
    }
}
