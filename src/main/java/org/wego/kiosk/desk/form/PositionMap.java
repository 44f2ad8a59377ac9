// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.BoundingBox;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import org.controlsfx.control.WorldMapView;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.desk.typed.TypedPosition;
import org.wego.kiosk.text.Messages;

/**
 * A map of the world on which a position is chosen by a click, or with the keyboard: the arrow keys move a mark, Shift
 * makes the steps small, plus and minus zoom, Enter takes the position. The wheel enlarges the map, dragging moves it.
 *
 * <p>The map says where a position is on it, but not the reverse: two invisible marks with known positions give the
 * scale of its Mercator projection.
 */
final class PositionMap {

    private static final double WIDTH = 560;
    private static final double HEIGHT = 380;
    private static final double MIN_HEIGHT = 220;
    /** What is below the map, and around both, px. */
    private static final double TEXTS = 140;
    private static final double MAX_SCALE = 8;
    private static final double STEP = 1.25;
    private static final double FAR_LATITUDE = 60;
    private static final double FAR_LONGITUDE = 90;
    private static final double PIN = 5;
    private static final double FAR_STEP = 16;
    private static final double MAX_LATITUDE = 83;

    private final double width;
    private final double height;
    private final WorldMapView world = new WorldMapView();
    private final StackPane sheet = new StackPane(world);
    private final ScrollPane pane = new ScrollPane(sheet);
    private final Circle origin = new Circle(0.01);
    private final Circle far = new Circle(0.01);
    private final Circle mark = new Circle(PIN + 3);
    private final Label said = DeskControls.body("");
    private final VBox box;
    private final Function<TypedPosition, String> inWords;
    private TypedPosition marked;
    private double scale = 1;

    /**
     * A map.
     *
     * @param start the marked position, if it is known
     * @param room how high the map and its texts may be, px
     * @param inWords a position in words
     * @param chosen receives the position of a click, or of the mark
     */
    PositionMap(Optional<TypedPosition> start, double room, Messages words, Function<TypedPosition, String> inWords,
            Consumer<TypedPosition> chosen) {
        this.height = Math.clamp(room - TEXTS, MIN_HEIGHT, HEIGHT);
        this.width = height * WIDTH / HEIGHT;
        this.inWords = inWords;
        this.marked = start.orElse(new TypedPosition(BigDecimal.ZERO, BigDecimal.ZERO));
        world.setLocationViewFactory(location -> view(location));
        world.getLocations().setAll(List.of(new WorldMapView.Location("origin", 0, 0),
                new WorldMapView.Location("far", FAR_LATITUDE, FAR_LONGITUDE)));
        start.ifPresent(position -> world.getLocations().add(new WorldMapView.Location("pin",
                position.latitude().doubleValue(), position.longitude().doubleValue())));
        sheet.getStyleClass().add("world-view");
        pane.getStyleClass().add("desk-world");
        pane.setPannable(true);
        pane.setPrefSize(width, height);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        resize();
        pane.addEventFilter(ScrollEvent.SCROLL, event -> {
            zoom(event.getDeltaY() > 0 ? STEP : 1 / STEP, new Point2D(event.getSceneX(), event.getSceneY()));
            event.consume();
        });
        mark.getStyleClass().add("desk-mark");
        mark.setManaged(false);
        sheet.getChildren().add(mark);
        // The map places its own marks in a layout pass.
        origin.localToSceneTransformProperty().subscribe(this::place);
        far.localToSceneTransformProperty().subscribe(this::place);
        pane.setFocusTraversable(true);
        pane.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        pane.setAccessibleHelp(words.get("form.map.keys"));
        pane.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (press(pressed, chosen)) {
                pressed.consume();
            }
        });
        box = new VBox(pane, said, DeskControls.muted(words.get("form.map.keys")));
        box.getStyleClass().add("desk-map");
        box.setMaxWidth(Region.USE_PREF_SIZE);
        say();
        sheet.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                chosen.accept(at(new Point2D(event.getSceneX(), event.getSceneY())));
            }
        });
    }

    Region node() {
        return box;
    }

    /** Focuses the map, so that the keys move its mark. */
    void focus() {
        pane.requestFocus();
        place();
        reveal();
    }

    private boolean press(KeyEvent pressed, Consumer<TypedPosition> chosen) {
        double step = pressed.isShiftDown() ? 1 : FAR_STEP;
        switch (pressed.getCode()) {
            case LEFT -> move(-step, 0);
            case RIGHT -> move(step, 0);
            case UP -> move(0, -step);
            case DOWN -> move(0, step);
            case PLUS, EQUALS, ADD -> zoom(STEP, centre(mark));
            case MINUS, SUBTRACT -> zoom(1 / STEP, centre(mark));
            case ENTER -> chosen.accept(marked);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Moves the mark by a number of pixels. */
    private void move(double right, double down) {
        var wanted = at(centre(mark).add(right, down));
        marked = new TypedPosition(wanted.latitude().max(BigDecimal.valueOf(-MAX_LATITUDE))
                .min(BigDecimal.valueOf(MAX_LATITUDE)), wanted.longitude());
        place();
        reveal();
        say();
    }

    private void say() {
        var words = inWords.apply(marked);
        said.setText(words);
        pane.setAccessibleText(words);
        pane.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    /** Puts the mark where its position is on the map. */
    private void place() {
        var zero = sheet.sceneToLocal(centre(origin));
        var other = sheet.sceneToLocal(centre(far));
        mark.setCenterX(zero.getX() + (other.getX() - zero.getX()) * marked.longitude().doubleValue() / FAR_LONGITUDE);
        mark.setCenterY(zero.getY() + (other.getY() - zero.getY()) * mercator(marked.latitude().doubleValue())
                / mercator(FAR_LATITUDE));
    }

    /** Scrolls to the mark if it is out of view. */
    private void reveal() {
        var in = pane.sceneToLocal(centre(mark));
        if (!new BoundingBox(0, 0, pane.getWidth(), pane.getHeight()).contains(in)) {
            scrollTo(new Point2D(mark.getCenterX() - pane.getWidth() / 2, mark.getCenterY() - pane.getHeight() / 2));
        }
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
        sheet.setMinSize(width * scale, height * scale);
        sheet.setPrefSize(width * scale, height * scale);
        sheet.setMaxSize(width * scale, height * scale);
    }

    /** Enlarges the map around a point of the scene. */
    private void zoom(double factor, Point2D at) {
        double wanted = Math.clamp(scale * factor, 1, MAX_SCALE);
        var before = sheet.sceneToLocal(at).multiply(1 / scale);
        var inView = pane.sceneToLocal(at);
        scale = wanted;
        resize();
        pane.layout();
        scrollTo(before.multiply(scale).subtract(inView));
        place();
    }

    /** Scrolls so that a point of the map is in the upper left corner. */
    private void scrollTo(Point2D place) {
        pane.setHvalue(scale > 1 ? Math.clamp(place.getX() / (width * (scale - 1)), 0, 1) : 0);
        pane.setVvalue(scale > 1 ? Math.clamp(place.getY() / (height * (scale - 1)), 0, 1) : 0);
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
