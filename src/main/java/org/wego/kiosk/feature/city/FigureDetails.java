// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.city;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/**
 * The detail of the chosen figure; visible only while one is chosen.
 *
 * <p>It is as high as the highest of them, so that nothing moves when another is chosen.
 */
final class FigureDetails extends Region {

    private final List<FigureDetail> details;

    /**
     * Creates the details.
     *
     * @param chosen the index of the chosen figure
     * @param beside whether a number is beside its texts, not above them
     */
    FigureDetails(List<CityFigure> figures, ObservableValue<Optional<Integer>> chosen, boolean beside) {
        details = figures.stream().map(figure -> new FigureDetail(figure, beside)).toList();
        getChildren().addAll(details);
        chosen.subscribe(now -> {
            setVisible(now.isPresent());
            for (int i = 0; i < details.size(); i++) {
                details.get(i).setVisible(now.isPresent() && now.get() == i);
            }
        });
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return details.stream().mapToDouble(detail -> detail.minHeight(width)).max().orElse(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    @Override
    protected void layoutChildren() {
        details.forEach(detail -> detail.resizeRelocate(0, 0, getWidth(), getHeight()));
    }
}
