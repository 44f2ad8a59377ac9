// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import org.controlsfx.control.WorldMapView;
import org.wego.kiosk.desk.typed.TypedPosition;

/**
 * A map of the world on which a position is chosen by a click. The wheel enlarges it, dragging moves it.
 *
 * <p>The map says where a position is on it, but not the reverse: two invisible marks with known positions give the
 * scale of its Mercator projection.
 */
final class PositionMap {

    private static final double WIDTH = 560;
    private static final double HEIGHT = 380;
    private static final double MAX_SCALE = 8;
    private static final double STEP = 1.25;
    private static final double FAR_LATITUDE = 60;
    private static final double FAR_LONGITUDE = 90;
    private static final double PIN = 5;

    private final WorldMapView world = new WorldMapView();
    private final StackPane sheet = new StackPane(world);
    private final ScrollPane pane = new ScrollPane(sheet);
    private final Circle origin = new Circle(0.01);
    private final Circle far = new Circle(0.01);
    private double scale = 1;

    /**
     * A map.
     *
     * @param start the marked position, if it is known
     * @param chosen receives the position of a click
     */
    PositionMap(Optional<TypedPosition> start, Consumer<TypedPosition> chosen) {
        world.setLocationViewFactory(location -> view(location));
        world.getLocations().setAll(List.of(new WorldMapView.Location("origin", 0, 0),
                new WorldMapView.Location("far", FAR_LATITUDE, FAR_LONGITUDE)));
        start.ifPresent(position -> world.getLocations().add(new WorldMapView.Location("pin",
                position.latitude().doubleValue(), position.longitude().doubleValue())));
        sheet.getStyleClass().add("world-view");
        pane.getStyleClass().add("desk-world");
        pane.setPannable(true);
        pane.setPrefSize(WIDTH, HEIGHT);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        resize();
        pane.addEventFilter(ScrollEvent.SCROLL, event -> {
            zoom(event.getDeltaY() > 0 ? STEP : 1 / STEP, event);
            event.consume();
        });
        sheet.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                chosen.accept(at(new Point2D(event.getSceneX(), event.getSceneY())));
            }
        });
    }

    Region node() {
        return pane;
    }

    private Node view(WorldMapView.Location location) {
        return switch (location.getName()) {
            case "origin" -> origin;
            case "far" -> far;
            default -> {
                var pin = new Circle(PIN);
                pin.getStyleClass().add("desk-pin");
                yield pin;
            }
        };
    }

    private void resize() {
        sheet.setMinSize(WIDTH * scale, HEIGHT * scale);
        sheet.setPrefSize(WIDTH * scale, HEIGHT * scale);
        sheet.setMaxSize(WIDTH * scale, HEIGHT * scale);
    }

    /** Enlarges the map around the pointer. */
    private void zoom(double factor, ScrollEvent at) {
        double wanted = Math.clamp(scale * factor, 1, MAX_SCALE);
        var before = sheet.sceneToLocal(at.getSceneX(), at.getSceneY()).multiply(1 / scale);
        var inView = pane.sceneToLocal(at.getSceneX(), at.getSceneY());
        scale = wanted;
        resize();
        pane.layout();
        var place = before.multiply(scale).subtract(inView);
        pane.setHvalue(scale > 1 ? Math.clamp(place.getX() / (WIDTH * (scale - 1)), 0, 1) : 0);
        pane.setVvalue(scale > 1 ? Math.clamp(place.getY() / (HEIGHT * (scale - 1)), 0, 1) : 0);
    }

    /** The position at a point of the scene, with as many decimals as the map can show. */
    TypedPosition at(Point2D point) {
        var zero = centre(origin);
        var other = centre(far);
        double longitude = (point.getX() - zero.getX()) / (other.getX() - zero.getX()) * FAR_LONGITUDE;
        double mercator = (point.getY() - zero.getY()) / (other.getY() - zero.getY()) * mercator(FAR_LATITUDE);
        double latitude = Math.toDegrees(2 * Math.atan(Math.exp(mercator)) - Math.PI / 2);
        return new TypedPosition(decimal(latitude), decimal(Math.clamp(longitude, -180, 180)));
    }

    private static double mercator(double latitude) {
        return Math.log(Math.tan(Math.PI / 4 + Math.toRadians(latitude) / 2));
    }

    private static Point2D centre(Circle mark) {
        var bounds = mark.localToScene(mark.getBoundsInLocal());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private static BigDecimal decimal(double degrees) {
        return BigDecimal.valueOf(degrees).setScale(2, RoundingMode.HALF_UP);
    }
}
