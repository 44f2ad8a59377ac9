// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.view;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.wego.kiosk.ui.FixedSizeLabel;
import org.wego.kiosk.ui.PictogramView;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.page.HeaderVisual;
import org.wego.kiosk.ui.page.Heading;

/** The upper part of a screen, for the eyes only: header, title, and a picture, a map or the badge of a line. */
final class HeaderArea extends BorderPane {

    private static final double WITH_PICTURE = 511;
    private static final double WITH_EMBLEM = 600;
    private static final double TITLE_ONLY = 372;
    /** The height of the margins and the header, px. */
    private static final double HEADER = 200;
    private static final double WITH_VIEW = 640;
    private static final double LARGE_GAP = 24;
    private static final double STRIP_PICTURE = 140;
    private static final double STRIP_EDGE = 14;

    private final ScreenLayout frame;
    private final HeaderVisual visual;
    private final Supplier<Heading> headings;

    /** A header area. The supplier is called again whenever the subtitle may have changed. */
    HeaderArea(ScreenLayout frame, Header header, Supplier<Heading> headings, HeaderVisual visual) {
        this.headings = headings;
        var heading = headings.get();
        this.frame = frame;
        this.visual = visual;
        getStyleClass().add("look-zone");
        if (!frame.portrait()) {
            setPadding(new Insets(STRIP_EDGE, frame.margin(), STRIP_EDGE, frame.margin()));
            setCenter(landscape(header, heading));
        } else if (frame.reach()) {
            setCenter(decoration());
        } else {
            setPadding(new Insets(40));
            setTop(header.row());
            portrait(heading);
        }
    }

    /** The height of the area, px. */
    double height(double width) {
        if (!frame.portrait()) {
            return Math.ceil(getCenter().prefHeight(inner(width))) + getInsets().getTop() + getInsets().getBottom();
        }
        if (frame.reach()) {
            return frame.outOfReach();
        }
        if (frame.large()) {
            double texts = Math.ceil(getTop().prefHeight(inner(width)) + getBottom().prefHeight(inner(width)));
            return Math.max(WITH_PICTURE, texts + LARGE_GAP + getInsets().getTop() + getInsets().getBottom());
        }
        return switch (visual) {
            case HeaderVisual.HeaderPicture(_) -> WITH_PICTURE;
            case HeaderVisual.HeaderEmblem(_) -> WITH_EMBLEM;
            case HeaderVisual.HeaderView(_) -> WITH_VIEW;
            case HeaderVisual.TitleOnly() -> TITLE_ONLY;
            case HeaderVisual.NoHeader() -> 0;
        };
    }

    private double inner(double width) {
        return width - getInsets().getLeft() - getInsets().getRight();
    }

    private LandscapeHeader landscape(Header header, Heading heading) {
        var title = TextLabels.hero(heading.title().replace('\n', ' '));
        return new LandscapeHeader(emblem(), visual instanceof HeaderVisual.HeaderPicture, frame.large(), title,
                titles(title, heading),
                header.column());
    }

    private void portrait(Heading heading) {
        var title = TextLabels.hero(heading.title());
        var titles = titles(title, heading);
        if (frame.large()) {
            setBottom(visual instanceof HeaderVisual.HeaderEmblem(var emblem)
                    ? new LandscapeHeader(Optional.of(emblem), false, true, title, titles, new Region())
                    : titles);
            return;
        }
        switch (visual) {
            case HeaderVisual.HeaderPicture(var pictogram) -> setBottom(
                    new PictureRow(titles, new PictogramView(pictogram, 240), WITH_PICTURE - HEADER));
            case HeaderVisual.HeaderEmblem(var emblem) -> setBottom(emblem(emblem, heading));
            case HeaderVisual.HeaderView(var node) -> {
                var upper = new VBox(getTop(), titles);
                upper.setSpacing(24);
                setTop(upper);
                BorderPane.setMargin(node, new Insets(20, -40, -40, -40));
                setCenter(node);
            }
            case HeaderVisual.TitleOnly() -> setBottom(titles);
            case HeaderVisual.NoHeader() -> {
                // In portrait, a screen without a header area is never built here.
            }
        }
    }

    /** The title beside the emblem, and below both, in the full width, the subtitle, which may be a long sentence. */
    private Region emblem(Region emblem, Heading heading) {
        var column = new VBox(beside(emblem, TextLabels.hero(heading.title())));
        column.getStyleClass().add("look-titles");
        heading.subtitle().ifPresent(_ -> column.getChildren().add(subtitle(headings, "text-subtitle")));
        return column;
    }

    private static HBox beside(Region emblem, Region text) {
        HBox.setHgrow(text, Priority.ALWAYS);
        var row = new HBox(emblem, text);
        row.setSpacing(40);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node decoration() {
        return switch (visual) {
            case HeaderVisual.HeaderPicture(var pictogram) -> new StackPane(new PictogramView(pictogram, 440));
            case HeaderVisual.HeaderEmblem(var emblem) -> new StackPane(emblem);
            // Only pictures that repeat the title: everything that a visitor must read is within reach.
            case HeaderVisual.HeaderView(_),HeaderVisual.TitleOnly(),HeaderVisual.NoHeader() -> new Region();
        };
    }

    /**
     * The picture or badge of a landscape header, in which a map has no room; at 200 % a picture gives way to the
     * title.
     */
    private Optional<Region> emblem() {
        return switch (visual) {
            case HeaderVisual.HeaderPicture(var pictogram) when !frame.large() ->
                Optional.of(new PictogramView(pictogram, STRIP_PICTURE));
            case HeaderVisual.HeaderEmblem(var emblem) -> Optional.of(emblem);
            case HeaderVisual.HeaderPicture(_),HeaderVisual.HeaderView(_),HeaderVisual.TitleOnly(),HeaderVisual.NoHeader() ->
                Optional.empty();
        };
    }

    /** Title and subtitle; at 200 % the subtitle is in the touch zone instead. */
    private VBox titles(Label title, Heading heading) {
        var titles = new VBox(title);
        titles.getStyleClass().add("look-titles");
        titles.setAlignment(frame.portrait() ? Pos.BOTTOM_LEFT : Pos.CENTER_LEFT);
        heading.above().ifPresent(mark -> titles.getChildren().addFirst(mark));
        heading.subtitle().filter(_ -> !frame.large())
                .ifPresent(_ -> titles.getChildren().add(subtitle(headings, "text-subtitle")));
        return titles;
    }

    /** The subtitle of a heading, which may contain the time of day. */
    static Label subtitle(Supplier<Heading> headings, String styleClass) {
        Supplier<String> now = () -> headings.get().subtitle().orElse("");
        var text = now.get();
        return text.codePoints().anyMatch(Character::isDigit) ? new FixedSizeLabel(now, styleClass, "text-muted")
                : TextLabels.label(text, styleClass, "text-muted");
    }
}
