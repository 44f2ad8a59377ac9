// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.quality;

import java.time.LocalDate;
import java.time.YearMonth;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.desk.record.ContentRecords;
import org.wego.kiosk.text.Messages;

/** Words how the number of harmful findings has developed. */
final class QualityProgress {

    private static final int WEEK = 7;
    private static final int MONTH = 30;

    private final DeskState state;

    QualityProgress(DeskState state) {
        this.state = state;
    }

    /** Today at the kiosk. */
    LocalDate today() {
        return LocalDate.ofInstant(state.clock().instant(), state.content().manifest().timeZone());
    }

    /** One sentence for today, a week ago, a month ago, and the confirmations of this month. */
    String text(FindingHistory history, long now) {
        return words().get("quality.progress", state.formats().number(now),
                earlier(history, WEEK, "quality.progress.no-week"),
                earlier(history, MONTH, "quality.progress.no-month"), state.formats().number(confirmed()));
    }

    /** The count from some days ago or, if the window was closed then, from the time before, up to twice as long ago. */
    private String earlier(FindingHistory history, int days, String without) {
        return history.last(today().minusDays(2L * days - 1), today().minusDays(days))
                .map(found -> words().get("quality.progress.day", state.formats().date(found.day()),
                        state.formats().number(found.count())))
                .orElseGet(() -> words().get(without));
    }

    private long confirmed() {
        var month = YearMonth.from(today());
        return ContentRecords.of(state.content()).stream().flatMap(entry -> entry.provenance().stream())
                .flatMap(from -> from.confirmed().stream())
                .filter(found -> YearMonth.from(found.on()).equals(month)).count();
    }

    private Messages words() {
        return state.words();
    }
}
