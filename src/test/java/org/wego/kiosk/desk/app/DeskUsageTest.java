// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.desk.frame.Section;
import org.wego.kiosk.desk.usage.UsageSource;
import org.wego.kiosk.pack.SamplePack;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.usage.UsageCell;
import org.wego.kiosk.usage.UsageCounts;
import org.wego.kiosk.usage.UsageHistory;
import org.wego.kiosk.usage.UsageTable;

/** The usage counts in the window of the desk, whose clock is at 23 November 2026. */
@FxTest
class DeskUsageTest {

    @TempDir
    private Path folder;

    private static UsageHistory history() {
        var days = new TreeMap<LocalDate, UsageCounts>();
        days.put(LocalDate.parse("2026-11-23"), counts(20));
        days.put(LocalDate.parse("2026-11-20"), counts(40));
        days.put(LocalDate.parse("2026-10-30"), counts(60));
        var months = new TreeMap<YearMonth, UsageCounts>();
        months.put(YearMonth.parse("2025-09"), counts(70));
        return new UsageHistory(days, months, List.of());
    }

    private static UsageCounts counts(int visits) {
        return UsageCounts.of(List.of(new UsageCell(UsageTable.HOUR, "09", visits - 2),
                new UsageCell(UsageTable.HOUR, "10", 2), new UsageCell(UsageTable.LANGUAGE, "en", visits),
                new UsageCell(UsageTable.SCREEN, "home", visits), new UsageCell(UsageTable.SCREEN, "office/asia", 3),
                new UsageCell(UsageTable.ENDING, "visitor", visits - 6),
                new UsageCell(UsageTable.ENDING, "left/line", 6), new UsageCell(UsageTable.MODE, "touch", visits)));
    }

    private DeskPage open(UsageHistory counts) {
        var source = new UsageSource(() -> counts, (_, name) -> Optional.of(folder.resolve(name)), Runnable::run,
                Platform::runLater);
        var desk = new DeskPage(SamplePack.source(), folder.resolve("overlay"), "en", folder.resolve("a.pdf"),
                DeskLinks.none(), Optional.of(source));
        Fx.run(() -> desk.controller().show(Section.USAGE));
        desk.settle();
        return desk;
    }

    private static String spoken(DeskPage desk) {
        return Fx.get(() -> desk.controller().root().lookupAll(".desk-usage-card").stream()
                .map(Node::getAccessibleText).collect(Collectors.joining("|")));
    }

    @Test
    void aDeskWithoutCountsHasNoSuchView() {
        try (var desk = new DeskPage(folder.resolve("other"), "en", folder.resolve("a.pdf"))) {
            assertThat(desk.page()).doesNotContain("Usage");
        }
    }

    @Test
    void everyButtonIsACommand() {
        try (var desk = open(history())) {
            var commands = Fx.get(() -> desk.menuItems().map(MenuItem::getText).toList());
            assertThat(commands).contains("Usage", "7 days", "30 days", "90 days", "Tables", "Save as CSV…",
                    "Show the file");
            var buttons = Fx.get(() -> buttons(desk.controller().root().lookup(".desk-page")));
            assertThat(buttons).isNotEmpty().isSubsetOf(commands);
        }
    }

    private static List<String> buttons(Node in) {
        return in instanceof Button button ? List.of(button.getText())
                : in instanceof Parent parent ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> buttons(child).stream()).toList() : List.of();
    }

    @Test
    void theChartsSayInWordsWhatTheyShow() {
        try (var desk = open(history())) {
            assertThat(desk.page()).contains("Visits: 120. From October 25, 2026 to November 23, 2026.");
            assertThat(spoken(desk)).isEqualTo("Visits by day. Oct 30: 60, Nov 20: 40, Nov 23: 20"
                    + "|Visits by hour. 09: 114, 10: 6|Visits by language. English: 120 (100%)"
                    + "|Most opened screens. Home: 120, Office: Asia Regional Office: 9");
            run(desk, "7 days");
            assertThat(spoken(desk)).contains("Visits by day. Nov 20: 40, Nov 23: 20", "09: *, 10: <5");
            assertThat(desk.page()).contains("<5 is a count under 5.", "left at: Bus line");
        }
    }

    @Test
    void theTablesSayTheSame() {
        try (var desk = open(history())) {
            run(desk, "Tables");
            assertThat(desk.page()).contains("Visits by hour", "Opened screens", "Nov 20");
            assertThat(spoken(desk)).isEmpty();
        }
    }

    @Test
    void withoutVisitsThereIsASentence() {
        try (var desk = open(UsageHistory.none())) {
            assertThat(desk.page()).contains("Nothing was counted from October 25, 2026 to November 23, 2026.");
            assertThat(spoken(desk)).contains("Visits by hour. Nothing was counted in this period.");
        }
    }

    @Test
    void theFileThatIsShownIsTheFileThatIsSaved() throws IOException {
        try (var desk = open(history())) {
            run(desk, "Save as CSV…");
            var saved = folder.resolve("usage-2026-10-25-2026-11-23.csv");
            desk.settle();
            assertThat(desk.page()).contains("Saved: " + saved);
            assertThat(Files.readString(saved)).contains("2026-11-20,hour,10,<5", "2026-11-20,hour,09,*");
            run(desk, "Show the file");
            var shown = Fx.get(() -> ((TextArea) desk.controller().root().lookup(".desk-usage-file")).getText());
            assertThat(shown).isEqualTo(Files.readString(saved).replace("\r", ""));
        }
    }

    private static void run(DeskPage desk, String command) {
        Fx.run(() -> desk.menuItems().filter(item -> item.getText().equals(command)).findFirst().orElseThrow().fire());
        desk.settle();
    }
}
