// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.view;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import org.wego.kiosk.ui.page.HeaderContent;

/**
 * The header area above a portrait touch zone: organisation and time, the titles between emblem and picture, the facts
 * in the full width, and the view from edge to edge. Titles with a word too wide for that are below the emblem.
 */
final class PortraitHeader extends Region {

    /** The height above which no control may be, px: 1220 mm above the floor. */
    private static final double LEAST = 511;
    private static final double MOST_WITH_ART = 800;
    private static final double MOST = 600;
    private static final double BRAND = 112;
    private static final double BELOW = 28;
    private static final double MARGIN = 40;
    private static final double GAP = 28;
    private static final double FACT_GAP = 12;

    private final Region brand;
    private final HeaderTitles titles;
    private final HeaderContent content;
    /** The width for which {@link #pictured} is known; it is the same until the next change of the content. */
    private double picturedWidth = -1;
    private boolean pictured;

    PortraitHeader(Region brand, HeaderTitles titles, HeaderContent content) {
        this.brand = brand;
        this.titles = titles;
        this.content = content;
        content.art().ifPresent(getChildren()::add);
        getChildren().add(brand);
        content.emblem().ifPresent(getChildren()::add);
        getChildren().add(titles);
        getChildren().addAll(content.facts());
        content.aside().ifPresent(getChildren()::add);
        content.view().ifPresent(getChildren()::add);
        content.detail().ifPresent(detail -> {
            getChildren().add(detail);
            detail.visibleProperty().subscribe(this::requestLayout);
        });
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        double view = content.view().map(node -> node.minHeight(width)).orElse(0.0);
        double detail = content.detail().map(node -> node.minHeight(width - 2 * MARGIN)).orElse(0.0);
        return Math.max(LEAST, Math.ceil(BRAND + Math.max(row(width) + facts(width) + view, detail) + BELOW));
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    @Override
    protected double computeMaxHeight(double width) {
        return content.view().isPresent() ? Double.MAX_VALUE
                : Math.max(computeMinHeight(width), content.art().isPresent() ? MOST_WITH_ART : MOST);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        brand.resizeRelocate(MARGIN, 0, width - 2 * MARGIN, BRAND);
        boolean detail = content.showsDetail();
        Stream.concat(content.texts(), Stream.of(titles)).forEach(node -> node.setVisible(!detail));
        content.detail().ifPresent(node -> node.resizeRelocate(MARGIN, BRAND, width - 2 * MARGIN,
                getHeight() - BRAND - BELOW));
        boolean view = content.view().isPresent();
        double facts = facts(width);
        // Without a view the titles take the spare height, so that they are near the middle.
        double row = view ? row(width)
                : Math.max(row(width), getHeight() - BRAND - facts - BELOW);
        boolean stacked = isStacked(width);
        double x = MARGIN;
        if (content.emblem().isPresent()) {
            var emblem = content.emblem().get();
            double height = emblem.prefHeight(emblem.prefWidth(-1));
            emblem.resizeRelocate(x, BRAND + ((stacked ? besideHeight() : row) - height) / 2, emblem.prefWidth(-1),
                    height);
            x += stacked ? 0 : emblem.prefWidth(-1) + GAP;
        }
        if (content.aside().isPresent()) {
            var aside = content.aside().get();
            double asideWidth = aside.prefWidth(-1);
            aside.resizeRelocate(width - MARGIN - asideWidth, BRAND, asideWidth, aside.prefHeight(asideWidth));
        }
        content.art().ifPresent(art -> layOutArt(art, width, facts));
        double titleWidth = stacked ? width - 2 * MARGIN : titleWidth(width);
        titles.fit(titleWidth);
        double height = titles.prefHeight(titleWidth);
        titles.resizeRelocate(x, BRAND + Math.max(0, stacked ? row - height : (row - height) / 2), titleWidth, height);
        double y = BRAND + row;
        for (var fact : content.facts()) {
            double factHeight = fact.prefHeight(width - 2 * MARGIN);
            fact.resizeRelocate(MARGIN, y + FACT_GAP, Math.min(width - 2 * MARGIN, fact.maxWidth(-1)), factHeight);
            y += factHeight + FACT_GAP;
        }
        double top = y + BELOW;
        content.view().ifPresent(node -> {
            node.setVisible(!detail);
            node.resizeRelocate(0, top, width, getHeight() - top);
        });
    }

    /** The picture at the right, at the lower edge or above the facts. */
    private void layOutArt(Region art, double width, double facts) {
        boolean room = hasArt(width);
        art.setVisible(room && !content.showsDetail());
        double bottom = getHeight() - (facts > 0 ? facts + BELOW : 0);
        double height = Math.min(bottom - BRAND, art.maxHeight(-1));
        double artWidth = art.prefWidth(height);
        art.resizeRelocate(width - artWidth - artMargin(art), bottom - height, artWidth, height);
    }

    /** Art that adapts to its height reaches the edge of the display; a drawing of a fixed size keeps the margin. */
    private static double artMargin(Region art) {
        return art.getContentBias() == null ? MARGIN : 0;
    }

    /** Whether the titles need no more lines beside the picture. */
    private boolean hasArt(double width) {
        if (width != picturedWidth) {
            pictured = hasRoomForArt(width);
            picturedWidth = width;
        }
        return pictured;
    }

    @Override
    public void requestLayout() {
        picturedWidth = -1;
        super.requestLayout();
    }

    private boolean hasRoomForArt(double width) {
        double wide = width - 2 * MARGIN;
        return content.art().map(art -> wide - artWidth(art)).filter(
                left -> titles.widestWord() <= left && titles.prefHeight(left) <= Math.max(titles.prefHeight(wide),
                        LEAST - BRAND - BELOW - facts(width)))
                .isPresent();
    }

    private static double artWidth(Region art) {
        return art.prefWidth(LEAST - BRAND) + GAP;
    }

    private double titleWidth(double width) {
        double emblem = content.emblem().map(node -> node.prefWidth(-1) + GAP).orElse(0.0);
        double aside = content.aside().map(node -> node.prefWidth(-1) + GAP).orElse(0.0);
        double art = hasArt(width) ? artWidth(content.art().orElseThrow()) : 0;
        return width - 2 * MARGIN - emblem - aside - art;
    }

    /** Whether the titles are below the emblem and the part aside, because a word would be broken between them. */
    private boolean isStacked(double width) {
        if (content.emblem().isEmpty()) {
            return false;
        }
        titles.fit(titleWidth(width));
        return titles.widestWord() > titleWidth(width);
    }

    private double row(double width) {
        double beside = besideHeight();
        return isStacked(width) ? beside + FACT_GAP + titles.prefHeight(width - 2 * MARGIN)
                : Math.max(titles.prefHeight(titleWidth(width)), beside);
    }

    /** The height of the emblem and the part aside. */
    private double besideHeight() {
        return Stream.of(content.emblem(), content.aside()).flatMap(Optional::stream)
                .mapToDouble(node -> node.prefHeight(node.prefWidth(-1))).max().orElse(0);
    }

    private double facts(double width) {
        return content.facts().stream().mapToDouble(fact -> fact.prefHeight(width - 2 * MARGIN) + FACT_GAP).sum();
    }
}
