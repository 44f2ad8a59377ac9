// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.control;

import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * The logo of an organisation on a light plate, so that it is visible in every theme.
 *
 * <p>It keeps its proportions and is enlarged at most twofold.
 */
public final class LogoPlate extends StackPane {

    private static final double MAX_SIZE = 2;
    private static final double EDGE = 12;

    /**
     * Creates a plate that fits into a width and a height.
     *
     * @param logo the picture
     * @param name the name of the organisation, as accessible text
     * @param width the maximum width, px
     * @param height the maximum height, px
     */
    public LogoPlate(Image logo, String name, double width, double height) {
        double scale = Math.min(MAX_SIZE, Math.min((width - 2 * EDGE) / logo.getWidth(),
                (height - 2 * EDGE) / logo.getHeight()));
        var view = new ImageView(logo);
        view.setFitWidth(logo.getWidth() * scale);
        view.setFitHeight(logo.getHeight() * scale);
        view.setSmooth(true);
        getChildren().add(view);
        getStyleClass().add("logo-plate");
        setPadding(new Insets(EDGE));
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(name);
    }
}
