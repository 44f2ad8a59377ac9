// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.missing;

import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.Pictogram;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.control.Buttons;
import org.wego.kiosk.ui.control.DetailRow;
import org.wego.kiosk.ui.page.Body;
import org.wego.kiosk.ui.page.HeaderContent;
import org.wego.kiosk.ui.page.Heading;
import org.wego.kiosk.ui.page.Screen;

/** Explains that the pack has no content for a destination, and refers to reception. */
public final class MissingScreen implements Screen {

    private final ScreenContext context;
    private final ScreenLayout layout;

    public MissingScreen(ScreenContext context, ScreenLayout layout) {
        this.context = context;
        this.layout = layout;
    }

    @Override
    public Heading heading() {
        return new Heading(context.message("missing.title"));
    }

    @Override
    public HeaderContent header() {
        return HeaderContent.picture(Pictogram.BELL);
    }

    @Override
    public ObservableValue<Body> body() {
        var reception = Buttons.primary(layout, Icon.RECEPTION, context.message("bar.reception"),
                context.to(new Destination.Reception()));
        return new SimpleObjectProperty<>(Body.of(
                new Block.Rows("card", List.of(DetailRow.absent(context.message("missing.explanation")), reception),
                        false)));
    }
}
