// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.map;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.BoundingBox;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.wego.kiosk.model.MapFeature;
import org.wego.kiosk.model.MapFeature.FeatureKind;
import org.wego.kiosk.ui.map.MapLegend.BeyondEdge;

/**
 * A schematic map of a few city blocks with a strip below it for north, scale and legend.
 *
 * <p>It adapts to its size and to the text size of the style sheet: lines, signs and discs grow with the texts. Labels
 * never overlap; those without room are omitted, the least important first. The numbers of the stops, "you are here",
 * the exits and the length of the walk are never omitted.
 *
 * <p>A tap on the disc of a stop is passed on; discs are not controls, cannot have the focus, and nothing depends on
 * them.
 */
public final class SchematicMap extends Pane {

    /** The least distance between labels, px for texts of 40 px. */
    private static final double LABEL_GAP = 6;
    /** The least half width of the large sign of the building, as a multiple of the text size. */
    private static final double LEAST_SIGN = 0.85;
    /** The area of a map on which "you are here" comes before the stops, as a multiple of the squared text size. */
    private static final double SMALL = 100;

    private final MapModel model;
    private final Rectangle clip = new Rectangle();
    private final StringProperty highlighted = new SimpleStringProperty(this, "highlighted", "");
    private Map<String, StopDisc> discs = Map.of();
    private Consumer<String> onStopTapped = _ -> {};

    public SchematicMap(MapModel model) {
        this.model = model;
        getStyleClass().add("schematic-map");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(model.words().schematic());
        setClip(clip);
        highlighted.subscribe((_, _) -> highlight());
    }

    /** The id of the stop whose disc is emphasized; empty for none. Ids of other stops have no effect. */
    public StringProperty highlightedProperty() {
        return highlighted;
    }

    /** Sets the receiver of the id of a stop whose disc is tapped. */
    public void setOnStopTapped(Consumer<String> receiver) {
        onStopTapped = receiver;
    }

    @Override
    protected void layoutChildren() {
        if (clip.getWidth() != getWidth() || clip.getHeight() != getHeight()) {
            clip.setWidth(getWidth());
            clip.setHeight(getHeight());
            draw();
        }
        getChildren().stream().filter(Region.class::isInstance).forEach(Node::autosize);
    }

    private void draw() {
        getChildren().clear();
        double text = textSize();
        boolean walks = model.walk().isPresent();
        var legend = new MapLegend(this, model.words(), text, getWidth(), getHeight(), walks);
        double height = getHeight() - legend.height();
        var projection = MapSection.of(model, text, getWidth(), height);
        var canvas = new MapCanvas(this, model, projection, text, getWidth(), height,
                new FreeRoom(getWidth(), height, text * LABEL_GAP / 40));
        boolean ring = !walks && legend.hasRing()
                && GroundLayer.showsFiveMinutes(projection, model.here(), getWidth(), height);
        var ground = new GroundLayer(canvas);
        ground.draw(ring);
        var names = new NameLayer(canvas, ground);
        var places = new PlaceLayer(canvas, names);
        var walk = canvas.features(FeatureKind.WALK).stream().findFirst();
        if (walks && walk.isPresent()) {
            drawWalk(canvas, walk.get(), ground, places, names);
        } else {
            drawStops(canvas, ground, places);
        }
        places.nameStations();
        names.nameMainStreet();
        names.nameWater();
        names.nameNearStreets();
        places.drawSigns(ground);
        names.nameFarStreets();
        legend.draw(height, projection.scale(), ring, walks ? beyond(canvas) : Optional.empty());
        highlight();
    }

    private void drawWalk(MapCanvas canvas, MapFeature line, GroundLayer ground, PlaceLayer places,
            NameLayer names) {
        var at = canvas.at(model.here());
        double leg = line.points().stream().mapToDouble(point -> canvas.at(point).distance(at)).min().orElse(0);
        double text = canvas.text();
        double half = Math.clamp((leg - (2 * WalkLayer.RADIUS + 0.4) * text) / KioskLayer.LARGE_ASPECT,
                LEAST_SIGN * text, KioskLayer.LARGE * text);
        boolean large = canvas.detailed();
        var kiosk = new KioskLayer(canvas, large ? half : KioskLayer.SMALL * text, large);
        places.drawStations();
        var walk = new WalkLayer(canvas, model.walk().orElseThrow(), line, kiosk.sign());
        walk.drawLine();
        kiosk.drawSign();
        walk.drawDiscs();
        places.drawExits(Optional.of(walk.exit()));
        kiosk.drawHere(ground);
        walk.drawLength(ground);
        names.nameBuilding(kiosk.sign());
    }

    private void drawStops(MapCanvas canvas, GroundLayer ground, PlaceLayer places) {
        var kiosk = new KioskLayer(canvas, KioskLayer.SMALL * canvas.text(), false);
        places.drawStations();
        boolean small = canvas.width() * canvas.height() < SMALL * canvas.text() * canvas.text();
        if (small) {
            kiosk.drawHere(ground);
        }
        discs = new StopLayer(canvas, ground.streets(), id -> onStopTapped.accept(id)).draw();
        if (model.stops().isEmpty()) {
            places.drawExits(Optional.empty());
        }
        kiosk.drawSign();
        if (!small) {
            kiosk.drawHere(ground);
        }
    }

    /** The nearest water that the map does not show. */
    private static Optional<BeyondEdge> beyond(MapCanvas canvas) {
        var map = new BoundingBox(0, 0, canvas.width(), canvas.height());
        var here = canvas.at(canvas.model().here());
        return canvas.features(FeatureKind.WATER).stream().filter(feature -> feature.name().isPresent())
                .map(feature -> new MapLine(feature, canvas.line(feature), 0))
                .filter(water -> !map.contains(water.nearest(new Point2D(map.getCenterX(), map.getCenterY())))
                        && !map.contains(water.nearest(here)))
                .min(Comparator.comparingDouble(water -> water.distance(here)))
                .flatMap(water -> canvas.name(water.feature())
                        .map(name -> new BeyondEdge(name, MapLegend.direction(map, water.nearest(here)))));
    }

    private double textSize() {
        var probe = new Label();
        probe.getStyleClass().add("map-text");
        getChildren().add(probe);
        probe.applyCss();
        getChildren().remove(probe);
        return probe.getFont().getSize();
    }

    private void highlight() {
        discs.forEach((id, disc) -> disc.highlight(id.equals(highlighted.get())));
    }
}
