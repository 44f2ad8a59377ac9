// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.staff;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.layout.Region;
import org.wego.kiosk.text.Formats;
import org.wego.kiosk.text.Messages;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.DetailRow;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.Texts;

/** Writes the facts of a kiosk as cards that may be broken over pages. */
final class FactBlocks {

    private final Messages words;
    private final Formats formats;
    private final Locale locale;

    FactBlocks(Messages words) {
        this.words = words;
        this.formats = new Formats(words);
        this.locale = words.lang().locale();
    }

    List<Block> of(StaffFacts facts) {
        return List.of(content(facts.content()), problems(facts.problems()), health(facts.health()),
                selfTest(facts.selfTest()));
    }

    private Block content(StaffFacts.Shown shown) {
        var rows = new ArrayList<Region>(List.of(Texts.name(words.get("content.title")),
                DetailRow.of(shown.state() == StaffFacts.State.AS_SET_UP ? Icon.CHECK : Icon.WARNING,
                        state(shown.state()))));
        shown.version().ifPresent(version -> {
            rows.add(DetailRow.of(Icon.FILE, words.get("content.version"), version));
            rows.add(DetailRow.of(Icon.DIRECTORY, words.get("content.source"), breakable(shown.source())));
        });
        return Block.card(rows);
    }

    private String state(StaffFacts.State state) {
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
            rows.add(Texts.name(words.get("problems.title")));
            rows.add(DetailRow.of(Icon.CHECK, words.get("problems.none")));
        } else {
            rows.add(Texts.name(words.get("problems.count", formats.number(problems.size()))));
            problems.forEach(problem -> rows.add(Texts.small(breakable(problem))));
        }
        return Block.card(rows);
    }

    private Block health(StaffFacts.Health health) {
        var rows = new ArrayList<Region>(List.of(Texts.name(words.get("health.title"))));
        health.since().ifPresent(since -> rows.add(DetailRow.of(Icon.CLOCK, words.get("health.since"),
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(locale)
                        .format(since).replace('\u202f', ' '))));
        rows.addAll(List.of(DetailRow.of(Icon.TIME, words.get("health.running"), span(health.running())),
                DetailRow.of(Icon.COMPUTER, words.get("health.memory"),
                        words.get("health.megabytes", formats.number(health.usedMegabytes()),
                                formats.number(health.mostMegabytes()))),
                DetailRow.of(Icon.HEALTH, words.get("health.pulse"),
                        words.get("health.seconds", formats.number(health.sincePulse().toSeconds()))),
                DetailRow.of(Icon.REDO, words.get("health.restarts"), formats.number(health.restarts()))));
        return Block.card(rows);
    }

    private String span(Duration span) {
        return words.get("health.span", formats.number(span.toDays()), span.toHoursPart(), span.toMinutesPart());
    }

    private Block selfTest(List<StaffFacts.Finding> findings) {
        var rows = new ArrayList<Region>(List.of(Texts.name(words.get("self-test.title"))));
        if (findings.isEmpty()) {
            rows.add(DetailRow.absent(words.get("self-test.none")));
        }
        findings.forEach(finding -> rows.add(finding.passed()
                ? DetailRow.of(Icon.CHECK, words.get("self-test.passed"), breakable(finding.text()))
                : DetailRow.of(Icon.WARNING, words.get("self-test.failed"), breakable(finding.text()))));
        return Block.card(rows);
    }

    /** A path has no spaces: it may be broken behind each of its parts. */
    private static String breakable(String text) {
        return text.replaceAll("([/\\\\])(?=[^/\\\\\\s])", "$1\u200b");
    }
}
