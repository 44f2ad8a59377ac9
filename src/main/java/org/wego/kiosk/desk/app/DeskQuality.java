// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.wego.kiosk.desk.frame.DeskAction;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.desk.frame.DeskView;
import org.wego.kiosk.desk.quality.Finding;
import org.wego.kiosk.desk.quality.QualityView;
import org.wego.kiosk.desk.quality.QualityView.DoubtAsking;
import org.wego.kiosk.desk.quality.QualityViewModel;
import org.wego.kiosk.desk.review.ReviewTask;
import org.wego.kiosk.desk.review.ReviewView;
import org.wego.kiosk.desk.review.ReviewViewModel;

/** The section "Data quality": the work list or, in its place, the review of the texts of a language. */
final class DeskQuality implements DeskView {

    private final StackPane node = new StackPane();
    private final QualityView list;
    private final ReviewView review;
    private final ReviewViewModel reviewModel;
    private final Runnable show;
    private DeskView current;

    /**
     * The section.
     *
     * @param controller what the work list calls
     * @param asker asks what was seen of a record in doubt
     * @param show shows this section, with the actions and the focus of its present view
     */
    DeskQuality(DeskState state, QualityViewModel quality, ReviewViewModel reviewModel, DeskController controller,
            DoubtAsking asker, Runnable show) {
        this.reviewModel = reviewModel;
        this.show = show;
        list = new QualityView(quality, state,
                new QualityView.QualityJumps(controller::open, controller::correct, this::review, asker),
                controller::copy,
                controller::say);
        review = new ReviewView(reviewModel, state, controller::correctInReview, this::leave);
        current = list;
        node.getChildren().setAll(list.node());
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void focus() {
        current.focus();
    }

    @Override
    public List<DeskAction> actions() {
        return current.actions();
    }

    private void leave() {
        reviewModel.end();
        change(list);
    }

    private void review(Finding finding) {
        finding.language().ifPresent(lang -> {
            reviewModel.begin(new ReviewTask(lang, finding.kind() == Finding.FindingKind.NOT_TRANSLATED));
            change(review);
        });
    }

    private void change(DeskView to) {
        current = to;
        node.getChildren().setAll(to.node());
        show.run();
    }
}
