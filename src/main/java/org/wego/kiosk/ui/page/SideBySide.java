// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.page;

import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.ScreenLayout;

/** Two parts side by side on a wide glass; where a page has no room for the higher one, other parts in their place. */
public final class SideBySide {

    private SideBySide() {}

    /**
     * Two parts as a block.
     *
     * @param first takes the width that the second leaves
     * @param secondWidth of the second part, px
     * @param grows whether both take spare height
     * @param apart what takes their place where they are too high
     */
    public static Block of(ScreenLayout frame, Region first, Region second, double secondWidth, boolean grows,
            List<? extends Block> apart) {
        width(first, frame.contentWidth() - frame.gap() - secondWidth);
        width(second, secondWidth);
        var pair = new HBox(first, second);
        pair.setSpacing(frame.gap());
        return new Block.Side(pair, grows, apart);
    }

    private static void width(Region part, double width) {
        part.setMinWidth(width);
        part.setPrefWidth(width);
    }
}
