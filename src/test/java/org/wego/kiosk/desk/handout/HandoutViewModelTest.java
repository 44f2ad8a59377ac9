// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.desk.handout.HandoutViewModel.HandoutTask;
import org.wego.kiosk.model.LineId;
import org.wego.kiosk.print.Paper;

class HandoutViewModelTest {

    private static final Handout WAY = new Handout.DirectionsHandout();
    private static final Handout LINES = new Handout.LinesHandout(Optional.empty());

    private final HandoutViewModel model = new HandoutViewModel(List.of(WAY, LINES), Paper.LETTER);

    @Test
    void itBeginsWithTheFirstHandoutAndTheGivenPaper() {
        assertThat(model.handoutProperty().get()).contains(WAY);
        assertThat(model.paperProperty().get()).isEqualTo(Paper.LETTER);
    }

    @Test
    void withoutHandoutsNoneIsChosen() {
        assertThat(new HandoutViewModel(List.of(), Paper.A4).handoutProperty().get()).isEmpty();
    }

    @Test
    void theHandoutOfALineNeedNotBeInTheList() {
        var line = new Handout.LineHandout(new LineId("471"));
        model.choose(line);
        assertThat(model.handoutProperty().get()).contains(line);
    }

    @Test
    void turningStopsAtTheFirstAndLastPage() {
        model.finishLayout(2);
        model.previous();
        assertThat(model.pageProperty().get()).isZero();
        model.next();
        model.next();
        assertThat(model.pageProperty().get()).isEqualTo(1);
        model.startLayout();
        assertThat(model.pageProperty().get()).isZero();
    }

    @Test
    void withoutPagesThereIsNothingToTurnOrToWrite() {
        model.startLayout();
        model.next();
        assertThat(model.pageProperty().get()).isZero();
        assertThat(model.beginWriting()).isFalse();
        assertThat(model.workProperty().get()).isEqualTo(new HandoutTask.LayingOut());
    }

    @Test
    void oneFileIsWrittenAtATime() {
        model.finishLayout(1);
        assertThat(model.beginWriting()).isTrue();
        assertThat(model.beginWriting()).isFalse();
        model.setProgress(0.5);
        assertThat(model.workProperty().get()).isEqualTo(new HandoutTask.Writing(0.5));
        model.finish("Saved");
        model.setProgress(1);
        assertThat(model.workProperty().get()).isEqualTo(new HandoutTask.Finished("Saved"));
    }

    @Test
    void cancellingAppliesToOneFileOnly() {
        model.finishLayout(1);
        model.beginWriting();
        model.cancel();
        assertThat(model.isCancelled()).isTrue();
        model.finish("Cancelled");
        model.beginWriting();
        assertThat(model.isCancelled()).isFalse();
    }

    @Test
    void layoutDuringWritingDoesNotHideTheProgress() {
        model.finishLayout(1);
        model.beginWriting();
        model.startLayout();
        model.finishLayout(3);
        assertThat(model.workProperty().get()).isEqualTo(new HandoutTask.Writing(0));
    }
}
