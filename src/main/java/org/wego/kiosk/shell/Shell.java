// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell;

import java.time.Duration;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.event.ActionEvent;
import javafx.geometry.Orientation;
import javafx.scene.Parent;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.nav.Navigator;
import org.wego.kiosk.session.Choices;
import org.wego.kiosk.session.Hearing;
import org.wego.kiosk.session.Session;
import org.wego.kiosk.sound.Sound;
import org.wego.kiosk.speech.Volume;
import org.wego.kiosk.text.MessageCatalogue;
import org.wego.kiosk.text.Messages;
import org.wego.kiosk.theme.Theme;
import org.wego.kiosk.voice.Arrival;
import org.wego.kiosk.voice.Narrator;

/**
 * Shows the present destination for the present session, and builds it anew whenever either changes.
 *
 * <p>It owns the way home and back, so that no screen can strand a visitor, and returns to the start when he has gone.
 */
public final class Shell implements IdleWatch.Listener {

    /** In the count-down these numbers of seconds are said aloud. */
    private static final int SAID_EVERY = 10;

    private final Navigator navigator;
    private final Choices choices;
    private final ObservableValue<ScreenBuilder> builder;
    private final MessageCatalogue messages;
    private final Theme theme;
    private final Ticker ticker;
    private final Equipment equipment;
    private final Destination start;
    private final ScaledPane root;
    private final IdleWatch idle;
    private final StackPane layers = new StackPane();
    private final PixelShift shift = new PixelShift();
    private final Narrator narrator;
    private final Keypad keypad;
    private Optional<ScreenBuilder.Built> shown = Optional.empty();
    private Optional<StillThere> warning = Optional.empty();
    private boolean keypadUsed;

    public Shell(Navigator navigator, Choices choices, ObservableValue<ScreenBuilder> builder,
            MessageCatalogue messages, Theme theme, Ticker ticker, Equipment equipment, Patience patience,
            Orientation orientation) {
        this.navigator = navigator;
        this.choices = choices;
        this.builder = builder;
        this.messages = messages;
        this.theme = theme;
        this.ticker = ticker;
        this.equipment = equipment;
        this.start = navigator.place();
        this.root = new ScaledPane(orientation);
        this.idle = new IdleWatch(ticker, () -> patience.with(choices.session(), keypadUsed), this);
        this.narrator = new Narrator(layers, choices::session, messages::in, equipment.speaker());
        var commands = new KeyCommands(navigator, choices, narrator, equipment.speaker().isAvailable());
        this.keypad = new Keypad(equipment.keys(), ticker, () -> hearing().voice(), command -> obey(commands, command));
        root.show(layers);
        show();
        navigator.currentProperty().subscribe((before, now) -> arrive());
        choices.sessionProperty().subscribe(this::changed);
        root.orientationProperty().subscribe((before, now) -> show());
        builder.subscribe((before, now) -> renew());
        listen(new Touch(layers, narrator, new CornerHold(ticker, commands::toggleVoice)));
        tickMinute();
        shift.goOn(ticker, () -> shown.map(built -> built.view()).filter(_ -> atStart() && !idle.isAwaiting()));
    }

