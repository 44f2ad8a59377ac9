// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.access;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.session.Session;
import org.wego.kiosk.session.Session.TextSize;
import org.wego.kiosk.session.Visit;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.Body;
import org.wego.kiosk.ui.Frame;
import org.wego.kiosk.ui.Heading;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.Look;
import org.wego.kiosk.ui.Pictogram;
import org.wego.kiosk.ui.Screen;
import org.wego.kiosk.ui.Segments;
import org.wego.kiosk.ui.Texts;

/** How the kiosk fits the visitor; every choice applies at once, for this visit only. */
public final class AccessScreen implements Screen {

    private static final double CHOICE_WIDTH = 560;

    private final Visit visit;
    private final Frame frame;
    private final Consumer<UnaryOperator<Session>> change;

    public AccessScreen(Visit visit, Frame frame, Consumer<UnaryOperator<Session>> change) {
        this.visit = visit;
        this.frame = frame;
        this.change = change;
    }

    @Override
    public Heading heading() {
        return new Heading(visit.say("access.title"), visit.say("access.summary"));
    }

    @Override
    public Look look() {
        return new Look.Picture(Pictogram.PERSON);
    }

    @Override
    public ObservableValue<Body> body() {
        var session = visit.session();
        var size = Segments.ofTexts(frame, 2, List.of(TextSize.values()), session.textSize(), this::name,
                value -> change.accept(now -> now.withTextSize(value)));
        var contrast = onOff(session.contrast(), "access.contrast.off", "access.contrast.on",
                (now, on) -> now.withContrast(on));
        var reach = onOff(session.reach(), "access.off", "access.on", (now, on) -> now.withReach(on));
        var simple = onOff(session.simple(), "access.off", "access.on", (now, on) -> now.withSimple(on));
        var flow = List.of(row(Icon.CONTRAST, visit.say("access.contrast"), contrast),
                row(Icon.TEXT_SIZE, visit.say("access.text"), size),
                row(Icon.REACH, visit.say("access.reach"), reach),
                row(Icon.SIMPLE, visit.say("access.simple"), simple));
        return new SimpleObjectProperty<>(Body.columns(frame, flow));
    }

    private Region onOff(boolean on, String offKey, String onKey,
            BiFunction<Session, Boolean, Session> choose) {
        return Segments.ofTexts(frame, 2, List.of(false, true), on,
                value -> visit.say(value ? onKey : offKey),
                value -> change.accept(now -> choose.apply(now, value)));
    }

    private Block row(Icon icon, String name, Region choice) {
        var label = new HBox(icon.node("icon-accent"), Texts.label(name, "text-button"));
        label.getStyleClass().add("detail-row");
        label.setAlignment(Pos.CENTER_LEFT);
        var row = frame.portrait() && !frame.large() ? beside(label, choice) : above(label, choice);
        row.getStyleClass().addAll("card", "option");
        return new Block.Side(row, true, Block.card(List.of(label, choice)));
    }

    private static Region beside(HBox label, Region choice) {
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        choice.setPrefWidth(CHOICE_WIDTH);
        choice.setMinWidth(CHOICE_WIDTH);
        choice.setMaxHeight(Region.USE_PREF_SIZE);
        var row = new HBox(label, choice);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Region above(HBox label, Region choice) {
        var column = new VBox(label, choice);
        column.setAlignment(Pos.CENTER_LEFT);
        return column;
    }

    private String name(TextSize size) {
        return visit.say(switch (size) {
            case STANDARD -> "access.text.standard";
            case LARGE -> "access.text.large";
        });
    }
}
