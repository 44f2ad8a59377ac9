// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.view;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.page.Body;
import org.wego.kiosk.ui.page.HeaderContent;
import org.wego.kiosk.ui.page.Screen;

/**
 * Adds to a body the parts of the header content for which the header area has no room: with large text all but the
 * title, in reach mode the title, too; elsewhere those that a column has released.
 */
final class HeaderInBody {

    private HeaderInBody() {}

    static ObservableValue<Body> of(ScreenLayout layout, Screen screen, HeaderContent content, Header header,
            ReleasedParts released) {
        if (!layout.scarce() || !content.present()) {
            return released.in(screen.body());
        }
        var before = new ArrayList<Block>();
        boolean outOfReach = layout.portrait() && layout.reach();
        if (outOfReach) {
            var title = TextLabels.label(screen.heading().title().replace('\n', ' '), "text-page-title");
            before.add(Block.whole(header.beside(title)));
        }
        if (!(outOfReach && ReachHeader.showsEmblem(content))) {
            content.emblem().ifPresent(emblem -> before.add(Block.whole(emblem)));
        }
        screen.heading().subtitle()
                .ifPresent(_ -> before.add(Block.whole(HeaderTitles.subtitle(screen::heading, "text-small"))));
        content.facts().forEach(fact -> before.add(layout.large() ? breakable(fact) : Block.whole(fact)));
        var after = new ArrayList<Block>();
        content.aside().ifPresent(aside -> after.add(Block.whole(aside)));
        return Bindings.createObjectBinding(() -> with(layout, content, screen.body().getValue(), before, after),
                screen.body());
    }

    /** A fact of several lines may be broken between them where pages are low. */
    static Block breakable(Region fact) {
        if (fact instanceof VBox lines) {
            var rows = lines.getChildren().stream().map(Region.class::cast).toList();
            lines.getChildren().clear();
            return new Block.Rows("plain-rows", rows, false);
        }
        return Block.whole(fact);
    }

    /** The view is at the end, if a page has room for it. */
    private static Body with(ScreenLayout layout, HeaderContent content, Body body, List<Block> before,
            List<Block> after) {
        var plain = body.between(before, after);
        if (content.view().isEmpty() || layout.tight()) {
            return plain;
        }
        var longer = new ArrayList<>(after);
        longer.add(Block.growing(content.view().get()));
        var viewed = body.between(before, longer);
        // In reach mode the view gives way to the rest; with large text it is on a page of its own.
        return layout.large() ? viewed : viewed.orDenser(() -> plain);
    }
}
