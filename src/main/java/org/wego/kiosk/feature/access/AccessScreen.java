// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.access;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.session.AudioSettings;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.session.Session;
import org.wego.kiosk.session.Session.TextSize;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.Pictogram;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.control.Buttons;
import org.wego.kiosk.ui.control.Segments;
import org.wego.kiosk.ui.page.Body;
import org.wego.kiosk.ui.page.HeaderContent;
import org.wego.kiosk.ui.page.Heading;
import org.wego.kiosk.ui.page.Screen;

/** The display, voice and time settings of the visitor. A choice applies immediately, and for this session only. */
public final class AccessScreen implements Screen {

    private static final double CHOICE_WIDTH = 560;

    private final ScreenContext context;
    private final ScreenLayout layout;
    private final boolean speaks;
    private final boolean sounds;
    private final Consumer<UnaryOperator<Session>> change;
    private final Runnable finish;

    /**
     * Creates the screen.
     *
     * @param speaks whether the kiosk has a voice
     * @param sounds whether tones can be heard
     * @param change applies a change to the session
     * @param finish ends the session
     */
    public AccessScreen(ScreenContext context, ScreenLayout layout, boolean speaks, boolean sounds,
            Consumer<UnaryOperator<Session>> change,
            Runnable finish) {
        this.context = context;
        this.layout = layout;
        this.speaks = speaks;
        this.sounds = sounds;
        this.change = change;
        this.finish = finish;
    }

    @Override
    public Heading heading() {
        return new Heading(context.message(speaks ? "access.title" : "access.title.silent"),
                context.message("access.summary"));
    }

    @Override
    public HeaderContent header() {
        return HeaderContent.picture(Pictogram.PERSON);
    }

    @Override
    public ObservableValue<Body> body() {
        var session = context.session();
        var audio = session.audio();
        var flow = new ArrayList<>(List.of(
                row(Icon.CONTRAST, "access.contrast", onOff(session.contrast(), "access.contrast.off",
                        "access.contrast.on", Session::withContrast)),
                row(Icon.TEXT_SIZE, "access.text", choice(3, List.of(TextSize.values()), session.textSize(),
                        this::name, Session::withTextSize)),
                row(Icon.REACH, "access.reach", onOff(session.reach(), Session::withReach))));
        if (speaks) {
            flow.addAll(voice(audio));
        }
        if (speaks || sounds) {
            flow.add(row(Icon.VOLUME, "access.volume", choice(6, volumes(), audio.volume(),
                    step -> context.formats().number(step + 1), audioChoice(AudioSettings::withVolume))));
        }
        if (sounds) {
            flow.add(row(Icon.SOUNDS, "access.sounds", onOff(!audio.muted(),
                    audioChoice((now, on) -> now.withMuted(!on)))));
        }
        flow.addAll(List.of(
                row(Icon.TIME, "access.time", onOff(session.unhurried(), "access.time.usual",
                        "access.time.unlimited", Session::withUnhurried)),
                row(Icon.SIMPLE, "access.simple", onOff(session.simple(), Session::withSimple))));
        if (session.unhurried()) {
            flow.add(Block.whole(Buttons.primary(layout, Icon.FINISH, context.message("access.finish"), finish)));
        }
        return new SimpleObjectProperty<>(Body.columns(layout, flow));
    }

    private List<Block> voice(AudioSettings audio) {
        return List.of(
                row(Icon.VOICE, "access.voice", onOff(audio.voice(), audioChoice(AudioSettings::withVoice))),
                row(Icon.RATE, "access.rate", choice(5, AudioSettings.RATES, audio.rate(), context.formats()::decimal,
                        audioChoice(AudioSettings::withRate))));
    }

    private static List<Integer> volumes() {
        return IntStream.rangeClosed(0, AudioSettings.LOUDEST).boxed().toList();
    }

    private static <T> BiFunction<Session, T, Session> audioChoice(BiFunction<AudioSettings, T, AudioSettings> choose) {
        return (now, value) -> now.withAudio(choose.apply(now.audio(), value));
    }

    private Region onOff(boolean on, BiFunction<Session, Boolean, Session> choose) {
        return onOff(on, "access.off", "access.on", choose);
    }

    private Region onOff(boolean on, String offKey, String onKey, BiFunction<Session, Boolean, Session> choose) {
        return choice(2, List.of(false, true), on, value -> context.message(value ? onKey : offKey), choose);
    }

    private <T> Region choice(int columns, List<T> values, T chosen, Function<T, String> name,
            BiFunction<Session, T, Session> choose) {
        int fitting = layout.large() ? Math.min(columns, 3) : columns;
        return Segments.ofTexts(layout, fitting, values, chosen, name,
                value -> change.accept(now -> choose.apply(now, value)));
    }

    private Block row(Icon icon, String name, Region choice) {
        var label = new HBox(icon.node("icon-accent"), TextLabels.label(context.message(name), "text-button"));
        label.getStyleClass().add("detail-row");
        label.setAlignment(Pos.CENTER_LEFT);
        var row = layout.portrait() && !layout.large() ? beside(label, choice) : above(label, choice);
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
        return context.message("access.percent", size.percent());
    }
}
