// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.usage;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.desk.usage.UsageSummary.NamedCount;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.text.Messages;
import org.wego.kiosk.usage.SessionCounter;
import org.wego.kiosk.usage.ShownCount;
import org.wego.kiosk.usage.UsageTable;

/** The counts in the words of the staff. */
final class UsageWords {

    private final DeskState state;
    private final Messages words;
    private final UnaryOperator<String> screens;
    private final DateTimeFormatter dayAndMonth;
    private final DateTimeFormatter month;

    /** @param screens names a screen by the path of its destination */
    UsageWords(DeskState state, UnaryOperator<String> screens) {
        this.state = state;
        this.words = state.words();
        this.screens = screens;
        dayAndMonth = DateTimeFormatter.ofLocalizedPattern("MMMd").withLocale(words.lang().locale());
        month = DateTimeFormatter.ofLocalizedPattern("yMMMM").withLocale(words.lang().locale());
    }

    String headline(UsageSummary summary) {
        return summary.isEmpty() ? words.get("usage.none", date(summary.from()), date(summary.to()))
                : words.get("usage.total", count(summary.visits()), date(summary.from()), date(summary.to()));
    }

    String date(LocalDate day) {
        return state.formats().date(day);
    }

    String day(LocalDate day) {
        return dayAndMonth.format(day);
    }

    String month(YearMonth which) {
        return month.format(which);
    }

    /** A count as a number, or as the sign that stands for it. */
    String count(ShownCount count) {
        return count.isShown() ? state.formats().number(count.value()) : count.toString();
    }

    /** The name of a counter. */
    String name(UsageTable table, String key) {
        return switch (table) {
            case HOUR -> key;
            case LANGUAGE -> new Lang(key).locale().getDisplayLanguage(words.lang().locale());
            case SCREEN -> screens.apply(key);
            case MODE -> words.get("usage.mode." + key);
            case ENDING -> key.startsWith(SessionCounter.LEFT)
                    ? words.get("usage.ending.left", screens.apply(key.substring(SessionCounter.LEFT.length())))
                    : words.get("usage.ending." + key);
            case EVENT -> words.get("usage.event." + key);
            case INPUT -> words.get("usage.input." + key);
        };
    }

    String title(UsageTable table) {
        return words.get("usage.table." + table.word());
    }

    /** A name with its count. */
    String named(String name, ShownCount count) {
        return words.get("usage.named", name, count(count));
    }

    /** The name of a language with its share of all visits and its count. */
    String share(NamedCount language, ShownCount all) {
        var name = name(UsageTable.LANGUAGE, language.key());
        return all.isShown() && all.value() > 0 && language.count().isShown()
                ? words.get("usage.share", name, count(language.count()), NumberFormat.getPercentInstance(
                        words.lang().locale()).format(language.count().value() / (double) all.value()))
                : named(name, language.count());
    }

    /** All counts of a chart, for those who do not see it. */
    String spoken(String title, List<NamedCount> counts) {
        return title + ". " + counts.stream().filter(one -> !one.count().equals(ShownCount.alone(0)))
                .map(one -> named(one.key(), one.count())).collect(Collectors.joining(", "));
    }
}
