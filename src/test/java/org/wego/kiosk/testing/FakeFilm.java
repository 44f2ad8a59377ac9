// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;
import org.wego.kiosk.ui.control.Film;

/** A film of which a test says when it ends or breaks; its picture is known only once it plays. */
public final class FakeFilm implements Film {

    private final SimpleObjectProperty<FilmState> state = new SimpleObjectProperty<>(FilmState.READY);
    private final Rectangle picture = new Rectangle(0, 0);
    private final List<String> asked = new ArrayList<>();
    private double widest;
    private double highest;

    @Override
    public Node picture(double width, double height) {
        widest = width;
        highest = height;
        return picture;
    }

    @Override
    public ObservableValue<FilmState> state() {
        return state;
    }

    @Override
    public void play() {
        asked.add("play");
        picture.setWidth(Math.min(widest, highest * 4 / 3));
        picture.setHeight(highest);
        state.set(FilmState.PLAYING);
    }

    @Override
    public void pause() {
        asked.add("pause");
        state.set(FilmState.PAUSED);
    }

    @Override
    public void close() {
        asked.add("close");
    }

    /** What was asked of it, in order. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    /** It has come to its end. */
    public void end() {
        Fx.run(() -> state.set(FilmState.READY));
    }

    /** It turns out that it cannot be played. */
    public void fail() {
        Fx.run(() -> state.set(FilmState.BROKEN));
    }
}
