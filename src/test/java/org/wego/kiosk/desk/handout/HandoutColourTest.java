// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.model.LineId;
import org.wego.kiosk.print.Paper;
import org.wego.kiosk.testing.Contents;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;

/** A handout has the colour of its task in the lobby. */
@FxTest
class HandoutColourTest {

    @Test
    void aHandoutHasTheColourOfItsTask() {
        assertThat(accent(new Handout.DirectionsHandout())).isEqualTo(Color.web("#8A2C0A"));
        assertThat(accent(new Handout.LineHandout(new LineId("151")))).isEqualTo(Color.web("#1F2937"));
        assertThat(accent(new Handout.OfficesHandout(Optional.empty()))).isEqualTo(Color.web("#0A4A5C"));
    }

    private static Paint accent(Handout handout) {
        var page = Handed.made(Contents.sample(), handout, "en", Paper.A4).getFirst();
        return Fx.get(() -> List.copyOf(page.node().lookupAll(".handout-brand")).stream().map(Label.class::cast)
                .findFirst().orElseThrow().getTextFill());
    }
}
