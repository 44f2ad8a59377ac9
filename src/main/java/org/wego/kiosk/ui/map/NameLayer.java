// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import org.wego.kiosk.model.MapFeature.FeatureKind;

/** The names on a street map. A name without room is moved, broken in two lines, and otherwise omitted. */
final class NameLayer {

    private static final double GAP = 8;
    /** Streets within this distance of the kiosk are near. */
    private static final double NEAR_METRES = 150;

    private final MapCanvas canvas;
    private final List<MapLine> streets;
    private final List<MapLine> water;
    private final GroundLayer ground;

    NameLayer(MapCanvas canvas, GroundLayer ground) {
        this.canvas = canvas;
        this.ground = ground;
        this.streets = ground.streets().stream().sorted(Comparator.comparingDouble(this::fromHere)).toList();
        this.water = ground.water();
    }

    private double fromHere(MapLine line) {
        return line.distance(canvas.at(canvas.model().here()));
    }

    /** The name of the street that is nearest to the kiosk. */
    void nameMainStreet() {
        streets.stream().limit(1).forEach(street -> along(street, "map-street-name"));
    }

    void nameWater() {
        named(water).forEach(stream -> along(stream, "map-water-name"));
    }

    void nameNearStreets() {
        named(streets).stream().skip(1).filter(this::isNear).forEach(street -> along(street, "map-street-name"));
    }

    void nameFarStreets() {
        named(streets).stream().skip(1).filter(street -> !isNear(street))
                .forEach(street -> along(street, "map-street-name"));
    }

    private boolean isNear(MapLine line) {
        return fromHere(line) <= canvas.projection().length(NEAR_METRES);
    }

    /** One line for each name, the longest. */
    private List<MapLine> named(List<MapLine> lines) {
        var found = new ArrayList<MapLine>();
        for (var line : lines) {
            var name = canvas.name(line.feature());
            if (name.isPresent() && found.stream().noneMatch(other -> canvas.name(other.feature()).equals(name))) {
                found.add(line);
            }
        }
        return found;
    }

    /** Draws the name of the building beside its sign. */
    void nameBuilding(Bounds sign) {
        canvas.features(FeatureKind.BUILDING).stream().filter(building -> sign.contains(canvas.at(
                building.points().getFirst()))).flatMap(building -> canvas.name(building).stream()).limit(1)
                .forEach(name -> around(name, "map-place-name", sign, 0.5));
    }

    /**
     * Draws a name beside a box.
     *
     * @param farthest how far away from the best distance it may be, as a multiple of the text size
     * @return false if there is no room
     */
    boolean around(String name, String styleClass, Bounds box, double farthest) {
        return place(name, styleClass, label -> {
            double width = label.getWidth();
            double height = label.getHeight();
            var spots = new ArrayList<LabelSpot>();
            for (double away = 0; away <= farthest * canvas.text(); away += canvas.text() / 4) {
                double cost = away / canvas.text() * 8;
                LabelSpot.around(box, canvas.px(GAP) + away, width, height)
                        .forEach(spot -> spots.add(spot.costing(spot.cost() + cost)));
            }
            // Beside a tall sign, a name may also be higher or lower.
            for (double part = -1; part <= 1; part += 0.25) {
                double y = box.getCenterY() + part * (box.getHeight() + height) / 2;
                double across = box.getWidth() / 2 + canvas.px(GAP) + width / 2;
                spots.add(new LabelSpot(new Point2D(box.getCenterX() + across, y), width, height, 8));
                spots.add(new LabelSpot(new Point2D(box.getCenterX() - across, y), width, height, 9));
                double x = box.getCenterX() + part * (box.getWidth() + width) / 2;
                double down = box.getHeight() / 2 + canvas.px(GAP) + height / 2;
                spots.add(new LabelSpot(new Point2D(x, box.getCenterY() + down), width, height, 10));
                spots.add(new LabelSpot(new Point2D(x, box.getCenterY() - down), width, height, 10));
            }
            return spots;
        }, Optional.empty());
    }

    private void along(MapLine line, String styleClass) {
        canvas.name(line.feature())
                .ifPresent(name -> place(name, styleClass, label -> MapLabels.along(ground.known(line),
                        ground.pavement() + canvas.px(2), label.getWidth(), label.getHeight(),
                        LabelHalo.of(label).thickness(canvas)), Optional.of(line)));
    }

    /** Names in the middle of the map are read first. */
    private double offCentre(LabelSpot spot) {
        return spot.centre().distance(canvas.width() / 2, canvas.height() / 2) / canvas.width();
    }

    private boolean place(String name, String styleClass, Function<Label, List<LabelSpot>> spots,
            Optional<MapLine> line) {
        var label = canvas.label(name, styleClass);
        var one = label.getText();
        var found = canvas.room().place(clear(spots.apply(label), line), cost(line));
        if (found.isEmpty() && !MapLabels.broken(one).equals(one)) {
            label.setText(MapLabels.broken(one));
            label.autosize();
            found = canvas.room().place(clear(spots.apply(label), line), cost(line));
        }
        canvas.pane().getChildren().remove(label);
        found.ifPresent(spot -> {
            var halo = !spot.inside() ? "map-halo"
                    : line.filter(water::contains).isPresent() ? "map-halo-water" : "map-halo-street";
            LabelHalo.of(label).draw(canvas, label, spot, halo);
        });
        return found.isPresent();
    }

    /** The free spots that cover no street or water. */
    private List<LabelSpot> clear(List<LabelSpot> spots, Optional<MapLine> own) {
        return spots.stream().filter(spot -> canvas.room().isFree(spot.bounds()))
                .filter(spot -> !ground.coversLine(spot, own)).toList();
    }

    private ToDoubleFunction<LabelSpot> cost(Optional<MapLine> own) {
        return spot -> ground.crossings(spot, own) + offCentre(spot);
    }
}
