// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.building;

import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.wego.kiosk.model.building.BuildingGuide;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.Pictogram;
import org.wego.kiosk.ui.page.Body;
import org.wego.kiosk.ui.page.HeaderContent;
import org.wego.kiosk.ui.page.Heading;
import org.wego.kiosk.ui.page.Screen;

/** The places by floor. */
public final class BuildingScreen implements Screen {

    private final BuildingGuide guide;
    private final ScreenContext context;

    public BuildingScreen(BuildingGuide guide, ScreenContext context) {
        this.guide = guide;
        this.context = context;
    }

    @Override
    public Heading heading() {
        return new Heading(context.text(guide.title()));
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
