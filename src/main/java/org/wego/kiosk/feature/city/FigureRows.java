// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.city;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.control.LeadAndText;

/** Creates the rows of the card of a figure for large text: the number beside its title, and the fact below them. */
final class FigureRows {

    private FigureRows() {}

    /**
     * The rows from top to bottom.
     *
     * @param whole whether it has the whole sentence and the whole source; the voice says both in any case
     */
    static List<Region> of(ScreenLayout layout, CityFigure figure, boolean whole) {
        var number = TextLabels.label(figure.figure(), "text-figure", "text-accent");
        var head = new LeadAndText(number, TextLabels.strong(figure.title()), layout.gap());
        return whole ? List.of(head, TextLabels.small(figure.text()), TextLabels.muted(figure.source()))
                : List.of(head, spoken(TextLabels.small(figure.sense()), figure.sense(), figure.text()),
                        spoken(TextLabels.muted(figure.shortSource()), figure.shortSource(), figure.source()));
    }

    /** A short text that the voice replaces by the long one. */
    private static Label spoken(Label label, String gist, String all) {
        if (!gist.equals(all)) {
            label.setAccessibleText(gist + ". " + all);
        }
        return label;
    }
}
