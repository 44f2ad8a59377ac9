// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.model.Notice;
import org.wego.kiosk.model.Recurrence;
import org.wego.kiosk.model.RepeatDay;
import org.wego.kiosk.testing.Contents;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.text.MessageCatalogue;

/** The next four weeks of all notices, from Monday, 23 November 2026. */
@FxTest
class NoticeTimelineTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T05:05:00Z"), ZoneOffset.UTC);
    private final List<String> opened = new ArrayList<>();

    @Test
    void aBarIsOnEachDayOnWhichANoticeIsShown() {
        var table = table(notice("over", "2026-11-01T09:00", "2026-11-02T09:00", Optional.empty()),
                notice("days", "2026-11-24T09:00", "2026-11-26T00:00", Optional.empty()),
                notice("fridays", "", "", Optional.of(
                        new Recurrence(List.of(RepeatDay.FRI), Optional.empty(), Optional.empty()))));
        assertThat(days(table, "days")).containsExactly(1, 2);
        assertThat(days(table, "fridays")).containsExactly(4, 11, 18, 25);
        assertThat(days(table, "over")).isEmpty();
        assertThat(table.getItems()).extracting(Notice::id).as("the most relevant first")
                .containsExactly("fridays", "days", "over");
    }

    @Test
    void enterOpensTheNotice() {
        var table = table(notice("days", "2026-11-24T09:00", "", Optional.empty()));
        Fx.run(() -> table.getOnKeyPressed().handle(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)));
        assertThat(opened).containsExactly("days");
    }

    /** No day has to be looked for beyond the edge, and a text is cut only if there is no room. */
    @ParameterizedTest
    @CsvSource({"872, 160", "1340, 380", "1800, 700"})
    void allDaysAreSeenAndTheTextsTakeTheRest(double width, double text) {
        var table = table(notice("days", "2026-11-24T09:00", "", Optional.empty()));
        Fx.run(() -> {
            table.resize(width, 400);
            double scrollBar = 18;
            assertThat(table.getColumns().stream().mapToDouble(column -> column.getPrefWidth()).sum())
                    .isLessThanOrEqualTo(width - scrollBar);
            assertThat(table.getColumns().getFirst().getPrefWidth()).isGreaterThanOrEqualTo(text);
        });
    }

    /** The days with a bar, counted from today. */
    private static List<Integer> days(TableView<Notice> table, String id) {
        var notice = table.getItems().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
        return IntStream.range(0, table.getColumns().size() - 1)
                .filter(day -> Boolean.TRUE.equals(table.getColumns().get(day + 1).getCellData(notice))).boxed()
                .toList();
    }

    private TableView<Notice> table(Notice... notices) {
        var state = new DeskState(Contents.like().with(notices).content(),
                MessageCatalogue.ofDesk().in(new Lang("en")), new MessageCatalogue(Map.of()), CLOCK);
        return Fx.get(() -> new NoticeTimeline(state, key -> opened.add(key.id())).table());
    }

    private static Notice notice(String id, String from, String until, Optional<Recurrence> repeat) {
        return new Notice(id, LocalizedText.same("The lift rests."), moment(from), moment(until), repeat,
                Optional.empty(), Contents.sample().contact().provenance());
    }

    private static Optional<LocalDateTime> moment(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDateTime.parse(text));
    }
}
