// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.contact;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.wego.kiosk.model.Manifest.ReceptionDesk;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.Pictogram;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.page.Body;
import org.wego.kiosk.ui.page.HeaderContent;
import org.wego.kiosk.ui.page.Heading;
import org.wego.kiosk.ui.page.Screen;

/** The location and the telephone number of reception, where no desk is linked: the screen does not call reception. */
public final class ReceptionScreen implements Screen {

    private final Content content;
    private final ReceptionDesk reception;
    private final boolean rings;
    private final ScreenContext context;
    private final ScreenLayout layout;

    /**
     * Creates the screen.
     *
     * @param rings whether a bell sounds when the screen opens
     */
    public ReceptionScreen(Content content, boolean rings, ScreenContext context, ScreenLayout layout) {
        this.content = content;
        this.reception = content.manifest().reception();
        this.rings = rings;
        this.context = context;
        this.layout = layout;
    }

    @Override
    public Heading heading() {
        return new Heading(context.message("reception.title"), context.message("reception.summary"));
    }

    @Override
    public HeaderContent header() {
        return HeaderContent.picture(Pictogram.BELL);
    }

    @Override
    public ObservableValue<Body> body() {
        var flow = new ArrayList<>(new ReceptionFacts(reception, context, layout).blocks());
        flow.addAll(BoardWay.blocks(content, context, layout));
        if (rings && !context.session().audio().muted()) {
            flow.add(Block.whole(TextLabels.muted(context.message("reception.bell"))));
        }
        return new SimpleObjectProperty<>(new Body(List.of(), flow, List.of(), 1));
    }
}
