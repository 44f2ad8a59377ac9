// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell;

import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.event.ActionEvent;
import javafx.scene.Parent;
import javafx.scene.input.InputEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.nav.Navigator;
import org.wego.kiosk.session.Choices;
import org.wego.kiosk.session.Session;
import org.wego.kiosk.session.Way;
import org.wego.kiosk.sound.Sound;
import org.wego.kiosk.staff.StaffAccess;
import org.wego.kiosk.text.MessageCatalogue;
import org.wego.kiosk.theme.Theme;
import org.wego.kiosk.time.Scheduler;
import org.wego.kiosk.ui.GlassShape;
import org.wego.kiosk.voice.Arrival;
import org.wego.kiosk.voice.Narrator;

/**
 * Shows the present destination for the present session, and builds it anew whenever either changes.
 *
 * <p>It owns the way home and back, so that no screen can strand a visitor, and returns to the start when he has gone.
 */
public final class Shell implements Front {

    private final Navigator navigator;
    private final Choices choices;
    private final ObservableValue<ScreenBuilder> builder;
    private final MessageCatalogue messages;
    private final Theme theme;
    private final Equipment equipment;
    private final Destination start;
    private final ScaledPane root;
    private final SceneSheets sheets;
    private final IdleWatch idle;
    private final StackPane layers = new StackPane();
    private final ScreenHost host;
    private final Narrator narrator;
    private final Chime chime;
    private final Keypad keypad;
    private final IdleQuestion question;
    private final StaffLayer staff;
    private final Touch touch;
    private final DoubleTapFilter taps;
    private boolean keypadUsed;

    public Shell(Navigator navigator, Choices choices, ObservableValue<ScreenBuilder> builder,
            MessageCatalogue messages, Theme theme, Scheduler ticker, Equipment equipment, Patience patience,
            StaffAccess access, GlassShape shape) {
        this.navigator = navigator;
        this.choices = choices;
        this.builder = builder;
        this.messages = messages;
        this.theme = theme;
        this.equipment = equipment;
        this.start = navigator.place();
        this.root = new ScaledPane(shape);
        this.sheets = new SceneSheets(root, theme.stylesheets(choices.session().contrast()));
        this.host = new ScreenHost(layers, new ScreenBuilder.Actions(navigator::go, navigator::remember,
                new Way(navigator::previous, navigator::back)), navigator.place());
        this.taps = new DoubleTapFilter(ticker, layers);
        this.chime = new Chime(equipment.sounds(), () -> choices.session().hearing());
        this.narrator = new Narrator(layers, choices::session, messages::in, equipment.speaker());
        this.question = new IdleQuestion(layers, narrator, this::question, () -> chime.play(Sound.WARNING),
                this::startOver, taps::replaced);
        this.idle = new IdleWatch(ticker, () -> patience.with(choices.session(), keypadUsed), question);
        var commands = new KeyCommands(navigator, choices, narrator, equipment.speaker()::isAvailable);
        this.keypad = new Keypad(equipment.keys(), ticker, () -> choices.session().hearing().voice(),
                command -> obey(commands, command));
        this.touch = new Touch(layers, narrator, new CornerHold(ticker, commands::toggleVoice));
        this.staff = new StaffLayer(access, theme, messages, ticker, equipment.keys(), new StaffLayer.Ground(layers,
                () -> host.shown().orElseThrow().view().frame(), () -> choices.session().language(), this::hush,
                this::goOn, this::startOver), taps);
        root.show(staff.glass());
        show();
        navigator.currentProperty().subscribe((before, now) -> arrive());
        choices.sessionProperty().subscribe(this::changed);
        root.glassShapeProperty().subscribe(this::reshape);
        builder.subscribe((before, now) -> {
            // The content is another one: the visitor stays where he is.
            rebuild();
            narrator.stayed();
        });
        listen();
        host.live(ticker, this::isAtRest, idle::watching);
    }

