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
import org.wego.kiosk.model.SharedSolution;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.Pictogram;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.control.DetailRow;
import org.wego.kiosk.ui.control.Film;
import org.wego.kiosk.ui.control.QrCard;
import org.wego.kiosk.ui.control.VideoPane;
import org.wego.kiosk.ui.page.Body;
import org.wego.kiosk.ui.page.HeaderContent;
import org.wego.kiosk.ui.page.Heading;
import org.wego.kiosk.ui.page.Screen;
import org.wego.kiosk.ui.page.TaskColour;

/** The shared experience of the city: the fields of policy, the site, the initiative with its film. */
public final class SolutionScreen implements Screen {

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
        return HeaderContent.picture(Pictogram.SHARING);
    }

    @Override
    public Consumer<Node> colour() {
        return TaskColour.SOLUTION;
    }

    @Override
    public ObservableValue<Body> body() {
        var flow = new ArrayList<Block>();
        flow.add(Block.whole(TextLabels.paragraph(model.about())));
        var areas = model.areas();
        int columns = layout.large() ? 1 : 2;
        flow.add(new Block.Grid(areas.size(), i -> area(areas.get(i)), _ -> 1, columns,
                layout.em() * (layout.portrait() && !layout.large() ? 2.6 : 2), layout.em() * 3.6, layout.gap()));
        flow.add(QrCard.of(layout, model.siteName(),
                model.siteCall() + ": " + model.materials(), model.siteLink()));
        flow.add(initiative());
        return new SimpleObjectProperty<>(new Body(List.of(), flow, List.of(), 1));
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
                TextLabels.label(context.text(area.name()), "text-body", "text-semibold"));
        row.getStyleClass().addAll("card", "area");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Block initiative() {
        var rows = new ArrayList<Region>(
                List.of(TextLabels.name(model.initiative()), TextLabels.small(model.initiativeText())));
        rows.addAll(model.video().map(this::video).orElseGet(() -> List.of(DetailRow.absent(model.absentVideo()))));
        return Block.card(rows);
    }

    private List<Region> video(URI file) {
        var words = new VideoPane.VideoTexts(context.message("video.play"), context.message("video.pause"),
                model.absentVideo());
        film = films.apply(file).map(found -> new VideoPane(layout, found, words));
        film.ifPresent(pane -> pane.playing().subscribe(playing::set));
        return List.of(film.<Region>map(pane -> pane).orElseGet(() -> VideoPane.absent(words)));
    }
}
