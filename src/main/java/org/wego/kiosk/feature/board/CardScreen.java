// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.board;

import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.wego.kiosk.model.board.BoardCard;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.Pictogram;
import org.wego.kiosk.ui.page.Body;
import org.wego.kiosk.ui.page.HeaderContent;
import org.wego.kiosk.ui.page.Heading;
import org.wego.kiosk.ui.page.Screen;

/** One card in the visitor's language and in that of the staff. */
public final class CardScreen implements Screen {

    private final BoardCard card;
    private final ScreenContext context;

    public CardScreen(BoardCard card, ScreenContext context) {
        this.card = card;
        this.context = context;
    }

    @Override
    public Heading heading() {
        return new Heading(context.text(card.text()));
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
