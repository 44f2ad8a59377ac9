// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.idle;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.layout.Pane;
import org.wego.kiosk.voice.Narrator;

/** Lays the question whether somebody is there over a screen: then it is the only thing to see, to hear and to touch. */
public final class IdleDialogLayer implements IdleWatch.Listener {

    /** In the count-down these numbers of seconds are said aloud. */
    private static final int SAID_EVERY = 10;

    private final Pane layers;
    private final Narrator narrator;
    private final Supplier<Optional<IdleDialog>> question;
    private final Runnable sound;
    private final Runnable end;
    private final Runnable changed;
    private Optional<IdleDialog> asked = Optional.empty();

    /**
     * A question that is not asked yet.
     *
     * @param layers in which the screen lies
     * @param question over the present screen; empty where nobody is asked
     * @param sound that goes with what is said
     * @param end ends the visit
     * @param changed hears that the question has come or gone
     */
    public IdleDialogLayer(Pane layers, Narrator narrator, Supplier<Optional<IdleDialog>> question, Runnable sound,
            Runnable end, Runnable changed) {
        this.layers = layers;
        this.narrator = narrator;
        this.question = question;
        this.sound = sound;
        this.end = end;
        this.changed = changed;
    }

    @Override
    public void warn(int secondsLeft) {
        if (asked.isEmpty()) {
            asked = question.get();
            asked.ifPresent(shown -> {
                shown.cover(true);
                layers.getChildren().add(shown);
                changed.run();
            });
        }
        asked.ifPresent(shown -> {
            shown.count(secondsLeft);
            if (secondsLeft % SAID_EVERY == 0) {
                sound.run();
                narrator.tell(shown.spoken(secondsLeft));
            }
        });
    }

    @Override
    public void dismiss() {
        asked.ifPresent(shown -> {
            layers.getChildren().remove(shown);
            shown.cover(false);
            changed.run();
            narrator.stop();
        });
        asked = Optional.empty();
    }

    @Override
    public void end() {
        end.run();
    }
}
