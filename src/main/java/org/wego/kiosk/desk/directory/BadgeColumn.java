// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.directory;

import java.util.List;
import org.wego.kiosk.desk.directory.ResultRow.RecordRow;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.desk.record.ContentRecord;

/** The column of the badges of a result list, as wide as the longest badge, so that the texts beside all begin at one place. */
final class BadgeColumn {

    /** The widths of a badge without its text and of a letter, and the least width of the column, em. */
    private static final double BADGE = 2.9;
    private static final double LETTER = 0.62;
    private static final double LEAST = 7.4;
    /** The first letter that may be as wide as it is high, and its width. */
    private static final char FIRST_WIDE = '\u1100';
    private static final double WIDE_LETTER = 1;

    private final DeskState state;
    private double width = LEAST;

    BadgeColumn(DeskState state) {
        this.state = state;
    }

    /** Fits the width to the badges of a list. */
    void fit(List<? extends ResultRow> rows) {
        width = rows.stream().map(row -> row instanceof RecordRow found ? badge(found.entry()) : "")
                .mapToDouble(BadgeColumn::width).reduce(LEAST, Math::max);
    }

    /** Its width, em. */
    double width() {
        return width;
    }

    private String badge(ContentRecord entry) {
        return switch (entry.kind()) {
            case LINE -> state.text(entry.name());
            case STOP -> entry.key().id();
            default -> "";
        };
    }

    private static double width(String text) {
        return BADGE + text.chars().mapToDouble(letter -> letter < FIRST_WIDE ? LETTER : WIDE_LETTER).sum();
    }
}
