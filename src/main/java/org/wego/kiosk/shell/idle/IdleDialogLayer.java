// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.idle;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.layout.Pane;
import org.wego.kiosk.voice.Narrator;

/** Shows the idle dialog over a screen. While it is open, nothing else can be seen, heard or touched. */
public final class IdleDialogLayer implements IdleWatch.Listener {

    /** The interval of the spoken count-down, s. */
    private static final int SPOKEN_INTERVAL = 10;

    private final Pane layers;
    private final Narrator narrator;
    private final Supplier<Optional<IdleDialog>> question;
    private final Runnable sound;
    private final Runnable end;
    private final Runnable changed;
    private Optional<IdleDialog> open = Optional.empty();

    /**
     * A layer without an open dialog.
     *
     * @param layers the pane of the screen
     * @param question a new dialog for the present screen; empty where the kiosk does not ask
     * @param sound plays the tone of the spoken warning
     * @param end ends the visit
     * @param changed called when the dialog opens or closes
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
        if (open.isEmpty()) {
            open = question.get();
            open.ifPresent(shown -> {
                shown.hideScreen(true);
                layers.getChildren().add(shown);
                changed.run();
            });
        }
        open.ifPresent(shown -> {
            shown.count(secondsLeft);
            if (secondsLeft % SPOKEN_INTERVAL == 0) {
                sound.run();
                narrator.tell(shown.spoken(secondsLeft));
            }
        });
    }

    @Override
    public void dismiss() {
        open.ifPresent(shown -> {
            layers.getChildren().remove(shown);
            shown.hideScreen(false);
            changed.run();
            narrator.stop();
        });
        open = Optional.empty();
    }

    @Override
    public void end() {
        end.run();
    }
}
