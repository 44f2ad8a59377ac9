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
    void itBeginsWithTheFirstHandoutAndThePaperOfLastTime() {
        assertThat(model.handoutProperty().get()).contains(WAY);
        assertThat(model.paperProperty().get()).isEqualTo(Paper.LETTER);
    }

    @Test
    void withoutHandoutsNoneIsChosen() {
        assertThat(new HandoutViewModel(List.of(), Paper.A4).handoutProperty().get()).isEmpty();
    }

    @Test
    void theSheetOfALineNeedNotBeInTheList() {
        var line = new Handout.LineHandout(new LineId("471"));
        model.choose(line);
        assertThat(model.handoutProperty().get()).contains(line);
    }

    @Test
    void pagesAreTurnedNoFurtherThanTheyGo() {
        model.made(2);
        model.previous();
        assertThat(model.pageProperty().get()).isZero();
        model.next();
        model.next();
        assertThat(model.pageProperty().get()).isEqualTo(1);
        model.making();
        assertThat(model.pageProperty().get()).isZero();
    }

    @Test
    void withoutPagesThereIsNothingToTurnOrToWrite() {
        model.making();
        model.next();
        assertThat(model.pageProperty().get()).isZero();
        assertThat(model.beginWriting()).isFalse();
        assertThat(model.workProperty().get()).isEqualTo(new HandoutTask.LayingOut());
    }

    @Test
    void oneFileIsWrittenAtATime() {
        model.made(1);
        assertThat(model.beginWriting()).isTrue();
        assertThat(model.beginWriting()).isFalse();
        model.written(0.5);
        assertThat(model.workProperty().get()).isEqualTo(new HandoutTask.Writing(0.5));
        model.say("Saved");
        model.written(1);
        assertThat(model.workProperty().get()).isEqualTo(new HandoutTask.Finished("Saved"));
    }

    @Test
    void theWishToStopHoldsForOneFile() {
        model.made(1);
        model.beginWriting();
        model.cancel();
        assertThat(model.isCancelled()).isTrue();
        model.say("Cancelled");
        model.beginWriting();
        assertThat(model.isCancelled()).isFalse();
    }

    @Test
    void pagesThatAreMadeMeanwhileDoNotHideTheProgress() {
        model.made(1);
        model.beginWriting();
        model.making();
        model.made(3);
        assertThat(model.workProperty().get()).isEqualTo(new HandoutTask.Writing(0));
    }
}
