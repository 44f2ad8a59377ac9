// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.board;

import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.wego.kiosk.model.board.PointingBoard;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.Pictogram;
import org.wego.kiosk.ui.page.Body;
import org.wego.kiosk.ui.page.HeaderContent;
import org.wego.kiosk.ui.page.Heading;
import org.wego.kiosk.ui.page.Screen;

/** The cards of one group, and what has been said. */
public final class BoardScreen implements Screen {

    private final PointingBoard board;
    private final ScreenContext context;

    public BoardScreen(PointingBoard board, ScreenContext context) {
        this.board = board;
        this.context = context;
    }

    @Override
    public Heading heading() {
        return new Heading(context.text(board.title()));
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
