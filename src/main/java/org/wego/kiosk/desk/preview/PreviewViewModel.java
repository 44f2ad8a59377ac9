// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.preview;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.nav.Destination;

/** The previewed screen of the lobby, and its settings. */
public final class PreviewViewModel {

    private final DeskState state;
    private final Function<Content, List<Destination>> known;
    private final ObservableList<Destination> destinations = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<PreviewSettings> settings;

    /**
     * A preview of the home screen.
     *
     * @param known lists all screens of a content
     */
    public PreviewViewModel(DeskState state, Function<Content, List<Destination>> known) {
        this.state = state;
        this.known = known;
        settings = new ReadOnlyObjectWrapper<>(
                PreviewSettings.of(new Destination.Home(), state.visitor()));
        updateDestinations();
        state.contentProperty().subscribe(this::updateDestinations);
        state.visitorProperty()
                .subscribe(lang -> change(now -> new PreviewSettings(now.destination(), lang, now.portrait(),
                        now.percent(), now.contrast(), now.reach(), now.simple(), now.at())));
    }

    /** The screens that can be previewed. */
    ObservableList<Destination> destinations() {
        return destinations;
    }

    /** The previewed screen. */
    public Destination destination() {
        return settings.get().destination();
    }

    /** The previewed screen and its settings. */
    ReadOnlyObjectProperty<PreviewSettings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    String name(Destination destination) {
        return new DestinationNames(state).of(destination);
    }

    /** Previews another screen. */
    public void goTo(Destination destination) {
        change(now -> new PreviewSettings(destination, now.lang(), now.portrait(), now.percent(), now.contrast(),
                now.reach(),
                now.simple(), now.at()));
    }

    void portrait(boolean portrait) {
        change(now -> new PreviewSettings(now.destination(), now.lang(), portrait, now.percent(), now.contrast(),
                now.reach(),
                now.simple(), now.at()));
    }

    void percent(int percent) {
        change(now -> new PreviewSettings(now.destination(), now.lang(), now.portrait(), percent, now.contrast(),
                now.reach(),
                now.simple(), now.at()));
    }

    void contrast(boolean contrast) {
        change(now -> new PreviewSettings(now.destination(), now.lang(), now.portrait(), now.percent(), contrast,
                now.reach(),
                now.simple(), now.at()));
    }

    void reach(boolean reach) {
        change(now -> new PreviewSettings(now.destination(), now.lang(), now.portrait(), now.percent(), now.contrast(),
                reach,
                now.simple(), now.at()));
    }

    void simple(boolean simple) {
        change(now -> new PreviewSettings(now.destination(), now.lang(), now.portrait(), now.percent(), now.contrast(),
                now.reach(), simple, now.at()));
    }

    /** Chooses the moment; empty: the present one. */
    void at(Optional<Instant> moment) {
        change(now -> new PreviewSettings(now.destination(), now.lang(), now.portrait(), now.percent(), now.contrast(),
                now.reach(), now.simple(), moment));
    }

    private void change(UnaryOperator<PreviewSettings> change) {
        settings.set(change.apply(settings.get()));
    }

    private void updateDestinations() {
        destinations.setAll(known.apply(state.content()));
    }
}
