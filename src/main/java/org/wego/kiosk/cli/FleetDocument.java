// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wego.kiosk.link.UnitKind;
import org.wego.kiosk.link.UnitReport.UnitPack;
import org.wego.kiosk.link.site.ExpectedPack;
import org.wego.kiosk.link.site.JudgedUnit;
import org.wego.kiosk.link.site.JudgedUnit.UnitVerdict;
import org.wego.kiosk.link.site.SiteReport;

/**
 * The state of a site, for machines as JSON and for people as lines.
 *
 * @param well whether no unit needs attention
 * @param expected the content that the lobbies should show
 */
record FleetDocument(String site, boolean well, Optional<ExpectedPack> expected, List<FleetUnit> units) {

    /**
     * One unit.
     *
     * @param behind whether it shows other content than expected
     * @param forSeconds how long the verdict has lasted
     * @param unheardSeconds the time since the unit has last been heard
     */
    record FleetUnit(String unit, UnitKind kind, Optional<String> group, UnitVerdict verdict, boolean behind,
            long forSeconds, long unheardSeconds, Optional<UnitPack> pack, List<String> problems, String version) {}

    static FleetDocument of(String site, SiteReport report, Instant now) {
        return new FleetDocument(site, report.isWell(), report.expected(),
                report.units().stream().map(unit -> unit(unit, now)).toList());
    }

    private static FleetUnit unit(JudgedUnit unit, Instant now) {
        var state = unit.state();
        return new FleetUnit(state.unit(), state.kind(), state.group(), unit.verdict(), unit.behind(),
                Math.max(0, Duration.between(unit.since(), now).toSeconds()), unit.known().unheard().toSeconds(),
                state.pack(), state.problems(), state.version());
    }

    /** A table, with the problems of a unit below it. */
    List<String> lines() {
        var lines = new ArrayList<String>();
        long lobbies = units.stream().filter(unit -> unit.kind() == UnitKind.LOBBY).count();
        lines.add("site " + site + ": lobbies: " + lobbies + ", desks: " + (units.size() - lobbies));
        lines.add("expected content: " + expected.map(FleetDocument::words).orElse("unknown"));
        var table = units.stream().map(FleetDocument::cells).toList();
        for (int i = 0; i < table.size(); i++) {
            lines.add(row(table, table.get(i)));
            units.get(i).problems().forEach(problem -> lines.add("  " + problem));
        }
        return lines;
    }

    private static String row(List<List<String>> table, List<String> cells) {
        var row = new StringBuilder();
        for (int column = 0; column < cells.size(); column++) {
            int at = column;
            int width = table.stream().mapToInt(other -> other.get(at).length()).max().orElse(0);
            row.append(String.format(Locale.ROOT, "%-" + Math.max(1, width) + "s  ", cells.get(column)));
        }
        return row.toString().stripTrailing();
    }

    private static List<String> cells(FleetUnit unit) {
        return List.of(unit.unit(), word(unit.kind()), unit.group().orElse("-"),
                word(unit.verdict()) + (unit.behind() ? ", other content" : ""), words(unit.forSeconds()),
                unit.pack().map(pack -> pack.name() + " " + pack.version()
                        + pack.sequence().map(number -> ", release " + number).orElse("")).orElse("-"));
    }

    private static String words(ExpectedPack pack) {
        return pack.name() + " " + pack.version() + pack.sequence().map(number -> ", release " + number).orElse("")
                + (pack.announced() ? ", as announced" : ", as most lobbies show");
    }

    private static String words(long seconds) {
        var time = Duration.ofSeconds(seconds);
        return "for " + (time.toDays() > 0 ? time.toDays() + " d " : "")
                + String.format(Locale.ROOT, "%d:%02d:%02d", time.toHoursPart(), time.toMinutesPart(),
                        time.toSecondsPart());
    }

    private static String word(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
