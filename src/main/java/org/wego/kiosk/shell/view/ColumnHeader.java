// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import org.wego.kiosk.ui.page.HeaderContent;

/**
 * The header area at the left of a landscape touch zone, from top to bottom: emblem, titles, facts, view, the part aside.
 *
 * <p>With a view, the titles are between the emblem and the part aside.
 *
 * <p>A picture at the foot gives way if there is no room for it; other parts without room can be released.
 */
final class ColumnHeader extends Region {

    private static final double MARGIN = 40;
    private static final double TOP = 32;
    private static final double GAP = 20;
    private static final double BETWEEN = 28;
    private static final double LEAST_ART = 160;
    private static final double LEAST_BELOW = 12;
    private static final double LEAST_GAP = 8;

    private final HeaderTitles titles;
    private final HeaderContent content;

    ColumnHeader(HeaderTitles titles, HeaderContent content) {
        this.titles = titles;
        this.content = content;
        content.art().ifPresent(getChildren()::add);
        content.emblem().ifPresent(getChildren()::add);
        getChildren().add(titles);
        getChildren().addAll(content.facts());
        content.view().ifPresent(getChildren()::add);
        content.aside().ifPresent(getChildren()::add);
        content.detail().ifPresent(detail -> {
            getChildren().add(detail);
            detail.visibleProperty().subscribe(this::requestLayout);
        });
    }

    /**
     * Removes the parts for which a height has no room: the part aside, then the last facts.
     *
     * @return the removed parts, in the order of their importance
     */
    List<Region> release(double height) {
        double inner = getWidth() - 2 * MARGIN;
        double top = layOutTop(inner);
        var released = new ArrayList<Region>();
        while (top + below(inner, LEAST_GAP) > height) {
            var last = aside().filter(_ -> !beside()).or(() -> facts().reduce((_, fact) -> fact));
            if (last.isEmpty()) {
                break;
            }
            getChildren().remove(last.get());
            released.addFirst(last.get());
        }
        return released;
    }

    /** The facts that have not been released. */
    private Stream<Region> facts() {
        return content.facts().stream().filter(getChildren()::contains);
    }

    private Optional<Region> aside() {
        return content.aside().filter(getChildren()::contains);
    }

    /** The height of everything below the titles, with the gap above each part. */
    private double below(double inner, double gap) {
        return Stream.concat(facts(), aside().filter(_ -> !beside()).stream())
                .mapToDouble(part -> gap + part.prefHeight(inner)).sum() + LEAST_BELOW;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return content.column();
    }

    /** The height that the titles need. */
    @Override
    protected double computeMinHeight(double width) {
        return Math.ceil(titles.prefHeight(width - 2 * MARGIN)) + 2 * TOP;
    }

    @Override
    protected void layoutChildren() {
        double inner = getWidth() - 2 * MARGIN;
        boolean detail = content.showsDetail();
        Stream.concat(content.texts().filter(getChildren()::contains), Stream.of(titles))
                .forEach(node -> node.setVisible(!detail));
        content.detail().ifPresent(node -> node.resizeRelocate(MARGIN, TOP, inner, getHeight() - 2 * TOP));
        double y = layOutTop(inner);
        double gap = y + below(inner, GAP) <= getHeight() ? GAP : LEAST_GAP;
        y += gap;
        for (var fact : facts().toList()) {
            double height = fact.prefHeight(inner);
            fact.resizeRelocate(MARGIN, y, Math.min(inner, fact.maxWidth(-1)), height);
            y += height + gap;
        }
        double bottom = getHeight();
        if (aside().isPresent() && !beside()) {
            var aside = aside().get();
            double height = aside.prefHeight(inner);
            double top = Math.max(y, bottom - height - TOP);
            aside.resizeRelocate(MARGIN, top, inner, height);
            bottom = top - gap;
        }
        layOutPicture(y, bottom);
    }

    /** Whether emblem, titles and the part aside are in one row, which leaves the height to the view. */
    private boolean beside() {
        return content.view().isPresent() && content.emblem().isPresent();
    }

    /** Emblem and titles; returns the y coordinate of what is below them. */
    private double layOutTop(double inner) {
        return beside() ? layOutRow(inner) : layOutStack(inner);
    }

    /** The emblem above the titles; returns the y coordinate of what is below them. */
    private double layOutStack(double inner) {
        double y = TOP;
        if (content.emblem().isPresent()) {
            var emblem = content.emblem().get();
            emblem.resizeRelocate(MARGIN, y, emblem.prefWidth(-1), emblem.prefHeight(-1));
            y += emblem.prefHeight(-1) + GAP;
        }
        titles.fit(inner);
        titles.resizeRelocate(MARGIN, y, inner, titles.prefHeight(inner));
        return y + titles.prefHeight(inner);
    }

    /** The emblem at the left of the titles, and the part aside at their right. */
    private double layOutRow(double inner) {
        var emblem = content.emblem().orElseThrow();
        double left = emblem.prefWidth(-1) + BETWEEN;
        double right = content.aside().map(aside -> aside.prefWidth(-1) + BETWEEN).orElse(0.0);
        double width = inner - left - right;
        titles.fit(width);
        double height = Math.max(titles.prefHeight(width), Math.max(emblem.prefHeight(-1),
                content.aside().map(aside -> aside.prefHeight(-1)).orElse(0.0)));
        emblem.resizeRelocate(MARGIN, TOP + (height - emblem.prefHeight(-1)) / 2, emblem.prefWidth(-1),
                emblem.prefHeight(-1));
        titles.resizeRelocate(MARGIN + left, TOP + (height - titles.prefHeight(width)) / 2, width,
                titles.prefHeight(width));
        content.aside().ifPresent(aside -> aside.resizeRelocate(MARGIN + inner - aside.prefWidth(-1), TOP,
                aside.prefWidth(-1), aside.prefHeight(-1)));
        return TOP + height;
    }

    private void layOutPicture(double top, double bottom) {
        content.view().ifPresent(view -> {
            view.setVisible(!content.showsDetail() && bottom - top >= view.minHeight(getWidth()));
            view.resizeRelocate(0, top, getWidth(), bottom - top);
        });
        content.art().ifPresent(art -> {
            boolean flexible = art.getContentBias() != null;
            double width = flexible ? getWidth() : art.prefWidth(-1);
            double height = Math.min(bottom - top, flexible ? art.maxHeight(width) : art.prefHeight(-1));
            art.setVisible(height >= Math.min(LEAST_ART, art.prefHeight(-1)) && content.view().isEmpty()
                    && !content.showsDetail());
            double x = flexible ? 0 : MARGIN;
            double below = flexible || aside().isPresent() ? 0 : TOP;
            art.resizeRelocate(x, Math.max(top, bottom - height - below), width, height);
        });
    }
}
