// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.page;

import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.ScreenLayout;

/** Two parts side by side on a landscape screen; other parts replace them if a page has no room for the higher one. */
public final class SideBySide {

    private SideBySide() {}

    /**
     * Two parts as a block.
     *
     * @param first the part that gets the remaining width
     * @param secondWidth the width of the second part, px
     * @param grows whether both take spare height
     * @param apart the parts that replace them if they are too high
     */
    public static Block of(ScreenLayout layout, Region first, Region second, double secondWidth, boolean grows,
            List<? extends Block> apart) {
        width(first, layout.contentWidth() - layout.gap() - secondWidth);
        width(second, secondWidth);
        var pair = new HBox(first, second);
        pair.setSpacing(layout.gap());
        return new Block.Side(pair, grows, apart);
    }

    private static void width(Region part, double width) {
        part.setMinWidth(width);
        part.setPrefWidth(width);
    }
}
