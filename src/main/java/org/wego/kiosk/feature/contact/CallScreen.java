// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.wego.kiosk.call.CallSituation;
import org.wego.kiosk.call.ReceptionCalls;
import org.wego.kiosk.call.VisitorCall;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.Pictogram;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.control.Buttons;
import org.wego.kiosk.ui.page.Body;
import org.wego.kiosk.ui.page.HeaderContent;
import org.wego.kiosk.ui.page.Heading;
import org.wego.kiosk.ui.page.Screen;

/**
 * Calls reception, where a desk is linked, and says how the call is.
 *
 * <p>What a call needs has its room from the start: the button gives way to the steps of the call in its place, so that
 * nothing moves under the finger. Only when waiting no longer makes sense do telephone and location come first; in two
 * columns they are beside the call anyway.
 */
public final class CallScreen implements Screen {

    /** Asked, rings, seen, coming. */
    private static final int MAX_STEPS = 4;

    private final CallViewModel model;
    private final ReceptionCalls calls;
    private final ReceptionFacts facts;
    private final List<Block> board;
    private final ScreenContext context;
    private final ScreenLayout layout;
    private final boolean offered;
    private final CallRow state;
    private final List<CallRow> lines;
    private final Button ask;
    private final Button cancel;
    private final VBox steps = new VBox();
    private final SimpleObjectProperty<Body> body = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper spoken = new ReadOnlyStringWrapper("");
    private final Subscription following;
    private CallComposition composition;

    /**
     * What the parts of the screen, and their order, depend on.
     *
     * @param factsFirst whether telephone and location come first
     * @param steps of the call, where the latest one comes first; 0 elsewhere, and without a call
     */
    private record CallComposition(boolean factsFirst, int steps) {}

    public CallScreen(Content content, ReceptionCalls calls, ScreenContext context, ScreenLayout layout) {
        this.calls = calls;
        this.context = context;
        this.layout = layout;
        board = BoardWay.blocks(content, context, layout);
        facts = new ReceptionFacts(content.manifest().reception(), context, layout);
        model = new CallViewModel(context, content.manifest().timeZone(), facts.instead());
        offered = now().offered() || now().call().isPresent();
        state = new CallRow(model.longestState(), () -> model.state(now()));
        lines = IntStream.range(0, MAX_STEPS).mapToObj(i -> new CallRow(model.longestStep(), () -> line(i))).toList();
        if (!layout.large()) {
            steps.getChildren().setAll(lines);
            steps.getStyleClass().add("card");
        }
        ask = Buttons.primary(layout, Icon.RECEPTION, context.message("call.button"),
                () -> calls.ask(context.lang()));
        ask.getStyleClass().add("call-button");
        ask.setMaxHeight(Double.MAX_VALUE);
        cancel = Buttons.outlined(layout, Icon.CLOSE, context.message("call.cancel"), calls::end);
        composition = composition();
        body.set(compose());
        update();
        following = calls.situation().subscribe(this::changed);
    }

    private CallSituation now() {
        return calls.situation().getValue();
    }

    private Optional<CallLine> line(int index) {
        return now().call().map(model::steps).filter(all -> index < all.size()).map(all -> all.get(index));
    }

    private CallComposition composition() {
        boolean useless = now().call().flatMap(VisitorCall::obstacle).isPresent();
        return new CallComposition(useless && layout.columns() == 1,
                layout.large() ? now().call().map(model::steps).map(List::size).orElse(0) : 0);
    }

    private void changed(CallSituation before, CallSituation now) {
        update();
        if (!composition.equals(composition())) {
            composition = composition();
            body.set(compose());
        }
        // The same words may come a second time.
        model.news(before, now).ifPresent(news -> {
            spoken.set("");
            spoken.set(news);
        });
    }

    private void update() {
        boolean open = now().call().isPresent();
        state.update();
        lines.forEach(CallRow::update);
        steps.setVisible(open);
        ask.setVisible(!open);
        ask.setDisable(!now().offered());
        cancel.setVisible(open);
    }

    private Body compose() {
        var above = List.<Block>of(Block.whole(state));
        if (layout.large()) {
            return composeLarge(above);
        }
        var call = offered ? List.<Block>of(Block.whole(new StackPane(ask, steps)), Block.whole(cancel))
                : List.<Block>of();
        if (layout.columns() > 1) {
            var columns = new ArrayList<>(call);
            columns.add(new Block.ColumnEnd());
            columns.addAll(facts.blocks());
            columns.addAll(board);
            return new Body(above, offered ? columns : Stream.concat(facts.blocks().stream(), board.stream()).toList(),
                    List.of(), layout.columns());
        }
        var reception = offered ? List.of(facts.card()) : facts.blocks();
        var flow = new ArrayList<>(above);
        flow.addAll(composition.factsFirst() ? reception : call);
        flow.addAll(composition.factsFirst() ? call : reception);
        flow.addAll(board);
        return new Body(List.of(), flow, List.of(), 1);
    }

    /** On pages with room for little, what matters now is on the first one: the button, then the latest step. */
    private Body composeLarge(List<Block> above) {
        var call = new ArrayList<Block>();
        if (now().call().isPresent()) {
            var latestFirst = lines.subList(0, composition.steps()).reversed();
            latestFirst.stream().limit(1).map(Block::whole).forEach(call::add);
            call.add(Block.whole(cancel));
            latestFirst.stream().skip(1).map(Block::whole).forEach(call::add);
        } else if (offered) {
            call.add(Block.whole(ask));
        }
        var reception = offered ? List.of(facts.card()) : facts.blocks();
        var flow = new ArrayList<Block>();
        flow.addAll(composition.factsFirst() ? above : call);
        flow.addAll(composition.factsFirst() ? reception : above);
        flow.addAll(composition.factsFirst() ? call : reception);
        flow.addAll(board);
        return new Body(List.of(), flow, List.of(), 1);
    }

    @Override
    public Heading heading() {
        return new Heading(context.message(offered ? "call.title" : "reception.title"),
                context.message(offered ? "call.summary" : "reception.summary"));
    }

    @Override
    public HeaderContent header() {
        // On a wide screen, the call is beside telephone and location.
        var bell = HeaderContent.picture(Pictogram.BELL);
        return layout.columns() > 1 ? bell.withColumn(0) : bell;
    }

    @Override
    public ObservableValue<Body> body() {
        return body;
    }

    @Override
    public ObservableValue<String> spoken() {
        return spoken.getReadOnlyProperty();
    }

    @Override
    public void left() {
        following.unsubscribe();
    }
}
