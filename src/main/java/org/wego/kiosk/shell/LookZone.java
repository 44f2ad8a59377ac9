// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.wego.kiosk.ui.Frame;
import org.wego.kiosk.ui.Heading;
import org.wego.kiosk.ui.Look;
import org.wego.kiosk.ui.PictogramView;
import org.wego.kiosk.ui.Texts;

/** The zone that one looks at: header, title, and a picture, a map or the badge of a line. */
final class LookZone extends BorderPane {

    private static final double ORDINARY = 511;
    private static final double WITH_EMBLEM = 574;
    private static final double PLAIN = 344;
    /** What margins and header take of the zone's height. */
    private static final double HEADER = 160;
    private static final double WITH_VIEW = 640;
    /** In reach mode all that can be touched or must be read lies below this. */
    private static final double REACH = 782;

    private final Frame frame;

    LookZone(Frame frame, Header header, Heading heading, Look look) {
        this.frame = frame;
        getStyleClass().add("look-zone");
        setPadding(frame.portrait() ? new Insets(40) : new Insets(44));
        if (!frame.portrait()) {
            setCenter(new Rail(header, emblem(look), titles(heading)));
            return;
        }
        setTop(header.node());
        if (frame.reach()) {
            setCenter(decoration(look));
        } else {
            lower(heading, look);
        }
    }

    /** How high the zone is in portrait. */
    static double height(Frame frame, Look look) {
        if (frame.reach()) {
            return REACH;
        }
        return switch (look) {
            case Look.Picture(_) -> ORDINARY;
            case Look.Emblem(_) -> frame.large() ? ORDINARY : WITH_EMBLEM;
            case Look.View(_) -> frame.large() ? ORDINARY : WITH_VIEW;
            case Look.Plain() -> PLAIN;
            case Look.None() -> 0;
        };
    }

    private void lower(Heading heading, Look look) {
        var titles = titles(heading);
        switch (look) {
            case Look.Picture(var pictogram) -> setBottom(frame.large() ? titles
                    : new PictureRow(titles, new PictogramView(pictogram, 240), ORDINARY - HEADER));
            case Look.Emblem(var emblem) -> setBottom(frame.large() ? beside(emblem, titles) : emblem(emblem, heading));
            case Look.View(var node) -> {
                var upper = new VBox(getTop(), titles);
                upper.setSpacing(24);
                setTop(upper);
                BorderPane.setMargin(node, new Insets(20, -40, -40, -40));
                if (!frame.large()) {
                    setCenter(node);
                }
            }
            case Look.Plain() -> setBottom(titles);
            case Look.None() -> {
                // A screen without a look zone never comes here in portrait.
            }
        }
    }

    /** The title beside the emblem; the subtitle, which may be a long sentence, below both in the whole width. */
    private static Region emblem(Region emblem, Heading heading) {
        var column = new VBox(beside(emblem, Texts.hero(heading.title())));
        column.getStyleClass().add("look-titles");
        heading.subtitle()
                .ifPresent(text -> column.getChildren().add(Texts.label(text, "text-subtitle", "text-muted")));
        return column;
    }

    private static HBox beside(Region emblem, Region text) {
        HBox.setHgrow(text, Priority.ALWAYS);
        var row = new HBox(emblem, text);
        row.setSpacing(40);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node decoration(Look look) {
        return switch (look) {
            case Look.Picture(var pictogram) -> new StackPane(new PictogramView(pictogram, 440));
            case Look.Emblem(var emblem) -> new StackPane(emblem);
            case Look.View(var node) -> {
                BorderPane.setMargin(node, new Insets(20, -40, -40, -40));
                yield node;
            }
            case Look.Plain(),Look.None() -> new Region();
        };
    }

    /** What has room in the narrow zone at the side; a map has not. */
    private Optional<Region> emblem(Look look) {
        return switch (look) {
            case Look.Picture(var pictogram) -> Optional.of(new PictogramView(pictogram, 150));
            case Look.Emblem(var emblem) -> Optional.of(emblem);
            case Look.View(_),Look.Plain(),Look.None() -> Optional.empty();
        };
    }

    /** At 200 % the subtitle has no room here: the touch zone says it. */
    private VBox titles(Heading heading) {
        var titles = new VBox(Texts.hero(heading.title()));
        titles.getStyleClass().add("look-titles");
        titles.setAlignment(Pos.BOTTOM_LEFT);
        heading.subtitle().filter(_ -> !frame.large())
                .ifPresent(text -> titles.getChildren().add(Texts.label(text, "text-subtitle", "text-muted")));
        return titles;
    }
}
