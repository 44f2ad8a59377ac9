// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.model.BusLine;
import org.wego.kiosk.model.LineCheck;
import org.wego.kiosk.model.LineCheck.StopCertainty;
import org.wego.kiosk.model.Provenance;
import org.wego.kiosk.testing.Contents;
import org.wego.kiosk.testing.Visits;

/** Visitors never read that a line may not stop here beside the sentence that it was confirmed. */
class LineInDoubtTest {

    private static final BusLine DOUBTFUL = Contents.line("471");
    private static final LocalDate DAY = LocalDate.parse("2026-11-30");

    private final LineTexts texts = new LineTexts(Visits.in("en").context().messages(), Contents.sample().stops());

    @Test
    void aConfirmationDoesNotContradictTheDoubt() {
        var line = line(DOUBTFUL.check(), confirmed(DOUBTFUL.provenance()));
        assertThat(texts.finding(line)).startsWith("May no longer stop here");
        assertThat(texts.advice(line)).isEqualTo("Ask reception before you wait.");
        assertThat(texts.adviceByReception(line)).isEqualTo("Published before June 2017");
        assertThat(LineTexts.isConfirmed(line)).isFalse();
    }

    @Test
    void theDayIsThatOnWhichSomebodyLooked() {
        var check = DOUBTFUL.check();
        var looked = new LineCheck(StopCertainty.NOT_SEEN, check.stops(), check.only(), check.remark(),
                confirmed(check.provenance()));
        assertThat(texts.finding(line(looked, DOUBTFUL.provenance())))
                .isEqualTo("May no longer stop here: not seen on November 30, 2026");
    }

    @Test
    void aLineThatWasSeenIsConfirmed() {
        var check = DOUBTFUL.check();
        var seen = new LineCheck(StopCertainty.SEEN_HERE, check.stops(), check.only(), check.remark(),
                confirmed(check.provenance()));
        var line = line(seen, confirmed(DOUBTFUL.provenance()));
        assertThat(texts.finding(line)).isEqualTo("Seen here on November 30, 2026");
        assertThat(texts.advice(line)).isEqualTo("Confirmed on November 30, 2026");
    }

    private static Provenance confirmed(Provenance before) {
        return new Provenance(before.source(), before.asOf(), Optional.of(new Provenance.Confirmation(DAY, "MK")),
                before.note());
    }

    private static BusLine line(LineCheck check, Provenance provenance) {
        return new BusLine(DOUBTFUL.id(), DOUBTFUL.name(), DOUBTFUL.aliases(), DOUBTFUL.group(), DOUBTFUL.night(),
                check,
                DOUBTFUL.route(), provenance);
    }
}
