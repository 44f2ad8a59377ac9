// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.directory;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.search.MatchedText.MatchedPart;

/**
 * One line of text with its matching parts emphasised.
 *
 * <p>Where there is no room, the text between the matches is cut off, so that a match within a long text stays visible.
 * A {@code TextFlow} would wrap instead.
 */
final class MatchedLine {

    /** What is before a match stays up to this number of letters: the name of a field. */
    private static final int MAX_LABEL = 24;

    private MatchedLine() {}

    static Region of(List<MatchedPart> parts, String styleClass) {
        var line = new HBox();
        line.setMinWidth(0);
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            var label = DeskControls.line(part.text(), styleClass);
            if (part.matched()) {
                label.getStyleClass().add("desk-match");
                label.setMinWidth(Region.USE_PREF_SIZE);
            } else if (i == 0 && parts.size() > 1 && part.text().length() <= MAX_LABEL) {
                label.setMinWidth(Region.USE_PREF_SIZE);
            } else {
                label.setMinWidth(0);
                // The words next to a match stay.
                label.setAlignment(i + 1 < parts.size() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
                label.setTextOverrun(i + 1 < parts.size() ? OverrunStyle.LEADING_ELLIPSIS : OverrunStyle.ELLIPSIS);
            }
            line.getChildren().add(label);
        }
        return line;
    }
}
