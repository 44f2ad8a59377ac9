// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.form;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.text.Messages;
import org.wego.kiosk.ui.Icon;

/** Buttons that set the begin and the end of a notice to a usual period: office hours are from nine to six. */
final class QuickPeriodInput {

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private final ValueEditor editor;
    private final Messages words;
    private final LocalDateTime now;
    private final FlowPane buttons;

    QuickPeriodInput(ValueEditor editor, Messages words, LocalDateTime now) {
        this.editor = editor;
        this.words = words;
        this.now = now;
        var today = now.toLocalDate();
        var tomorrow = today.plusDays(1);
        buttons = new FlowPane(button("form.period.today", Optional.of(today.atTime(MORNING)), Optional.of(
                isBeforeEvening() ? today.atTime(EVENING) : tomorrow.atStartOfDay())),
                button("form.period.tomorrow", Optional.of(tomorrow.atTime(MORNING)),
                        Optional.of(tomorrow.atTime(EVENING))),
                button("form.period.week", Optional.of(today.atTime(MORNING)), Optional.of(endOfWeek())),
                button("form.period.always", Optional.empty(), Optional.empty()));
        buttons.getStyleClass().add("desk-buttons");
    }

    Region node() {
        return buttons;
    }

    /** Friday evening; later in the week, the end of Sunday. */
    private LocalDateTime endOfWeek() {
        var friday = now.toLocalDate().with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY)).atTime(EVENING);
        var monday = now.toLocalDate().with(TemporalAdjusters.next(DayOfWeek.MONDAY)).atStartOfDay();
        return friday.isBefore(monday) && now.isBefore(friday) ? friday : monday;
    }

    private boolean isBeforeEvening() {
        return now.toLocalTime().isBefore(EVENING);
    }

    private Button button(String name, Optional<LocalDateTime> from, Optional<LocalDateTime> until) {
        return DeskControls.button(Icon.CLOCK, words.get(name),
                () -> editor.replaceBy(with(with(editor.value(), "/from", from), "/until", until)));
    }

    private static Value with(Value notice, String pointer, Optional<LocalDateTime> moment) {
        return moment.map(time -> notice.with(pointer, Value.text(time.toString())))
                .orElseGet(() -> notice.without(pointer));
    }
}
