// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.page;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Shows one page of a body in the columns of its plan. */
public final class PageLayout extends Region {

    private final double gap;
    private PagePlan plan = PagePlan.EMPTY;
    private int page;

    PageLayout(double gap) {
        this.gap = gap;
    }

    /** Shows a page, counted from 0. */
    void show(PagePlan plan, int page) {
        this.plan = plan;
        this.page = page;
        ChildNodes.set(getChildren(), plan.nodesOf(page));
        requestLayout();
    }

    /** Holds nodes outside of any page, so that they can be measured. */
    void hold(List<? extends Node> parts) {
        plan = PagePlan.EMPTY;
        page = 0;
        ChildNodes.set(getChildren(), parts);
    }

    /** Whether it shows a certain page of a plan. */
    boolean shows(PagePlan plan, int page) {
        return this.plan.equals(plan) && this.page == page;
    }

    /** Removes all nodes. */
    void clear() {
        plan = PagePlan.EMPTY;
        page = 0;
        getChildren().clear();
    }

    @Override
    protected void layoutChildren() {
        var placer = new ColumnPlacer(plan, getChildren().iterator());
        double width = Math.floor((getWidth() - gap * (plan.perPage() - 1)) / plan.perPage());
        double x = 0;
        for (var column : plan.columnsOf(page)) {
            placer.place(column, x, 0, width, plan.room());
            x += width + gap;
        }
    }
}
