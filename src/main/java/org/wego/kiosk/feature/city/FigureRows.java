// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.city;

import java.util.List;
import javafx.scene.control.Label;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.control.LeadAndText;

/** Creates the card of a figure for large text: the number beside its title, and the fact below them. */
final class FigureRows {

    private FigureRows() {}

    /**
     * The card; a page may end between its rows.
     *
     * @param whole whether it has the whole sentence and the whole source; the voice says both in any case
     */
    static Block of(ScreenLayout layout, CityFigure figure, boolean whole) {
        var number = TextLabels.label(figure.figure(), "text-figure", "text-accent");
        var head = new LeadAndText(number, TextLabels.strong(figure.title()), layout.gap());
        return new Block.Rows("card", whole
                ? List.of(head, TextLabels.small(figure.text()), TextLabels.muted(figure.source()))
                : List.of(head, spoken(TextLabels.small(figure.sense()), figure.sense(), figure.text()),
                        spoken(TextLabels.muted(figure.shortSource()), figure.shortSource(), figure.source())),
                false);
    }

    /** A short text that the voice replaces by the long one. */
    private static Label spoken(Label label, String gist, String all) {
        if (!gist.equals(all)) {
            label.setAccessibleText(gist + ". " + all);
        }
        return label;
    }
}
