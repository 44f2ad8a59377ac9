// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.find;

import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.wego.kiosk.lookup.ContentLookup;
import org.wego.kiosk.lookup.LookupKind;
import org.wego.kiosk.lookup.LookupResult;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.session.ScreenContext;

/** What is typed, what it finds, and what of that is shown. */
final class FindViewModel {

    /** Longer than any name that is found by it. */
    private static final int LONGEST = 24;

    /** What the screen shows. */
    sealed interface FindView {

        /** The keys, and the best results. */
        record Keys(FindPad pad) implements FindView {}

        /** All results, or those of a kind. */
        record Results(Optional<LookupKind> kind) implements FindView {}
    }

    /**
     * The state of the screen.
     *
     * @param view what it shows
     * @param result the latest answer; empty while the index is being made
     */
    record FindState(FindView view, Optional<LookupResult> result) {}

    private final ContentLookup lookup;
    private final ScreenContext context;
    private final Executor screen;
    private final ReadOnlyStringWrapper typed;
    private final ReadOnlyStringWrapper spoken = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<FindState> state;
    private FindPad pad;

    /**
     * The state of a screen.
     *
     * @param screen runs what changes the state, as answers come on another thread
     */
    FindViewModel(ContentLookup lookup, String typedBefore, ScreenContext context, Executor screen) {
        this.lookup = lookup;
        this.screen = screen;
        this.context = context;
        this.pad = FindPad.of(context.lang());
        typed = new ReadOnlyStringWrapper(typedBefore);
        state = new ReadOnlyObjectWrapper<>(new FindState(new FindView.Keys(pad), lookup.atOnce(typedBefore)));
        state.get().result().ifPresentOrElse(found -> spoken.set(summary(found)), this::search);
    }

    /** The text typed so far. */
    ReadOnlyStringProperty typedProperty() {
        return typed.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<FindState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** What the voice says when an answer has come. */
    ReadOnlyStringProperty spokenProperty() {
        return spoken.getReadOnlyProperty();
    }

    void type(String key) {
        if (typed.get().length() < LONGEST) {
            set(typed.get() + key);
        }
    }

    void erase() {
        if (!typed.get().isEmpty()) {
            set(typed.get().substring(0, typed.get().length() - 1));
        }
    }

    void clear() {
        set("");
    }

    /** Shows other keys. */
    void change(FindPad now) {
        pad = now;
        showKeys();
    }

    void showKeys() {
        show(new FindView.Keys(pad));
    }

    /** Shows all results of a kind, or of all kinds, in the place of the keys. */
    void showAll(Optional<LookupKind> kind) {
        show(new FindView.Results(kind));
    }

    private void show(FindView view) {
        state.set(new FindState(view, state.get().result()));
    }

    private void set(String text) {
        typed.set(text);
        context.remember().accept(new Destination.Find(text));
        search();
    }

    private void search() {
        lookup.find(typed.get(), found -> screen.execute(() -> receive(found)));
    }

    /** Shows an answer, unless something else has been typed in the meantime. */
    private void receive(LookupResult found) {
        if (found.query().equals(typed.get())) {
            spoken.set(summary(found));
            state.set(new FindState(state.get().view(), Optional.of(found)));
        }
    }

    private String summary(LookupResult found) {
        return found.query().isBlank() ? ""
                : context.message("search.spoken", found.query(), context.formats().number(found.count()));
    }
}
