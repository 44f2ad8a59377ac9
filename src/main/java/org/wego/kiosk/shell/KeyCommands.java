// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.nav.Navigator;
import org.wego.kiosk.session.AudioSettings;
import org.wego.kiosk.session.SessionStore;
import org.wego.kiosk.shell.input.KeyCommand;
import org.wego.kiosk.voice.CursorStep;
import org.wego.kiosk.voice.Narrator;

/** Executes the commands of the keypad. */
final class KeyCommands implements Consumer<KeyCommand> {

    private final Navigator navigator;
    private final SessionStore store;
    private final Narrator narrator;
    private final BooleanSupplier speaks;

    /**
     * Commands for a kiosk.
     *
     * @param speaks whether the kiosk has a voice that can be heard now
     */
    KeyCommands(Navigator navigator, SessionStore store, Narrator narrator, BooleanSupplier speaks) {
        this.navigator = navigator;
        this.store = store;
        this.narrator = narrator;
        this.speaks = speaks;
    }

    @Override
    public void accept(KeyCommand command) {
        switch (command) {
            case NEXT -> narrator.move(CursorStep.NEXT);
            case PREVIOUS -> narrator.move(CursorStep.PREVIOUS);
            case NEXT_GROUP -> narrator.move(CursorStep.NEXT_GROUP);
            case PREVIOUS_GROUP -> narrator.move(CursorStep.PREVIOUS_GROUP);
            case SELECT -> narrator.act();
            case BACK -> navigator.back();
            case HELP -> help();
            case HOME -> navigator.go(new Destination.Home());
            case LANGUAGE -> navigator.go(new Destination.Languages());
            case ACCESS -> navigator.go(new Destination.Access());
            case REPEAT -> narrator.repeat();
            case PAUSE -> narrator.pause();
            case SILENCE -> narrator.stop();
            case RATE -> changeAudio(AudioSettings::withNextRate);
            case QUIETER -> changeAudio(audio -> audio.withVolume(audio.volume() - 1));
            case LOUDER -> changeAudio(audio -> audio.withVolume(audio.volume() + 1));
            case CONTRAST -> store.change(session -> session.withContrast(!session.contrast()));
            case VOICE -> toggleVoice();
        }
    }

    /** Turns the voice on or off; does nothing on a kiosk without one. */
    void toggleVoice() {
        if (speaks.getAsBoolean()) {
            changeAudio(audio -> audio.withVoice(!audio.voice()));
        }
    }

    /** Leads to the help screen; from there, to reception. */
    private void help() {
        navigator.go(navigator.place() instanceof Destination.Help ? new Destination.Reception()
                : new Destination.Help());
    }

    private void changeAudio(UnaryOperator<AudioSettings> change) {
        store.change(session -> session.withAudio(change.apply(session.audio())));
    }
}
