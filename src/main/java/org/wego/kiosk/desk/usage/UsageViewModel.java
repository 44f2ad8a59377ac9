// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.usage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.usage.ReleasedCounts;
import org.wego.kiosk.usage.UsageCsv;
import org.wego.kiosk.usage.UsageHistory;

/** The counts that were read last, and the period that staff have chosen. */
public final class UsageViewModel {

    /** The periods that end today. */
    static final List<UsagePeriod.LastDays> LAST = List.of(new UsagePeriod.LastDays(7), new UsagePeriod.LastDays(30),
            new UsagePeriod.LastDays(90));

    private final DeskState state;
    private final UsageSource source;
    private final ReadOnlyObjectWrapper<UsageHistory> history = new ReadOnlyObjectWrapper<>(UsageHistory.none());
    private final ObjectProperty<UsagePeriod> period = new SimpleObjectProperty<>(LAST.get(1));

    public UsageViewModel(DeskState state, UsageSource source) {
        this.state = state;
        this.source = source;
    }

    DeskState state() {
        return state;
    }

    /** The counts; they change when they have been read again. */
    ReadOnlyObjectProperty<UsageHistory> historyProperty() {
        return history.getReadOnlyProperty();
    }

    /** The chosen period. */
    ObjectProperty<UsagePeriod> periodProperty() {
        return period;
    }

    /** Reads the counts again. */
    void refresh() {
        source.background().execute(() -> {
            var read = source.read().get();
            source.window().execute(() -> history.set(read));
        });
    }

    /** The months in which something was counted, the latest first. */
    List<YearMonth> months() {
        var all = history.get();
        return Stream.concat(all.months().keySet().stream(), all.days().keySet().stream().map(YearMonth::from))
                .distinct().sorted(Comparator.reverseOrder()).toList();
    }

    /** What is shown of the chosen period. */
    UsageSummary summary() {
        return UsageSummary.of(history.get(), from(), to());
    }

    private LocalDate from() {
        return period.get().from(today());
    }

    private LocalDate to() {
        return period.get().to(today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(state.clock().instant(), state.content().manifest().timeZone());
    }

    /** The name of the file of the chosen period. */
    String fileName() {
        return "usage-" + from() + "-" + to() + ".csv";
    }

    /** Makes the text of the file of the chosen period, which has no small counts. */
    void file(Consumer<String> text) {
        var all = history.get();
        var from = from();
        var to = to();
        source.background().execute(() -> {
            var made = UsageCsv.of(ReleasedCounts.of(all, from, to));
            source.window().execute(() -> text.accept(made));
        });
    }

    /** Saves the file of the chosen period; says in a sentence what became of it. */
    void save(Path file, Consumer<String> said) {
        file(text -> source.background().execute(() -> {
            String answer;
            try {
                Files.writeString(file, text, StandardCharsets.UTF_8);
                answer = state.words().get("usage.saved", file);
            } catch (IOException e) {
                answer = state.words().get("usage.not-saved", file);
            }
            var words = answer;
            source.window().execute(() -> said.accept(words));
        }));
    }
}
