// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell;

import java.util.Optional;
import javafx.scene.layout.Region;

/** The look zone at the side: header above, titles below, and between them a picture if it finds room. */
final class Rail extends Region {

    private static final double GAP = 24;

    private final Region header;
    private final Optional<? extends Region> picture;
    private final Region titles;

    Rail(Region header, Optional<? extends Region> picture, Region titles) {
        this.header = header;
        this.picture = picture;
        this.titles = titles;
        getChildren().addAll(header, titles);
        picture.ifPresent(getChildren()::add);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double top = header.prefHeight(width);
        double bottom = titles.prefHeight(width);
        header.resizeRelocate(0, 0, width, top);
        titles.resizeRelocate(0, getHeight() - bottom, width, bottom);
        picture.ifPresent(node -> {
            double size = node.prefHeight(-1);
            node.setVisible(top + bottom + size + 2 * GAP <= getHeight());
            node.resizeRelocate(0, getHeight() - bottom - size - GAP, node.prefWidth(-1), size);
        });
    }
}
