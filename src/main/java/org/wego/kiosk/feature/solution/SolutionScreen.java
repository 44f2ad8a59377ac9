// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.solution;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.wego.kiosk.model.SharedSolution;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.art.HubArt;
import org.wego.kiosk.ui.control.Film;
import org.wego.kiosk.ui.control.QrCard;
import org.wego.kiosk.ui.control.QrCode;
import org.wego.kiosk.ui.control.SideCard;
import org.wego.kiosk.ui.control.VideoPane;
import org.wego.kiosk.ui.page.Body;
import org.wego.kiosk.ui.page.HeaderContent;
import org.wego.kiosk.ui.page.Heading;
import org.wego.kiosk.ui.page.Screen;
import org.wego.kiosk.ui.page.TaskColour;

/** The shared experience of the city: the fields of policy, the site, the initiative with its film. */
public final class SolutionScreen implements Screen {

    /** The width of the header area on a landscape screen, px. */
    private static final double COLUMN = 650;
    /** The minimum height of the picture below the titles in portrait, px. */
    private static final double PICTURE = 180;
    /** The height to which the name of a field may grow, em. */
    private static final double TALLEST = 3;

    private final SolutionViewModel model;
    private final ScreenContext context;
    private final ScreenLayout layout;
    private final Function<URI, Optional<Film>> films;
    private final BooleanProperty playing = new SimpleBooleanProperty();
    private Optional<VideoPane> film = Optional.empty();

    /**
     * Creates the screen.
     *
     * @param media finds a file of the pack; empty if the pack does not have it
     */
    public SolutionScreen(SharedSolution solution, Function<String, Optional<URI>> media, ScreenContext context,
            ScreenLayout layout) {
        this(solution, media, Film::of, context, layout);
    }

    /** Creates the screen with another player of films. */
    public SolutionScreen(SharedSolution solution, Function<String, Optional<URI>> media,
            Function<URI, Optional<Film>> films, ScreenContext context, ScreenLayout layout) {
        this.films = films;
        this.model = new SolutionViewModel(solution, media, context);
        this.context = context;
        this.layout = layout;
    }

    @Override
    public Heading heading() {
        return new Heading(model.title());
    }

    @Override
    public HeaderContent header() {
        var content = HeaderContent.plain().withFacts(List.of(TextLabels.small(model.about()))).withColumn(COLUMN);
        var art = new HubArt(layout);
        if (!layout.portrait() || layout.scarce()) {
            return content.withArt(art);
        }
        art.setMinHeight(PICTURE);
        return content.withView(art);
    }

    @Override
    public Consumer<Node> colour() {
        return TaskColour.SOLUTION;
    }

    @Override
    public ObservableValue<Body> body() {
        // A film is opened once, so there is one composition with it.
        return new SimpleObjectProperty<>(
                model.video().isPresent() ? all(true) : all(true).orDenser(() -> all(false)));
    }

    /**
     * All parts.
     *
     * @param where whether the reason for the absence of a film includes where it is
     */
    private Body all(boolean where) {
        var areas = model.areas();
        int columns = layout.large() ? 1 : 2;
        var fields = new Block.Grid(areas.size(), i -> area(areas.get(i)), _ -> 1, columns,
                layout.em() * (layout.large() ? 1.4 : layout.portrait() ? 2.4 : 1.9), layout.em() * TALLEST,
                layout.portrait() ? layout.gap() : layout.tightGap());
        return Body.of(fields, site(), initiative(where));
    }

    @Override
    public ObservableValue<Boolean> playing() {
        return playing;
    }

    @Override
    public void left() {
        film.ifPresent(VideoPane::close);
    }

    private Region area(SharedSolution.PolicyArea area) {
        var row = new HBox(Icon.of(area.symbol()).node("icon-accent"),
                TextLabels.label(context.text(area.name()), "text-small", "text-semibold"));
        row.getStyleClass().addAll("card", "area");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Block site() {
        var words = List.of(TextLabels.name(model.siteName()), TextLabels.small(model.siteCall()),
                TextLabels.muted(model.materials()));
        if (layout.large()) {
            return QrCard.kept(layout, () -> List.of(TextLabels.small(model.siteCall()),
                    TextLabels.label(model.siteName(), "text-small", "text-semibold"),
                    TextLabels.muted(model.materials())), model.siteLink());
        }
        return new SideCard(List.of(new QrCode(layout, model.siteLink())), words, List.of()).block(layout,
                Pos.CENTER_LEFT, true);
    }

    private Block initiative(boolean where) {
        var texts = List.of(TextLabels.name(model.initiative()), TextLabels.small(model.initiativeText()));
        if (model.video().isPresent()) {
            var rows = new ArrayList<Region>(texts);
            rows.add(video(model.video().get()));
            return Block.card(rows);
        }
        var absent = where ? model.absentVideo() : model.reason();
        if (layout.large()) {
            return Block.keptCard(() -> List.of(TextLabels.name(model.initiative()),
                    TextLabels.small(model.initiativeText()), TextLabels.muted(absent)));
        }
        var words = new ArrayList<Region>(texts);
        words.add(TextLabels.muted(absent));
        return new SideCard(List.of(new StackPane(Icon.VIDEO.node("icon-accent"))), words, List.of()).block(layout,
                Pos.CENTER_LEFT, true);
    }

    private Region video(URI file) {
        var words = new VideoPane.VideoTexts(context.message("video.play"), context.message("video.pause"),
                model.absentVideo());
        film = films.apply(file).map(found -> new VideoPane(layout, found, filmWidth(), words));
        film.ifPresent(pane -> pane.playing().subscribe(playing::set));
        return film.<Region>map(pane -> pane).orElseGet(() -> VideoPane.absent(words));
    }

    /** The width inside a card of the touch zone, px. */
    private double filmWidth() {
        double column = layout.portrait() || layout.large() ? 0 : COLUMN;
        return layout.contentWidth() - column - 2 * layout.em();
    }
}