    private void listen(Touch touch) {
        root.addEventFilter(InputEvent.ANY, this::stir);
        root.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> idle.touched());
        root.addEventFilter(KeyEvent.ANY, keypad::handle);
        root.addEventFilter(MouseEvent.ANY, touch::handle);
        root.addEventFilter(ActionEvent.ACTION, _ -> {
            play(Sound.TOUCH);
            narrator.acting();
        });
        root.addEventHandler(ActionEvent.ACTION, _ -> narrator.acted());
        equipment.speaker().listen(speaking -> Platform.runLater(() -> idle.listening(speaking)));
    }

    /** The root of the one scene. */
    public Parent root() {
        return root;
    }

    @Override
    public void warn(int secondsLeft) {
        if (atStart()) {
            return;
        }
        if (warning.isEmpty()) {
            warning = shown.map(built -> ask(built.view()));
        }
        warning.ifPresent(question -> question.count(secondsLeft));
        if (secondsLeft % SAID_EVERY == 0) {
            play(Sound.WARNING);
            narrator.tell(strings().get("idle.spoken", secondsLeft));
        }
    }

    private StillThere ask(ScreenView view) {
        var question = new StillThere(view.frame(), strings(),
                () -> choices.change(session -> session.withUnhurried(true)), this::end);
        question.getStyleClass().addAll(view.getStyleClass());
        // The question is the only thing to see, to hear and to touch.
        view.setVisible(false);
        layers.getChildren().add(question);
        return question;
    }

    @Override
    public void dismiss() {
        warning.ifPresent(question -> {
            layers.getChildren().remove(question);
            shown.ifPresent(built -> built.view().setVisible(true));
            narrator.stop();
        });
        warning = Optional.empty();
    }

    @Override
    public void end() {
        idle.rest();
        keypad.forget();
        keypadUsed = false;
        boolean elsewhere = !navigator.currentProperty().get().equals(start);
        choices.reset();
        navigator.restart(start);
        narrator.forget();
        if (!elsewhere) {
            // The navigator tells of no change, but the screen may hold what this visitor typed.
            show();
        }
    }

    private void arrive() {
        show();
        if (navigator.place() instanceof Destination.Reception) {
            play(Sound.BELL);
        }
        narrator.arrive(arrival());
    }

    /** The page stays, and so does the ring; a voice that has just come says where the visitor is. */
    private void changed(Session before, Session now) {
        rebuild();
        if (before.hearing().voice() && !now.hearing().voice()) {
            narrator.takeLeave();
        } else if (before.hearing().voice() != now.hearing().voice() || !before.language().equals(now.language())) {
            narrator.arrive(arrival());
        } else {
            narrator.rebuilt(new ChoiceWords(strings()).difference(before, now));
        }
    }

    private void rebuild() {
        double place = shown.map(built -> built.view().progress()).orElse(0.0);
        show();
        layers.applyCss();
        layers.layout();
        shown.ifPresent(built -> built.view().turnTo(place));
    }

    /** The content is another one: the visitor stays where he is. */
    private void renew() {
        rebuild();
        narrator.stayed();
    }

    private Arrival arrival() {
        layers.applyCss();
        layers.layout();
        return shown.map(built -> new Arrival(built.screen().heading().title().replace('\n', ' '),
                built.view().body().pageProperty().get(), built.view().body().pageCountProperty().get(),
                navigator.place() instanceof Destination.Attract)).orElseThrow();
    }

    private void show() {
        dismiss();
        shown.ifPresent(built -> built.screen().left());
        var session = choices.session();
        root.getStylesheets().setAll(theme.stylesheets(session.contrast()));
        var actions = new ScreenBuilder.Actions(navigator::go, navigator::remember, navigator::back);
        var built = builder.getValue().build(navigator.place(), session, root.orientationProperty().get(), actions);
        layers.getChildren().setAll(built.view());
        if (atStart()) {
            shift.apply(built.view());
        }
        shown = Optional.of(built);
        var body = built.view().body();
        body.pageProperty().subscribe((before, now) -> narrator.turned(now.intValue(), body.pageCountProperty().get()));
        // Nothing has the focus at first: a ring that nobody asked for would look like a choice.
        layers.requestFocus();
    }

    private void obey(KeyCommands commands, KeyCommand command) {
        keypadUsed = true;
        if (!idle.isWarning()) {
            commands.accept(command);
        }
        // While the kiosk asks whether somebody is there, any key is the answer and nothing else.
    }

    private void stir(InputEvent event) {
        // After the release, so that the touch which answers the question still finds its button.
        if (event.getEventType() == MouseEvent.MOUSE_RELEASED || event.getEventType() == KeyEvent.KEY_RELEASED) {
            Platform.runLater(idle::stir);
        }
    }

    private void play(Sound sound) {
        if (!hearing().muted()) {
            equipment.sounds().play(sound, Volume.gain(hearing().volume()));
        }
    }

    private Hearing hearing() {
        return choices.session().hearing();
    }

    private Messages strings() {
        return messages.in(choices.session().language());
    }

    private boolean atStart() {
        return navigator.place().equals(start)
                && choices.session().equals(Session.fresh(choices.session().language()));
    }

    private void tickMinute() {
        shown.ifPresent(built -> built.view().tick());
        ticker.after(Duration.ofSeconds(20), this::tickMinute);
    }
}
