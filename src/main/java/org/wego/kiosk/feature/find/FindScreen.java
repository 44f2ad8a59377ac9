// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.find;

import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.Pictogram;
import org.wego.kiosk.ui.page.Body;
import org.wego.kiosk.ui.page.HeaderContent;
import org.wego.kiosk.ui.page.Heading;
import org.wego.kiosk.ui.page.Screen;

/** One search over everything that the kiosk shows. */
public final class FindScreen implements Screen {

    private final String typed;
    private final ScreenContext context;

    public FindScreen(String typed, ScreenContext context) {
        this.typed = typed;
        this.context = context;
    }

    @Override
    public Heading heading() {
        return new Heading(context.message("search.title"), typed);
    }

    @Override
    public HeaderContent header() {
        return HeaderContent.picture(Pictogram.BUILDING);
    }

    @Override
    public ObservableValue<Body> body() {
        return new SimpleObjectProperty<>(Body.of());
    }
}
