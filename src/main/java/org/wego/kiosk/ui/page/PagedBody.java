// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.wego.kiosk.ui.OffscreenArea;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.page.BodyPlanner.PlannedBody;

/**
 * Shows a {@link Body}: on one page if it fits, otherwise on several pages with buttons below.
 *
 * <p>It never scrolls, never clips a part and never shrinks a text. Spare height goes to the parts that grow.
 */
public final class PagedBody extends Region {

    /** The tolerance for a room in whole pixels, px. */
    private static final double ROUNDING = 1;

    private final ScreenLayout layout;
    private final ObservableValue<Body> body;
    private final PagerWords words;
    /** The order among the children never changes, because JavaFX styles a node again after a move. */
    private final List<PageLayout> pageLayouts;
    private PageLayout current;
    /** The page that a pressed button is about to turn to, outside the visible area. */
    private PageLayout next;
    /** Present when a body has needed several pages. */
    private Optional<PagerBar> bar = Optional.empty();
    private final ReadOnlyIntegerWrapper pageCount = new ReadOnlyIntegerWrapper(1);
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();
    /** The requested page; the property changes when its parts are shown. */
    private int number;
    private PagePlan plan = PagePlan.EMPTY;
    private double plannedWidth = -1;
    private double plannedHeight = -1;
    private Optional<PlannedBody> fitted = Optional.empty();
    private double fittedWidth = -1;
    private double fittedRoom = -1;
    private double lead;

    public PagedBody(ScreenLayout layout, ObservableValue<Body> body, PagerWords words) {
        this.layout = layout;
        this.body = body;
        this.words = words;
        this.current = new PageLayout(layout.gap());
        this.next = new PageLayout(layout.gap());
        this.pageLayouts = List.of(current, next);
        getStyleClass().add("paged-body");
        body.subscribe(() -> {
            plannedWidth = -1;
            fittedWidth = -1;
            number = 0;
            requestLayout();
            if (getParent() != null) {
                getParent().requestLayout();
            }
        });
    }

    /** Keeps controls out of the upper part of every page. */
    public void keepControlsBelow(double distance) {
        if (distance != lead) {
            lead = distance;
            fittedWidth = -1;
            plannedWidth = -1;
        }
    }

    /**
     * Selects the composition for a size.
     *
     * @param width the width of the body, px
     * @param room the greatest height that it may have, px
     * @return the height that it needs: less than the room if it fits on one page, px
     */
    public double fit(double width, double room) {
        return Math.min(room, fitted(width, room).height());
    }

    private PlannedBody fitted(double width, double room) {
        if (fitted.isEmpty() || width != fittedWidth || room != fittedRoom) {
            fittedWidth = width;
            fittedRoom = room;
            fitted = Optional.of(new BodyPlanner(layout, width, room, lead, this::addToScene).choose(body.getValue()));
            plannedWidth = -1;
        }
        return fitted.get();
    }

    /** The body with the content of all pages. */
    public ObservableValue<Body> bodyProperty() {
        return body;
    }

    /** The number of pages. */
    public ReadOnlyIntegerProperty pageCountProperty() {
        return pageCount.getReadOnlyProperty();
    }

    /** The visible page, from 0. When it changes, the parts of the new page are already shown. */
    public ReadOnlyIntegerProperty pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** Shows a page; a number out of range selects the nearest page. */
    public void turnTo(int wanted) {
        number = Math.clamp(wanted, 0, pageCount.get() - 1);
        if (next.shows(plan, number)) {
            var left = current;
            current = next;
            next = left;
        }
        showPage();
        requestLayout();
        page.set(number);
    }

    /** Builds a page in advance, so that turning to it is immediate. */
    private void prepare(int wanted) {
        // The visible page must not change, and an outdated plan is of no use.
        boolean planned = plannedWidth >= 0;
        if (planned && wanted >= 0 && wanted < pageCount.get() && !current.shows(plan, wanted)) {
            next.show(plan, wanted);
            next.resize(current.getWidth(), current.getHeight());
            next.applyCss();
            next.layout();
        }
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() != plannedWidth || getHeight() != plannedHeight) {
            plan = createPlan();
            plannedWidth = getWidth();
            plannedHeight = getHeight();
            pageCount.set(plan.pages());
            number = Math.min(number, pageCount.get() - 1);
            showPage();
        }
        layOutParts();
        page.set(number);
    }

    private PagePlan createPlan() {
        double height = getHeight();
        boolean known = getWidth() == fittedWidth && fitted.filter(
                body -> body.plan().pages() == 1 ? body.height() <= height : Math.abs(height - fittedRoom) < ROUNDING)
                .isPresent();
        return (known ? fitted.orElseThrow() : fitted(getWidth(), height)).planFor(height);
    }

    /** Adds nodes to the scene and styles them, so that they can be measured. */
    private void addToScene(List<? extends Node> head, List<? extends Node> flow, List<? extends Node> foot) {
        next.clear();
        current.hold(flow);
        boolean styled = Stream.concat(head.stream(), foot.stream()).allMatch(getChildren()::contains);
        setParts(head, foot, List.of());
        // To style a whole keypad again costs more than a key may take.
        (styled ? current : this).applyCss();
    }

    private void showPage() {
        if (!current.shows(plan, number)) {
            current.show(plan, number);
            // Now, so that this layout already has the right sizes.
            current.applyCss();
        }
        next.clear();
        next.setVisible(false);
        next.setTranslateX(OffscreenArea.X);
        current.setVisible(true);
        current.setTranslateX(0);
        setParts(plan.head(), plan.foot(), pageCount.get() > 1 ? List.of(updatedBar()) : List.of());
    }

    private void setParts(List<? extends Node> head, List<? extends Node> foot, List<PagerBar> last) {
        ChildNodes.set(getChildren(), Stream.of(head, pageLayouts, foot, last).flatMap(List::stream).toList());
    }

    private PagerBar updatedBar() {
        var shown = bar.orElseGet(
                () -> new PagerBar(layout, words, step -> turnTo(number + step), step -> prepare(number + step)));
        shown.update(number, pageCount.get());
        bar = Optional.of(shown);
        return shown;
    }

    private void layOutParts() {
        double y = 0;
        for (var node : plan.head()) {
            y = placeFixed(node, y);
        }
        current.resizeRelocate(0, y, getWidth(), plan.room());
        next.relocate(0, y);
        double footY = y + plan.room() + (plan.flow().isEmpty() ? 0 : layout.gap());
        for (var node : plan.foot()) {
            footY = placeFixed(node, footY);
        }
        bar.ifPresent(shown -> shown.resizeRelocate(0, getHeight() - layout.controlHeight(), getWidth(),
                layout.controlHeight()));
    }

    private double placeFixed(Region node, double y) {
        double height = BlockSizes.height(node, getWidth());
        node.resizeRelocate(0, y, getWidth(), height);
        return y + height + layout.gap();
    }
}
