// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import org.wego.kiosk.session.AudioSettings;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.session.Session;
import org.wego.kiosk.session.Session.TextSize;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.Pictogram;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.control.Buttons;
import org.wego.kiosk.ui.control.Segments;
import org.wego.kiosk.ui.page.Body;
import org.wego.kiosk.ui.page.HeaderContent;
import org.wego.kiosk.ui.page.Heading;
import org.wego.kiosk.ui.page.Screen;

/** The display, voice and time settings of the visitor. A choice applies immediately, and for this session only. */
public final class AccessScreen implements Screen {

    /** The width of the header area in landscape, which leaves room for six steps of the volume, px. */
    private static final double COLUMN = 480;

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
        var title = context.message(speaks ? "access.title" : "access.title.silent");
        // With large text the sentence follows the options, so that they keep their places.
        return layout.large() ? new Heading(title) : new Heading(title, context.message("access.summary"));
    }

    @Override
    public HeaderContent header() {
        return HeaderContent.picture(Pictogram.PERSON).withColumn(COLUMN);
    }

    @Override
    public ObservableValue<Body> body() {
        var finish = Optional.of(Buttons.primary(layout, Icon.FINISH, context.message("access.finish"), this.finish))
                .filter(_ -> context.session().unhurried());
        var reach = new Option(Icon.REACH, "access.reach", onOff(context.session().reach(), Session::withReach));
        var page = new OptionsPage(layout, context);
        return new SimpleObjectProperty<>(layout.large() ? page.large(options(), reach, finish)
                : page.small(options(), reach, finish));
    }

    /** All options except reach, which has a place of its own; text size is the first. */
    private List<Option> options() {
        var session = context.session();
        var audio = session.audio();
        var options = new ArrayList<Option>();
        options.add(Option.wide(Icon.TEXT_SIZE, "access.text", choice(3, List.of(TextSize.values()),
                session.textSize(), this::name, Session::withTextSize)));
        options.add(new Option(Icon.CONTRAST, "access.contrast", onOff(session.contrast(), "access.contrast.off",
                "access.contrast.on", Session::withContrast)));
        options.add(new Option(Icon.SIMPLE, "access.simple", onOff(session.simple(), Session::withSimple)));
        if (speaks) {
            options.add(new Option(Icon.VOICE, "access.voice", onOff(audio.voice(),
                    audioChoice(AudioSettings::withVoice))));
        }
        if (sounds) {
            options.add(new Option(Icon.SOUNDS, "access.sounds", onOff(!audio.muted(),
                    audioChoice((now, on) -> now.withMuted(!on)))));
        }
        if (speaks) {
            options.add(Option.wide(Icon.RATE, "access.rate", choice(5, AudioSettings.RATES, audio.rate(),
                    context.formats()::decimal, audioChoice(AudioSettings::withRate))));
        }
        if (speaks || sounds) {
            options.add(Option.wide(Icon.VOLUME, "access.volume", choice(6, volumes(), audio.volume(),
                    step -> context.formats().number(step + 1), audioChoice(AudioSettings::withVolume))));
        }
        options.add(Option.wide(Icon.TIME, "access.time", onOff(session.unhurried(), "access.time.usual",
                "access.time.unlimited", Session::withUnhurried)));
        return options;
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

    private String name(TextSize size) {
        return context.message("access.percent", size.percent());
    }
}
