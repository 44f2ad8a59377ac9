// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.contact;

import java.util.List;
import java.util.Optional;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.control.Buttons;

/** The way to the pointing board, for who wants to talk with reception without a common language. */
final class BoardWay {

    private BoardWay() {}

    /** A button; nothing where the pack has no board. */
    static List<Block> blocks(Content content, ScreenContext context, ScreenLayout layout) {
        return content.board().filter(board -> !board.shownGroups().isEmpty())
                .map(_ -> Block.whole(Buttons.outlined(layout, Icon.LANGUAGE, context.message("board.way"),
                        context.to(new Destination.Board(Optional.empty())))))
                .stream().toList();
    }
}
