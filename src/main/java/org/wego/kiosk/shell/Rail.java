// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.ui.TextFit;

/** The look zone at the side: header above, titles below, between them a picture if it finds room. */
final class Rail extends Region {

    private static final double GAP = 24;
    private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");

    private final Header header;
    private final Optional<? extends Region> picture;
    private final VBox titles;

    Rail(Header header, Optional<? extends Region> picture, VBox titles) {
        this.header = header;
        this.picture = picture;
        this.titles = titles;
        getChildren().addAll(header.node(), titles);
        picture.ifPresent(getChildren()::add);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        var title = titles.getChildren().getFirst();
        if (TextFit.widestWord(title) > width) {
            title.pseudoClassStateChanged(LONG, true);
        }
        double bottom = titles.prefHeight(width);
        header.showPlace(header.wholeHeight(width) + bottom + GAP <= getHeight());
        double top = header.node().prefHeight(width);
        header.node().resizeRelocate(0, 0, width, top);
        titles.resizeRelocate(0, getHeight() - bottom, width, bottom);
        picture.ifPresent(node -> {
            double size = node.prefHeight(-1);
            node.setVisible(top + bottom + size + 2 * GAP <= getHeight());
            node.resizeRelocate(0, getHeight() - bottom - size - GAP, node.prefWidth(-1), size);
        });
    }
}
