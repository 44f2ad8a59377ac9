// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.staff;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.layout.Region;
import org.wego.kiosk.model.TrustedClock;
import org.wego.kiosk.ops.HealthReport;
import org.wego.kiosk.ops.LinkHealth.LinkStage;
import org.wego.kiosk.ops.SelfTestItem;
import org.wego.kiosk.text.Formats;
import org.wego.kiosk.text.Messages;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.control.DetailRow;

/** Writes the facts of a kiosk as cards that may be broken over pages. */
final class StatusCards {

    private static final long MEBIBYTE = 1024 * 1024;

    private final Messages words;
    private final Formats formats;
    private final Locale locale;

    StatusCards(Messages words) {
        this.words = words;
        this.formats = new Formats(words);
        this.locale = words.lang().locale();
    }

    List<Block> of(StaffFacts facts) {
        return List.of(content(facts), problems(facts.problems()), health(facts),
                selfTest(facts.health().selfTest()));
    }

    private Block content(StaffFacts facts) {
        var rows = new ArrayList<Region>(List.of(TextLabels.name(words.get("content.title")),
                DetailRow.of(facts.state() == StaffFacts.ContentState.AS_SET_UP ? Icon.CHECK : Icon.WARNING,
                        state(facts.state()))));
        facts.health().showing().ifPresent(_ -> rows.add(DetailRow.of(Icon.WARNING, words.get("emergency.shown"))));
        facts.health().pack().ifPresent(pack -> {
            rows.add(DetailRow.of(Icon.FILE, words.get("content.version"), pack.name() + " " + pack.version()));
            rows.add(DetailRow.of(Icon.DIRECTORY, words.get("content.source"), breakable(facts.source())));
        });
        return Block.card(rows);
    }

    private String state(StaffFacts.ContentState state) {
        return words.get(switch (state) {
            case AS_SET_UP -> "state.as-set-up";
            case LAST_GOOD -> "state.last-good";
            case BUNDLED -> "state.bundled";
            case NOTHING -> "state.nothing";
        });
    }

    private Block problems(List<String> problems) {
        var rows = new ArrayList<Region>();
        if (problems.isEmpty()) {
            rows.add(TextLabels.name(words.get("problems.title")));
            rows.add(DetailRow.of(Icon.CHECK, words.get("problems.none")));
        } else {
            rows.add(TextLabels.name(words.get("problems.count", formats.number(problems.size()))));
            problems.forEach(problem -> rows.add(TextLabels.small(breakable(problem))));
        }
        return Block.card(rows);
    }

    private Block health(StaffFacts facts) {
        var health = facts.health();
        var rows = new ArrayList<Region>(List.of(TextLabels.name(words.get("health.title"))));
        started(health).ifPresent(since -> rows.add(DetailRow.of(Icon.CLOCK, words.get("health.since"),
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(locale)
                        .format(since).replace('\u202f', ' '))));
        rows.addAll(List.of(DetailRow.of(Icon.TIME, words.get("health.running"), span(facts.running())),
                DetailRow.of(Icon.COMPUTER, words.get("health.memory"),
                        words.get("health.megabytes", formats.number(health.memory().heapUsed() / MEBIBYTE),
                                formats.number(facts.heapLimit() / MEBIBYTE))),
                DetailRow.of(Icon.HEALTH, words.get("health.pulse"),
                        words.get("health.seconds",
                                formats.number(Duration.ofMillis(health.pulseAgeMillis()).toSeconds()))),
                DetailRow.of(Icon.REDO, words.get("health.restarts"), formats.number(health.restarts()))));
        health.link().ifPresent(link -> rows.add(DetailRow.of(
                link.stage() == LinkStage.CONNECTED ? Icon.CHECK : Icon.WARNING, words.get("health.link"),
                words.get(switch (link.stage()) {
                    case CONNECTED -> "link.connected";
                    case LIMITED -> "link.limited";
                    case NOT_CONNECTED -> "link.not-connected";
                    case UNUSABLE -> "link.unusable";
                }))));
        return Block.card(rows);
    }

    /** When the program started, in the time zone of the kiosk; empty if the clock cannot have been right. */
    private static Optional<LocalDateTime> started(HealthReport health) {
        return health.timeZone().flatMap(zone -> TrustedClock.of(Clock.fixed(health.started(), zone))
                .map(moment -> LocalDateTime.ofInstant(moment, zone)));
    }

    private String span(Duration span) {
        return words.get("health.span", formats.number(span.toDays()), span.toHoursPart(), span.toMinutesPart());
    }

    private Block selfTest(List<SelfTestItem> items) {
        var rows = new ArrayList<Region>(List.of(TextLabels.name(words.get("self-test.title"))));
        if (items.isEmpty()) {
            rows.add(DetailRow.absent(words.get("self-test.none")));
        }
        items.forEach(item -> rows.add(item.outcome() == SelfTestItem.SelfTestOutcome.OK
                ? DetailRow.of(Icon.CHECK, words.get("self-test.passed"), text(item))
                : DetailRow.of(Icon.WARNING, words.get("self-test.failed"), text(item))));
        return Block.card(rows);
    }

    private static String text(SelfTestItem item) {
        return breakable(item.words() + (item.remedy().isEmpty() ? "" : ": " + item.remedy()));
    }

    /** The text with a line break allowed after each part of a path, which has no spaces. */
    private static String breakable(String text) {
        return text.replaceAll("([/\\\\])(?=[^/\\\\\\s])", "$1\u200b");
    }
}
