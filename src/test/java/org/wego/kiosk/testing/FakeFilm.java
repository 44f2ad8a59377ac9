// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;
import org.wego.kiosk.ui.control.Film;

/** A film that ends or fails when the test says so; the size of its picture is known only once it plays. */
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

    /** The calls that it received, in order. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    /** Ends the film. */
    public void end() {
        Fx.run(() -> state.set(FilmState.READY));
    }

    /** Lets the film fail. */
    public void fail() {
        Fx.run(() -> state.set(FilmState.BROKEN));
    }
}
