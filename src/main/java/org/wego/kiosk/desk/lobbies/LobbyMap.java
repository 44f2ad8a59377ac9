// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.lobbies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import org.controlsfx.control.WorldMapView;
import org.wego.kiosk.link.site.JudgedUnit;
import org.wego.kiosk.link.site.JudgedUnit.UnitVerdict;
import org.wego.kiosk.model.GeoPoint;

/**
 * The part of the world in which lobbies stand, with a pin for each; one pin with numbers where several are too close
 * together: how many need attention, and how many there are. A click chooses the lobby, of several the one in the worst condition.
 *
 * <p>The map says where a position is on it: two invisible marks with known positions give the scale of its Mercator
 * projection.
 */
final class LobbyMap extends Region {

    private static final double FAR_LATITUDE = 60;
    private static final double FAR_LONGITUDE = 90;
    /** The share of the width and of the height that the lobbies may take. */
    private static final double SPREAD = 0.8;
    /** Beyond this, the outlines of countries say nothing more. */
    private static final double MAX_SCALE = 40;
    private static final double PIN = 22;

    private final Consumer<String> choose;
    private final WorldMapView world = new WorldMapView();
    private final Circle origin = new Circle(0.01);
    private final Circle far = new Circle(0.01);
    private final Rectangle clip = new Rectangle();
    private final List<Label> pins = new ArrayList<>();
    private List<MappedLobby> lobbies = List.of();
    private Optional<Drawn> drawn = Optional.empty();

    /** What the map shows of a lobby. */
    private record MappedLobby(String unit, GeoPoint position, UnitVerdict verdict, boolean ill) {}

    /** A pin: its lobbies, the worst first, and where it is. */
    private record Pin(Point2D at, List<MappedLobby> lobbies) {}

    /** What the pins are for: they are expensive, and a site of 500 lobbies says something new several times a second. */
    private record Drawn(double width, double height, List<MappedLobby> lobbies) {}

    /**
     * A map without lobbies.
     *
     * @param choose gets the name of a clicked lobby
     */
    LobbyMap(Consumer<String> choose) {
        this.choose = choose;
        getStyleClass().addAll("world-view", "desk-world", "desk-lobby-map");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setClip(clip);
        world.setFocusTraversable(false);
        world.setMouseTransparent(true);
        world.setLocationViewFactory(location -> location.getName().equals("far") ? far : origin);
        world.getLocations().setAll(List.of(new WorldMapView.Location("origin", 0, 0),
                new WorldMapView.Location("far", FAR_LATITUDE, FAR_LONGITUDE)));
        getChildren().add(world);
        visibleProperty().subscribe(this::requestLayout);
    }

    /** Shows the lobbies that have a position. */
    void show(List<JudgedUnit> all) {
        var next = all.stream().flatMap(lobby -> lobby.state().position().stream().map(position -> new MappedLobby(
                lobby.unit(), position, lobby.verdict(), lobby.needsAttention())))
                .sorted(Comparator.comparing(MappedLobby::verdict)).toList();
        if (!next.equals(lobbies)) {
            lobbies = next;
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        var wanted = Optional.of(new Drawn(getWidth(), getHeight(), lobbies));
        if (isVisible() && !drawn.equals(wanted)) {
            drawn = wanted;
            layOutAll();
        }
    }

    private void layOutAll() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        layOutWorld(1);
        if (!lobbies.isEmpty()) {
            var extent = extent();
            layOutWorld(Math.clamp(Math.min(SPREAD * getWidth() / Math.max(1, extent.getWidth()),
                    SPREAD * getHeight() / Math.max(1, extent.getHeight())), 1, MAX_SCALE));
            var wanted = extent();
            world.relocate(world.getLayoutX() + getWidth() / 2 - wanted.getX() - wanted.getWidth() / 2,
                    world.getLayoutY() + getHeight() / 2 - wanted.getY() - wanted.getHeight() / 2);
        }
        getChildren().removeAll(pins);
        pins.clear();
        merged().forEach(this::draw);
    }

    private void layOutWorld(double scale) {
        world.resizeRelocate(0, 0, getWidth() * scale, getWidth() * scale);
        world.applyCss();
        world.layout();
    }

    /** The rectangle around all lobbies. */
    private Rectangle extent() {
        var points = lobbies.stream().map(lobby -> at(lobby.position())).toList();
        var xs = points.stream().mapToDouble(Point2D::getX).summaryStatistics();
        var ys = points.stream().mapToDouble(Point2D::getY).summaryStatistics();
        return new Rectangle(xs.getMin(), ys.getMin(), xs.getMax() - xs.getMin(), ys.getMax() - ys.getMin());
    }

    private Point2D at(GeoPoint position) {
        var zero = centre(origin);
        var other = centre(far);
        return new Point2D(zero.getX() + (other.getX() - zero.getX()) * position.longitude() / FAR_LONGITUDE,
                zero.getY() + (other.getY() - zero.getY()) * mercator(position.latitude()) / mercator(FAR_LATITUDE));
    }

    private static double mercator(double latitude) {
        return Math.log(Math.tan(Math.PI / 4 + Math.toRadians(latitude) / 2));
    }

    private Point2D centre(Circle mark) {
        var bounds = sceneToLocal(mark.localToScene(mark.getBoundsInLocal()));
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private List<Pin> merged() {
        var merged = new ArrayList<Pin>();
        for (var lobby : lobbies) {
            var at = at(lobby.position());
            merged.stream().filter(pin -> pin.at().distance(at) < PIN).findFirst().orElseGet(() -> {
                var pin = new Pin(at, new ArrayList<>());
                merged.add(pin);
                return pin;
            }).lobbies().add(lobby);
        }
        return merged;
    }

    /** How many there are, and before that how many of them need attention. */
    private static String count(List<MappedLobby> lobbies) {
        long ill = lobbies.stream().filter(MappedLobby::ill).count();
        return (ill > 0 ? ill + "/" : "") + lobbies.size();
    }

    private void draw(Pin pin) {
        var worst = pin.lobbies().getFirst();
        var label = new Label(pin.lobbies().size() > 1 ? count(pin.lobbies()) : "",
                pin.lobbies().size() > 1 ? null : LobbyWords.icon(worst.verdict()).node());
        label.getStyleClass().addAll("desk-lobby-pin", LobbyWords.style(worst.verdict()));
        label.setTooltip(new Tooltip(String.join("\n", pin.lobbies().stream().map(MappedLobby::unit).limit(10)
                .toList())));
        label.setOnMouseClicked(_ -> choose.accept(worst.unit()));
        label.setManaged(false);
        pins.add(label);
        getChildren().add(label);
        label.applyCss();
        double size = Math.max(PIN, label.prefWidth(-1));
        label.resizeRelocate(pin.at().getX() - size / 2, pin.at().getY() - PIN / 2, size, PIN);
    }
}
