// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.chart.AreaChart;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.TestPack;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.text.MessageCatalogue;

/** The progress of several days is drawn, with the days and numbers at its ends; the sentence says the same. */
@FxTest
class ProgressChartTest {

    private static final String WORDS = "Findings: 3 today";

    @TempDir
    private Path folder;
    private ProgressChart chart;

    @BeforeEach
    void open() {
        var state = new DeskState(((PackResult.Accepted) TestPack.in(folder).read()).content(),
                MessageCatalogue.ofDesk().in(new Lang("en")), new MessageCatalogue(Map.of()), Clock.systemUTC());
        chart = Fx.get(() -> {
            var shown = new ProgressChart(state);
            new Scene(shown.node(), 300, 120);
            return shown;
        });
    }

    @Test
    void eachDayIsAPointAndTheEndsAreNamed() {
        show("2026-11-20=12,2026-11-23=7,2026-11-27=3");
        var area = area();
        assertThat(area.isVisible()).isTrue();
        assertThat(area.getData().getFirst().getData()).extracting(point -> ((Number) point.getYValue()).longValue())
                .containsExactly(12L, 7L, 3L);
        assertThat(Fx.get(() -> area.lookupAll("Text").stream().map(text -> ((Text) text).getText()).toList()))
                .contains("0", "12", "Nov 20", "Nov 27");
        assertThat(chart.node().getAccessibleText()).isEqualTo(WORDS);
        assertThat(note().isVisible()).isFalse();
    }

    @Test
    void aSingleDayIsNoProgressYet() {
        show("2026-11-27=3");
        assertThat(area().isVisible()).isFalse();
        assertThat(note().isVisible()).isTrue();
        assertThat(note().getText()).contains("second day");
    }

    @Test
    void theRoomIsTheSame() {
        show("2026-11-27=3");
        var before = chart.node().getHeight();
        show("2026-11-20=12,2026-11-27=0");
        assertThat(chart.node().getHeight()).isEqualTo(before);
        assertThat(area().getHeight()).as("nothing is drawn outside of it").isLessThanOrEqualTo(before);
    }

    private void show(String days) {
        Fx.run(() -> {
            chart.show(FindingHistory.parse(days), WORDS);
            Fx.layOut(chart.node());
        });
    }

    private AreaChart<?, ?> area() {
        return Fx.get(() -> (AreaChart<?, ?>) chart.node().lookup(".desk-progress-chart"));
    }

    private Labeled note() {
        return Fx.get(() -> (Labeled) chart.node().getChildrenUnmodifiable().getLast());
    }
}
