// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.buses;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.control.QrCode;
import org.wego.kiosk.ui.page.Body;

/** The pages of a line with stops in large text: the finding, what to do, the stops, the code for the phone. */
final class LargeLine {

    private final LineViewModel model;
    private final ScreenContext context;
    private final ScreenLayout layout;
    private final StringProperty chosen;

    /**
     * The pages of a line.
     *
     * @param chosen the id of the marked stop; empty for none
     */
    LargeLine(LineViewModel model, ScreenContext context, ScreenLayout layout, StringProperty chosen) {
        this.model = model;
        this.context = context;
        this.layout = layout;
        this.chosen = chosen;
    }

    /** In landscape, where a page is low, the first page has room for stops instead of the advice. */
    Body body() {
        return layout.portrait() ? composed(true, true).orDenser(() -> composed(true, false))
                : composed(false, true).orDenser(() -> composed(false, false)).orDenser(() -> composed(true, false));
    }

    /**
     * The parts from top to bottom.
     *
     * @param adviceFirst whether the advice is before the stops
     * @param route whether to add the ends of the line, which the code and the handout contain as well
     */
    private Body composed(boolean adviceFirst, boolean route) {
        var flow = new ArrayList<Block>();
        flow.add(FindingChip.block(model.result(), model.finding()));
        if (adviceFirst) {
            flow.add(Block.whole(TextLabels.muted(model.advice())));
        }
        flow.addAll(StopList.blocks(layout, model.stops(), chosen));
        model.remarks().forEach(remark -> flow.add(Block.whole(TextLabels.small(remark))));
        flow.add(Block.whole(code()));
        if (route) {
            model.route().ifPresent(ends -> flow.add(Block.whole(TextLabels.small(ends))));
        }
        if (!adviceFirst) {
            flow.add(Block.whole(TextLabels.muted(model.advice())));
        }
        return new Body(List.of(), flow, List.of(), 1);
    }

    /** The code with its caption beside it. */
    private Region code() {
        var code = new QrCode(layout, model.takeAlong());
        code.setMinWidth(Region.USE_PREF_SIZE);
        var caption = TextLabels.label(context.message("line.for-phone"), "text-small", "text-semibold");
        HBox.setHgrow(caption, Priority.ALWAYS);
        var row = new HBox(layout.gap(), code, caption);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
