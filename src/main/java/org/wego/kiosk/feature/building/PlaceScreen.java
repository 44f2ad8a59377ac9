// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.building;

import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.wego.kiosk.model.building.BuildingPlace;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.Pictogram;
import org.wego.kiosk.ui.page.Body;
import org.wego.kiosk.ui.page.HeaderContent;
import org.wego.kiosk.ui.page.Heading;
import org.wego.kiosk.ui.page.Screen;

/** One place in the building, and the way there. */
public final class PlaceScreen implements Screen {

    private final BuildingPlace place;
    private final ScreenContext context;

    public PlaceScreen(BuildingPlace place, ScreenContext context) {
        this.place = place;
        this.context = context;
    }

    @Override
    public Heading heading() {
        return new Heading(context.text(place.name()));
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
