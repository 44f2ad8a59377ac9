// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.map;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.wego.kiosk.ui.map.MapDrawing.MapAttempt;

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
        double text = textSize();
        var legend = new MapLegend(this, model.words(), text, getWidth(), getHeight(), model.walk().isPresent());
        Optional<MapAttempt> possible = Optional.empty();
        for (var attempt : MapDrawing.ATTEMPTS) {
            if (attempt.bare() && possible.isPresent()) {
                break;
            }
            var drawing = drawn(attempt, text, legend);
            if (!drawing.isCrowded() && !drawing.isScattered()) {
                possible = Optional.empty();
                break;
            }
            if (!drawing.isCrowded() && possible.isEmpty()) {
                possible = Optional.of(attempt);
            }
        }
        possible.ifPresent(attempt -> drawn(attempt, text, legend));
        // New nodes have no colours before, and paper has no later pass.
        applyCss();
        highlight();
    }

    private MapDrawing drawn(MapAttempt attempt, double text, MapLegend legend) {
        getChildren().clear();
        var drawing = new MapDrawing(this, model, text, legend, attempt, id -> onStopTapped.accept(id));
        discs = drawing.draw();
        return drawing;
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
        discs.forEach((id, disc) -> disc.highlight(id.equals(highlighted.get()), getLayoutBounds()));
    }
}
