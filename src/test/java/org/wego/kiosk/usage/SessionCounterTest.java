// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.LineId;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.session.Session;
import org.wego.kiosk.session.Session.TextSize;
import org.wego.kiosk.session.SessionEnd;
import org.wego.kiosk.session.SessionObserver.SessionInput;

/** What is counted of a visit, and what is not. */
class SessionCounterTest {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final Session FRESH = Session.fresh(new Lang("en"));
    private static final Destination FINDER = new Destination.LineFinder("");

    private final List<UsageCell> counted = new ArrayList<>();
    private final List<String> days = new ArrayList<>();
    private final SessionCounter counter = counter("2026-11-30T00:30:00Z");

    private SessionCounter counter(String now) {
        return new SessionCounter((moment, table, key) -> {
            counted.add(new UsageCell(table, key, 1));
            days.add(moment.toLocalDate().toString());
        }, Clock.fixed(Instant.parse(now), SEOUL), () -> SEOUL);
    }

    private List<String> table(UsageTable table) {
        return counted.stream().filter(cell -> cell.table() == table).map(UsageCell::key).toList();
    }

    private void visit(Destination... places) {
        counter.arrived(new Destination.Attract(), FRESH);
        counter.pressed(SessionInput.TOUCH);
        for (var place : places) {
            counter.arrived(place, FRESH);
        }
    }

    @Test
    void aVisitIsCountedOnceInEachTable() {
        visit(new Destination.Home(), new Destination.Reception());
        counter.over(FRESH, SessionEnd.VISITOR);
        assertThat(table(UsageTable.HOUR)).containsExactly("09");
        assertThat(table(UsageTable.LANGUAGE)).containsExactly("en");
        assertThat(table(UsageTable.MODE)).containsExactly("touch");
        assertThat(table(UsageTable.SCREEN)).containsExactly("home", "reception");
        assertThat(table(UsageTable.EVENT)).isEmpty();
        assertThat(table(UsageTable.ENDING)).containsExactly("visitor");
        assertThat(days).containsOnly("2026-11-30");
    }

    @Test
    void theUnusedKioskIsNoVisit() {
        counter.arrived(new Destination.Attract(), FRESH);
        counter.pressed(SessionInput.TOUCH);
        counter.over(FRESH, SessionEnd.IDLE);
        counter.arrived(new Destination.Attract(), FRESH);
        assertThat(counted).isEmpty();
    }

    @Test
    void whatReceptionShowsIsNoVisitUntilSomebodyTouchesIt() {
        var page = new Destination.Driver();
        counter.arrived(new Destination.Attract(), FRESH);
        counter.changed(FRESH.withShown(page));
        counter.arrived(page, FRESH.withShown(page));
        assertThat(table(UsageTable.EVENT)).containsExactly("shown-by-reception");
        counter.over(FRESH.withShown(page), SessionEnd.IDLE);
        assertThat(counted).hasSize(1);
        counter.changed(FRESH.withShown(page));
        counter.arrived(page, FRESH.withShown(page));
        counter.pressed(SessionInput.TOUCH);
        counter.arrived(new Destination.Home(), FRESH.withShown(page));
        counter.over(FRESH.withShown(page), SessionEnd.IDLE);
        assertThat(table(UsageTable.SCREEN)).containsExactly("home");
        assertThat(table(UsageTable.HOUR)).hasSize(1);
        assertThat(table(UsageTable.ENDING)).containsExactly("left/home");
    }

    @Test
    void everyWayOfUseOfAVisitIsCountedOnce() {
        visit(new Destination.Access());
        counter.changed(FRESH.withContrast(true));
        counter.changed(FRESH.withTextSize(TextSize.LARGE));
        counter.changed(FRESH.withTextSize(TextSize.LARGE).withReach(true));
        counter.pressed(SessionInput.KEYPAD);
        counter.pressed(SessionInput.KEYPAD);
        counter.over(FRESH.withLanguage(new Lang("ko")), SessionEnd.IDLE);
        assertThat(table(UsageTable.MODE)).containsExactlyInAnyOrder("touch", "keypad", "contrast", "text-200",
                "reach");
        assertThat(table(UsageTable.LANGUAGE)).containsExactly("ko");
        assertThat(table(UsageTable.ENDING)).containsExactly("left/access");
        counted.clear();
        visit(new Destination.Home());
        counter.over(FRESH, SessionEnd.VISITOR);
        assertThat(table(UsageTable.MODE)).containsExactly("touch");
    }

    @Test
    void nothingThatWasTypedIsCounted() {
        visit(new Destination.LineFinder("1 4 6"), new Destination.Buses(Optional.of("blue")),
                new Destination.Line(new LineId("146")), new Destination.OfficeDetail("north"));
        assertThat(table(UsageTable.SCREEN)).containsExactly("finder", "buses", "line/146", "office/north");
    }

    @Test
    void aSearchIsFoundOrNotFound() {
        visit(FINDER, new Destination.Line(new LineId("1")), FINDER, new Destination.Home());
        assertThat(table(UsageTable.EVENT)).containsExactly("search-found");
        counter.arrived(FINDER, FRESH);
        counter.arrived(new Destination.Home(), FRESH);
        assertThat(table(UsageTable.EVENT)).containsExactly("search-found", "search-not-found");
        counter.arrived(FINDER, FRESH);
        counter.over(FRESH, SessionEnd.IDLE);
        assertThat(table(UsageTable.EVENT)).containsExactly("search-found", "search-not-found", "search-not-found");
    }

    @Test
    void nothingIsCountedWhileTheClockCannotBeRight() {
        var early = counter("1970-01-01T00:10:00Z");
        early.pressed(SessionInput.TOUCH);
        early.arrived(new Destination.Home(), FRESH);
        early.over(FRESH, SessionEnd.VISITOR);
        assertThat(counted).isEmpty();
    }
}
