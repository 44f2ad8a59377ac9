// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.notice;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.desk.frame.CommandName;
import org.wego.kiosk.desk.frame.DeskAction;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.desk.frame.DeskState;

/** The choice of the moment at which the screens of the lobby are previewed. */
public final class LobbyMoment {

    private final DeskState state;
    private final NoticeWords words;
    private final ReadOnlyObjectWrapper<Optional<Instant>> at = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ToggleButton now;
    private final ToggleButton change;
    private final HourSlider hours;
    private final Label moment = DeskControls.line("");
    private final VBox box;

    /** A choice of the present moment. */
    public LobbyMoment(DeskState state) {
        this.state = state;
        this.words = new NoticeWords(state);
        hours = new HourSlider(state, hour -> set(Optional.of(hour)));
        now = PreviewMoment.toggle(state.words().get("notice.at.now"), this::showNow);
        change = PreviewMoment.toggle(state.words().get("notice.at.change"), this::showNextChange);
        box = new VBox(DeskControls.section(state.words().get("notice.at")),
                PreviewMoment.segments(List.of(now, change)), hours.node(), moment);
        box.getStyleClass().add("desk-lobby-moment");
        show();
    }

    public Region node() {
        return box;
    }

    /** The chosen moment; empty: the present one, whenever that is. */
    public ReadOnlyObjectProperty<Optional<Instant>> atProperty() {
        return at.getReadOnlyProperty();
    }

    /** The choices as actions of the window. */
    public List<DeskAction> actions() {
        return List.of(action("notice.at.now", this::showNow), action("notice.at.change", this::showNextChange));
    }

    private DeskAction action(String key, Runnable action) {
        return DeskAction.of(DeskAction.DeskMenu.VIEW,
                CommandName.of(state.words(), "notice.at").on(CommandName.of(state.words(), key)), action);
    }

    private void showNow() {
        hours.show(state.clock().instant());
        set(Optional.empty());
    }

    /** Goes on to the next moment at which a notice begins or ends; to the present one after the last. */
    private void showNextChange() {
        var zone = state.content().manifest().timeZone();
        var from = at.get().orElseGet(() -> state.clock().instant());
        state.content().notices().stream().flatMap(notice -> notice.nextChange(from, zone).stream())
                .min(Instant::compareTo).ifPresentOrElse(next -> {
                    hours.show(next);
                    set(Optional.of(next));
                    change.setSelected(true);
                }, () -> {
                    showNow();
                    moment.setText(state.words().get("notice.at.no-change"));
                });
    }

    private void set(Optional<Instant> chosen) {
        at.set(chosen);
        show();
    }

    private void show() {
        now.setSelected(at.get().isEmpty());
        change.setSelected(false);
        // The present moment goes on: a time beside it would soon be wrong.
        moment.setText(at.get().map(chosen -> words.moment(LocalDateTime.ofInstant(chosen,
                state.content().manifest().timeZone()))).orElse(""));
    }
}
