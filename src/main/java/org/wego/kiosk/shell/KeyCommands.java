// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.nav.Navigator;
import org.wego.kiosk.session.Choices;
import org.wego.kiosk.session.Hearing;
import org.wego.kiosk.voice.Narrator;
import org.wego.kiosk.voice.Step;

/** Does what the keys of the keypad ask for. */
final class KeyCommands implements Consumer<KeyCommand> {

    private final Navigator navigator;
    private final Choices choices;
    private final Narrator narrator;
    private final BooleanSupplier speaks;

    /**
     * Commands for a kiosk.
     *
     * @param speaks whether it has a voice that can be heard now
     */
    KeyCommands(Navigator navigator, Choices choices, Narrator narrator, BooleanSupplier speaks) {
        this.navigator = navigator;
        this.choices = choices;
        this.narrator = narrator;
        this.speaks = speaks;
    }

    @Override
    public void accept(KeyCommand command) {
        switch (command) {
            case NEXT -> narrator.move(Step.NEXT);
            case PREVIOUS -> narrator.move(Step.PREVIOUS);
            case NEXT_GROUP -> narrator.move(Step.NEXT_GROUP);
            case PREVIOUS_GROUP -> narrator.move(Step.PREVIOUS_GROUP);
            case SELECT -> narrator.act();
            case BACK -> navigator.back();
            case HELP -> help();
            case HOME -> navigator.go(new Destination.Home());
            case LANGUAGE -> navigator.go(new Destination.Languages());
            case ACCESS -> navigator.go(new Destination.Access());
            case REPEAT -> narrator.repeat();
            case PAUSE -> narrator.pause();
            case SILENCE -> narrator.stop();
            case RATE -> hear(Hearing::withNextRate);
            case QUIETER -> hear(hearing -> hearing.withVolume(hearing.volume() - 1));
            case LOUDER -> hear(hearing -> hearing.withVolume(hearing.volume() + 1));
            case CONTRAST -> choices.change(session -> session.withContrast(!session.contrast()));
            case VOICE -> toggleVoice();
        }
    }

    /** Starts the voice, or ends it; a kiosk without one stays as it is. */
    void toggleVoice() {
        if (speaks.getAsBoolean()) {
            hear(hearing -> hearing.withVoice(!hearing.voice()));
        }
    }

    /** Once for help, once more for somebody who helps. */
    private void help() {
        navigator.go(navigator.place() instanceof Destination.Help ? new Destination.Reception()
                : new Destination.Help());
    }

    private void hear(UnaryOperator<Hearing> change) {
        choices.change(session -> session.withHearing(change.apply(session.hearing())));
    }
}
