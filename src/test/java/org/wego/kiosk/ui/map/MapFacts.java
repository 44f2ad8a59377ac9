// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.map;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.shape.Circle;

/** What a visitor sees on a drawn street map; on the FX thread. */
final class MapFacts {

    /** Signs that no label may cover. */
    private static final List<String> SIGNS = List.of("map-walk-disc", "map-train", "map-place-sign", "map-sign",
            "map-sign-here");
    private static final double TOLERANCE = 0.5;
    /** The part of a line above and below the letters, in em. */
    private static final double SPARE = 0.12;

    /** A label, a numbered disc or a sign, with its rectangle on the map. */
    record MapThing(String name, Bounds bounds, boolean label) {

        boolean covers(MapThing other) {
            return bounds.getMinX() + TOLERANCE < other.bounds.getMaxX()
                    && other.bounds.getMinX() + TOLERANCE < bounds.getMaxX()
                    && bounds.getMinY() + TOLERANCE < other.bounds.getMaxY()
                    && other.bounds.getMinY() + TOLERANCE < bounds.getMaxY();
        }
    }

    private final SchematicMap map;
    private final List<MapThing> things = new ArrayList<>();

    MapFacts(SchematicMap map) {
        this.map = map;
        map.getChildrenUnmodifiable().forEach(this::collect);
    }

    private void collect(Node node) {
        var bounds = map.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        switch (node) {
            case StopDisc disc -> things.add(new MapThing("disc " + texts(disc), bounds(disc), true));
            case Label label -> things.add(new MapThing(label.getText().replace('\n', ' '),
                    label.getStyleClass().contains("map-plate") ? bounds : letters(label), true));
            case Node sign when sign.getStyleClass().stream().anyMatch(SIGNS::contains) ->
                things.add(new MapThing(String.join(" ", sign.getStyleClass()), bounds, false));
            case Parent parent -> parent.getChildrenUnmodifiable().forEach(this::collect);
            default -> {}
        }
    }

    /** The rectangle of the letters: a line is higher than they are. */
    private Bounds letters(Label label) {
        var lines = label.getLayoutBounds();
        double spare = label.getFont().getSize() * SPARE;
        return map.sceneToLocal(label.localToScene(new BoundingBox(lines.getMinX(), lines.getMinY() + spare,
                lines.getWidth(), lines.getHeight() - 2 * spare)));
    }

    /** The circle without the arrow and the ring. */
    private Bounds bounds(StopDisc disc) {
        return disc.getChildrenUnmodifiable().stream()
                .filter(child -> child instanceof Circle circle && circle.getStyleClass().contains("map-disc"))
                .map(circle -> map.sceneToLocal(circle.localToScene(circle.getLayoutBounds()))).findFirst()
                .orElseThrow();
    }

    static String texts(Parent parent) {
        return parent.getChildrenUnmodifiable().stream().filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText()).findFirst().orElse("");
    }

    /** The texts of all labels; a disc is "disc" and its number. */
    List<String> labels() {
        return things.stream().filter(MapThing::label).map(MapThing::name).toList();
    }

    /** The nodes with a style class. */
    List<Node> nodes(String styleClass) {
        return List.copyOf(map.lookupAll("." + styleClass));
    }

    /** Labels beyond the edge, on each other or on a sign, one line each. */
    List<String> faults() {
        var faults = new ArrayList<String>();
        var glass = new BoundingBox(-TOLERANCE, -TOLERANCE, map.getWidth() + 2 * TOLERANCE,
                map.getHeight() + 2 * TOLERANCE);
        for (int i = 0; i < things.size(); i++) {
            var thing = things.get(i);
            if (thing.label() && !glass.contains(thing.bounds())) {
                faults.add(thing.name() + " leaves the map");
            }
            for (int j = i + 1; j < things.size(); j++) {
                if ((thing.label() || things.get(j).label()) && thing.covers(things.get(j))
                        && !belongs(thing, things.get(j))) {
                    faults.add(thing.name() + " and " + things.get(j).name() + " overlap");
                }
            }
        }
        return faults;
    }

    /** The number on the disc of a walk, in its middle. */
    private static boolean belongs(MapThing disc, MapThing number) {
        return disc.name().equals("map-walk-disc") && disc.bounds().contains(number.bounds());
    }
}
