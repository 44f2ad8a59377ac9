// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.find;

import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.wego.kiosk.lookup.ContentLookup;
import org.wego.kiosk.lookup.LookupResult;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.Pictogram;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.page.Body;
import org.wego.kiosk.ui.page.HeaderContent;
import org.wego.kiosk.ui.page.Heading;
import org.wego.kiosk.ui.page.Screen;
import org.wego.kiosk.ui.page.TaskColour;

/**
 * One search over everything that the kiosk shows.
 *
 * <p>What is typed and how much it finds are in the header area, the best results above the keys. Before the first key
 * there are the kinds of what can be found.
 */
public final class FindScreen implements Screen {

    private static final Lang KOREAN = new Lang("ko");

    private final FindViewModel model;
    private final ScreenContext context;
    private final ScreenLayout layout;
    private final FoundRow rows;
    private final FoundBodies bodies;

    /**
     * Creates the screen.
     *
     * @param board whether the pack has a pointing board
     */
    public FindScreen(ContentLookup lookup, String typed, boolean board, ScreenContext context, ScreenLayout layout) {
        this.model = new FindViewModel(lookup, typed, context, Platform::runLater);
        this.context = context;
        this.layout = layout;
        this.rows = new FoundRow(context, layout);
        this.bodies = new FoundBodies(model, board, context, layout);
    }

    @Override
    public Heading heading() {
        return new Heading(context.message("search.title"));
    }

    @Override
    public HeaderContent header() {
        return HeaderContent.picture(Pictogram.SEARCH).withFacts(
                layout.large() ? List.of(field()) : List.of(field(), count()));
    }

    @Override
    public ObservableValue<String> spoken() {
        return model.spokenProperty();
    }

    @Override
    public Consumer<Node> colour() {
        return TaskColour.FIND;
    }

    @Override
    public ObservableValue<Body> body() {
        return Bindings.createObjectBinding(() -> bodies.of(model.stateProperty().get()), model.stateProperty());
    }

    /** What is typed, or what to do; with large text also how much is found. */
    private Region field() {
        var field = new StackPane();
        model.typedProperty().subscribe(typed -> field.getChildren().setAll(typed(typed)));
        if (layout.large()) {
            model.stateProperty().subscribe(_ -> field.getChildren().setAll(typed(model.typedProperty().get())));
        }
        field.getStyleClass().add("found-query");
        return field;
    }

    private Label typed(String typed) {
        if (typed.isEmpty()) {
            boolean ready = !layout.large() || model.stateProperty().get().result().isPresent();
            return TextLabels.muted(context.message(ready ? "search.hint" : "search.getting-ready"));
        }
        var answer = model.spokenProperty().get();
        var label = layout.large() && !answer.isEmpty() ? TextLabels.strong(answer) : TextLabels.title(typed);
        return FindPad.isKorean(typed) ? TextLabels.in(KOREAN, label) : label;
    }

    /** How much is found, by kind; nothing before the first key. */
    private Label count() {
        var count = TextLabels.muted("");
        model.stateProperty().subscribe(state -> {
            count.setText(state.result().map(this::count).orElseGet(() -> context.message("search.getting-ready")));
            count.setVisible(!count.getText().isEmpty());
            count.setManaged(count.isVisible());
        });
        return count;
    }

    private String count(LookupResult result) {
        if (result.query().isBlank()) {
            return "";
        }
        if (result.count() == 0) {
            return context.message("search.none");
        }
        var all = context.message("search.found", context.formats().number(result.count()));
        return layout.reach() || result.kinds().size() == 1 ? all
                : context.message("search.kind-count", all, String.join(context.message("list.separator"),
                        result.kinds().stream().map(rows::count).toList()));
    }
}