    private void listen() {
        root.addEventFilter(InputEvent.ANY, new InputActivity(idle::isWarning, this::goOn, () -> {
            host.forget();
            goOn();
        }));
        // Below the guards of the root: what they take never comes here.
        layers.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> Presses.way(event.getTarget())
                .ifPresent(way -> host.prepare(request(way.destination().get()))));
        staff.guard(root, keypad::handle, touch::handle);
        root.addEventFilter(ActionEvent.ACTION, _ -> {
            chime.play(Sound.TOUCH);
            narrator.acting();
        });
        root.addEventHandler(ActionEvent.ACTION, _ -> narrator.acted());
        equipment.speaker().listen(speaking -> Platform.runLater(() -> idle.listening(speaking)));
    }

    @Override
    public Parent root() {
        return root;
    }

    /** Whether nobody is there, neither a visitor nor staff. */
    public boolean isAtRest() {
        return atStart() && !idle.isAwaiting() && !staff.isOpen();
    }

    /** Leaves the screen for good; to stop the ticker and the speaker is for whoever gave them. */
    public void close() {
        host.leave();
    }

    @Override
    public boolean wantsDigits() {
        return staff.wantsDigits();
    }

    @Override
    public void letGo() {
        keypad.forget();
        touch.forget();
        host.forget();
        staff.letGo();
        Presses.letGo(layers);
    }

    /** What a visitor is asked who may have gone; at the start, and while staff are there, nothing. */
    private Optional<StillThere> question() {
        return host.shown().map(ScreenBuilder.Built::view).filter(_ -> !atStart() && !staff.isOpen())
                .map(view -> new StillThere(view, messages.in(choices.session().language()),
                        () -> choices.change(session -> session.withUnhurried(true)), this::startOver));
    }

    @Override
    public void startOver() {
        idle.rest();
        letGo();
        keypadUsed = false;
        boolean elsewhere = !navigator.currentProperty().get().equals(start);
        choices.reset();
        navigator.restart(start);
        narrator.forget();
        if (!elsewhere) {
            // The navigator tells of no change, but the screen may hold what this visitor typed.
            show();
            taps.replaced();
        }
        Optional.ofNullable(root.getScene()).ifPresent(StyleMemory::forget);
    }

    private void arrive() {
        show();
        taps.replaced();
        if (navigator.place() instanceof Destination.Reception) {
            chime.play(Sound.BELL);
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
            narrator.rebuilt(new ChoiceWords(messages.in(now.language())).difference(before, now));
        }
    }

    /** A window that is turned is another screen; one that only becomes larger or smaller stays on its page. */
    private void reshape(GlassShape before, GlassShape now) {
        if (before.orientation() == now.orientation()) {
            rebuild();
        } else {
            show();
            taps.replaced();
        }
    }

    private void rebuild() {
        double place = host.shown().map(built -> built.view().progress()).orElse(0.0);
        show();
        layers.layout();
        host.shown().ifPresent(built -> built.view().turnTo(place));
        taps.rebuilt();
    }

    /** Staff stand before the glass: nobody is asked whether he is there, and nothing is said. */
    private void hush() {
        idle.rest();
        question.dismiss();
        letGo();
        narrator.stop();
    }

    private Arrival arrival() {
        layers.layout();
        return host.shown().map(built -> built.arrival(navigator.place() instanceof Destination.Attract)).orElseThrow();
    }

    private void show() {
        question.dismiss();
        sheets.change(theme.stylesheets(choices.session().contrast()));
        var body = host.show(request(navigator.place())).view().body();
        taps.follow(body);
        body.pageProperty()
                .subscribe((before, now) -> narrator.turned(now.intValue(), body.pageCountProperty().get()));
        // Nothing has the focus at first: a ring that nobody asked for would look like a choice.
        layers.requestFocus();
    }

    private ScreenHost.Request request(Destination place) {
        return new ScreenHost.Request(builder.getValue(), place, choices.session(), root.glassShapeProperty().get());
    }

    private void obey(KeyCommands commands, KeyCommand command) {
        keypadUsed = true;
        if (!idle.isWarning()) {
            commands.accept(command);
        }
        // While the kiosk asks whether somebody is there, any key is the answer and nothing else.
    }

    private void goOn() {
        if (!staff.isOpen()) {
            idle.stir();
        }
    }

    private boolean atStart() {
        return host.rests(request(navigator.place()));
    }
}
