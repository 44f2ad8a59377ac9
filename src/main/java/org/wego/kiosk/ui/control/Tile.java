// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.control;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import org.wego.kiosk.ui.FixedSizeLabel;
import org.wego.kiosk.ui.Pictogram;
import org.wego.kiosk.ui.PictogramView;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;

/**
 * A large button in the colour of a task that opens it: a picture, a name and facts.
 *
 * <p>Its accessible name has all facts, also those that it does not show, and follows them when they change.
 */
public final class Tile extends ContentButton {

    /** How much a tile shows. */
    public enum TileSize {
        /** A large picture above the name. */
        ROOMY,
        /** A large picture, if there is room for it. */
        CLOSE,
        /** A small picture beside the texts, if there is room for it. */
        DENSE,
        /** As dense, without facts. */
        NAME_ONLY
    }

    private final String name;
    private final List<TileFact> facts;

    public Tile(ScreenLayout layout, TileSize size, Pictogram pictogram, String name, List<TileFact> facts,
            Runnable action) {
        this(layout, size, pictogram, name, facts, labels(size, facts), action);
    }

    private Tile(ScreenLayout layout, TileSize size, Pictogram pictogram, String name, List<TileFact> facts,
            List<Label> labels, Runnable action) {
        super(new TileContent(new PictogramView(pictogram, TileContent.LARGEST), TextLabels.name(name), labels,
                size, layout.large()), spoken(name, facts), action);
        this.name = name;
        this.facts = List.copyOf(facts);
        getStyleClass().add("tile");
        if (size == TileSize.DENSE || size == TileSize.NAME_ONLY) {
            getStyleClass().add("dense");
        }
        labels.forEach(label -> label.textProperty().subscribe((_, _) -> setAccessibleText(spoken())));
    }

    private static List<Label> labels(TileSize size, List<TileFact> facts) {
        return size == TileSize.NAME_ONLY ? List.of() : facts.stream().map(Tile::label).toList();
    }

    private static Label label(TileFact fact) {
        return fact.live() ? FixedSizeLabel.sizedFor(fact.longest(), fact.text(), "text-small", "text-muted")
                : TextLabels.muted(fact.text().get());
    }

    private String spoken() {
        return spoken(name, facts);
    }

    private static String spoken(String name, List<TileFact> facts) {
        return name + ". " + facts.stream().map(fact -> fact.text().get()).collect(Collectors.joining(", "));
    }
}
