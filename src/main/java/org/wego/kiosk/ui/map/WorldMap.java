// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.map;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import org.controlsfx.control.WorldMapView;
import org.wego.kiosk.model.GeoPoint;
import org.wego.kiosk.ui.FixedSizeLabel;
import org.wego.kiosk.ui.TextLabels;

/**
 * A map of the part of the world that contains some places, with labels where there is room, and arcs from the location
 * of the kiosk to the others.
 *
 * <p>Where places are close together, a label moves away from its pin, with a line to it; or it is shortened to the
 * name; or it is omitted. Earlier places have priority.
 *
 * <p>It does not react to touch.
 */
public final class WorldMap extends Region {

    /**
     * A place on the map.
     *
     * @param name the name
     * @param time the local time; empty if it is not known
     * @param position the coordinates
     * @param home whether it is the location of the kiosk
     */
    public record WorldPlace(String name, String time, GeoPoint position, boolean home) {

        /** The label beside its pin. */
        public String label() {
            return time.isEmpty() ? name : name + " " + time;
        }
    }

    /** The share of the width and of the height that the places may take. */
    private static final double SPREAD = 0.55;
    private static final double MAX_SIZE = 5;
    private static final double PIN = 14;
    /** The distances of a label from its pin, in radii of the pin; beyond the first, a line connects them. */
    private static final double[] AWAY = {1.6, 4, 7, 10};

    private final Supplier<List<WorldPlace>> now;
    private final List<WorldPlace> places;
    private final List<Circle> anchors;
    private final WorldMapView world = new WorldMapView();
    private final Rectangle clip = new Rectangle();

    /**
     * Creates a map of the part of the world that contains some places.
     *
     * @param places supplies the places, and later the same places with their current times
     */
    public WorldMap(Supplier<List<WorldPlace>> places) {
        this.now = places;
        this.places = List.copyOf(places.get());
        this.anchors = this.places.stream().map(_ -> new Circle(0.01)).toList();
        getStyleClass().add("world-view");
        setMouseTransparent(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setClip(clip);
        world.setFocusTraversable(false);
        var waiting = anchors.iterator();
        world.setLocationViewFactory(_ -> waiting.next());
        this.places.forEach(place -> world.getLocations().add(new WorldMapView.Location(place.position().latitude(),
                place.position().longitude())));
        getChildren().add(world);
    }

    @Override
    protected void layoutChildren() {
        if (clip.getWidth() == getWidth() && clip.getHeight() == getHeight()) {
            return;
        }
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        getChildren().setAll(world);
        layOutWorld(1);
        layOutWorld(scaleToPlaces());
        if (!drawPins(true)) {
            getChildren().setAll(world);
            drawPins(false);
        }
    }

    /** The factor by which the world must be enlarged for its places to fill this region. */
    private double scaleToPlaces() {
        var extent = extent();
        double scale = Math.min(SPREAD * getWidth() / Math.max(1, extent.getWidth()),
                SPREAD * getHeight() / Math.max(1, extent.getHeight()));
        return Math.clamp(scale, 1, MAX_SIZE);
    }

    /** Lays the world out at a multiple of this region's width, with the places centred. */
    private void layOutWorld(double scale) {
        world.resizeRelocate(0, 0, getWidth() * scale, getWidth() * scale);
        world.applyCss();
        world.layout();
        var extent = extent();
        world.relocate(getWidth() / 2 - extent.getCenterX(), getHeight() / 2 - extent.getCenterY());
    }

    /** The rectangle around all places in the coordinates of this region. */
    private BoundingBox extent() {
        if (anchors.isEmpty()) {
            return new BoundingBox(0, 0, world.getWidth(), world.getHeight());
        }
        var xs = anchors.stream().mapToDouble(anchor -> at(anchor).getX()).summaryStatistics();
        var ys = anchors.stream().mapToDouble(anchor -> at(anchor).getY()).summaryStatistics();
        return new BoundingBox(xs.getMin(), ys.getMin(), xs.getMax() - xs.getMin(), ys.getMax() - ys.getMin());
    }

    private Point2D at(Circle anchor) {
        var bounds = sceneToLocal(anchor.localToScene(anchor.getBoundsInLocal()));
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    /**
     * Draws arcs, pins and labels.
     *
     * @param clear whether no label may cover an arc
     * @return whether every place has a label
     */
    private boolean drawPins(boolean clear) {
        var placer = new LabelPlacer(getWidth(), getHeight(), 8);
        drawArcs(placer, clear);
        for (int i = 0; i < places.size(); i++) {
            var at = at(anchors.get(i));
            var pin = new Circle(at.getX(), at.getY(), PIN);
            pin.getStyleClass().add("world-pin");
            if (places.get(i).home()) {
                pin.getStyleClass().add("home");
            }
            getChildren().add(pin);
            placer.keepFree(new BoundingBox(at.getX() - PIN, at.getY() - PIN, 2 * PIN, 2 * PIN));
        }
        boolean complete = true;
        for (int i = 0; i < places.size(); i++) {
            var pin = at(anchors.get(i));
            int place = i;
            if (!placeLabel(timedLabel(place), pin, placer)) {
                complete &= placeLabel(label(places.get(place).name()), pin, placer);
            }
        }
        return complete;
    }

    /** Arcs from the location of the kiosk to the other places. */
    private void drawArcs(LabelPlacer placer, boolean clear) {
        var others = IntStream.range(0, places.size()).filter(i -> !places.get(i).home()).boxed().toList();
        IntStream.range(0, places.size()).filter(i -> places.get(i).home()).mapToObj(i -> at(anchors.get(i)))
                .flatMap(home -> others.stream().map(i -> new WorldArc(home, at(anchors.get(i))))).forEach(arc -> {
                    getChildren().add(arc);
                    if (clear) {
                        arc.points().forEach(
                                on -> placer.keepFree(new BoundingBox(on.getX() - 2, on.getY() - 2, 4, 4)));
                    }
                });
    }

    private static VBox label(String name) {
        var words = new Label(TextLabels.drawn(name));
        words.getStyleClass().add("map-text");
        words.setMinWidth(USE_PREF_SIZE);
        var label = new VBox(words);
        label.getStyleClass().add("world-label");
        label.setAlignment(Pos.CENTER);
        return label;
    }

    /** The name and, if it is known, the local time in large figures. */
    private Region timedLabel(int place) {
        var label = label(places.get(place).name());
        if (!places.get(place).time().isEmpty()) {
            label.getChildren()
                    .add(new FixedSizeLabel(() -> now.get().get(place).time(), "world-time", "text-strong"));
        }
        return label;
    }

    /** Places a label beside a pin, or farther away with a connecting line; false if there is no room. */
    private boolean placeLabel(Region text, Point2D pin, LabelPlacer placer) {
        getChildren().add(text);
        text.applyCss();
        double width = text.prefWidth(-1);
        double height = text.prefHeight(width);
        for (double away : AWAY) {
            var free = placer.place(pin, LabelPlacer.around(pin, away * PIN, width, height), width, height);
            if (free.isPresent()) {
                text.resizeRelocate(free.get().getMinX(), free.get().getMinY(), width, height);
                if (away > AWAY[0]) {
                    getChildren().add(1, leader(pin, free.get()));
                }
                return true;
            }
        }
        getChildren().remove(text);
        return false;
    }

    /** A line from a pin to the nearest point of a label. */
    private static Line leader(Point2D pin, Bounds label) {
        var end = LabelPlacer.nearest(pin, label);
        var line = new Line(pin.getX(), pin.getY(), end.getX(), end.getY());
        line.getStyleClass().add("world-leader");
        return line;
    }
}
