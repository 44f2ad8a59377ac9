// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.notice;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.model.Notice;
import org.wego.kiosk.model.NoticePlace;
import org.wego.kiosk.model.Value;

/** The choice of the screen and of the moment at which the preview shows a notice. */
public final class PreviewMoment {

    private final DeskState state;
    private final NoticeWords words;
    private final ReadOnlyObjectWrapper<NoticeView> view = new ReadOnlyObjectWrapper<>(NoticeView.HOME_AT_START);
    private final Map<NoticePlace, ToggleButton> places = new EnumMap<>(NoticePlace.class);
    private final ToggleButton start;
    private final ToggleButton now;
    private final HourSlider hours;
    private final Label moment = DeskControls.line("");
    private final Label absence = DeskControls.body("");
    private final VBox box;
    private List<NoticePlace> offered = List.of();

    public PreviewMoment(DeskState state) {
        this.state = state;
        this.words = new NoticeWords(state);
        for (var place : NoticePlace.values()) {
            places.put(place, toggle(state.words().get("notice.at." + place.name().toLowerCase(Locale.ROOT)),
                    () -> set(place, view.get().at())));
        }
        start = toggle(state.words().get("notice.at.start"), () -> set(view.get().place(), Optional.empty()));
        now = toggle(state.words().get("notice.at.now"), this::showNow);
        hours = new HourSlider(state, hour -> set(view.get().place(), Optional.of(hour)));
        box = new VBox(DeskControls.section(state.words().get("notice.at")), segments(List.copyOf(places.values())),
                segments(List.of(now, start)), hours.node(), moment, absence);
        absence.getStyleClass().add("desk-notice-absence");
        box.getStyleClass().add("desk-notice-moment");
        start.setSelected(true);
        show();
    }

    public Region node() {
        return box;
    }

    /** The chosen screen and moment. */
    public ReadOnlyObjectProperty<NoticeView> viewProperty() {
        return view.getReadOnlyProperty();
    }

    /** Chooses the first screen of a notice if its screens have changed and the present one is none of them. */
    public void update(Value notice) {
        var written = notice.itemsAt("/places").stream().flatMap(each -> each.textAt("").stream()).toList();
        var now = Stream.of(NoticePlace.values())
                .filter(place -> written.isEmpty() ? place == NoticePlace.HOME
                        : written.contains(place.name().toLowerCase(Locale.ROOT)))
                .toList();
        if (!now.equals(offered) && !now.contains(view.get().place())) {
            set(now.isEmpty() ? NoticePlace.HOME : now.getFirst(), view.get().at());
        }
        offered = now;
    }

    /**
     * Says below the choice why the picture does not show a notice.
     *
     * @param notice the notice as it is in the picture; empty if it is hidden
     * @param all all notices of the picture
     */
    public void explain(Optional<Notice> notice, List<Notice> all) {
        absence.setText(
                notice.map(edited -> absence(edited, all)).orElseGet(() -> state.words().get("notice.absent.hidden")));
    }

    /** Explains nothing while there is no picture. */
    public void clear() {
        absence.setText("");
        offered = List.of();
    }

    private String absence(Notice notice, List<Notice> all) {
        var present = state.clock().instant();
        var zone = state.content().manifest().timeZone();
        // The picture is of the next moment at which it is shown, if there is one.
        var shown = view.get().at().orElseGet(() -> notice.showsAt(Optional.of(present), zone) ? present
                : notice.nextChange(present, zone).orElse(present));
        var place = view.get().place();
        return words.absence(notice, place, shown).or(() -> words.behind(notice, place, shown, all)).orElse("");
    }

    private void set(NoticePlace place, Optional<Instant> at) {
        view.set(new NoticeView(place, at));
        show();
    }

    private void show() {
        var chosen = view.get();
        places.forEach((place, toggle) -> toggle.setSelected(place == chosen.place()));
        start.setSelected(chosen.at().isEmpty());
        now.setSelected(chosen.at().isPresent() && hours.isAtStart());
        moment.setText(chosen.at().map(at -> words.moment(LocalDateTime.ofInstant(at,
                state.content().manifest().timeZone()))).orElse(state.words().get("notice.at.start")));
    }

    private void showNow() {
        var present = state.clock().instant();
        hours.show(present);
        set(view.get().place(), Optional.of(present));
    }

    static SegmentedButton segments(List<ToggleButton> toggles) {
        var segments = new SegmentedButton(toggles.toArray(ToggleButton[]::new));
        segments.setToggleGroup(new ToggleGroup());
        segments.getStyleClass().add("desk-filter");
        return segments;
    }

    static ToggleButton toggle(String name, Runnable chosen) {
        var toggle = new ToggleButton(name);
        toggle.setOnAction(_ -> {
            toggle.setSelected(true);
            chosen.run();
        });
        return toggle;
    }
}
