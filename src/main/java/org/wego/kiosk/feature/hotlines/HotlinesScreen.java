// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.hotlines;

import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.wego.kiosk.model.hotline.HotlineGuide;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.Pictogram;
import org.wego.kiosk.ui.page.Body;
import org.wego.kiosk.ui.page.HeaderContent;
import org.wego.kiosk.ui.page.Heading;
import org.wego.kiosk.ui.page.Screen;

/** The hotlines that speak the visitor's language, and whether they are open. */
public final class HotlinesScreen implements Screen {

    private final HotlineGuide guide;
    private final ScreenContext context;

    public HotlinesScreen(HotlineGuide guide, ScreenContext context) {
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
