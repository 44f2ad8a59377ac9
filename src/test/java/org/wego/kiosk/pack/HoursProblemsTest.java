// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import org.junit.jupiter.api.Test;

/** Hotlines, holidays and taxis: what the check says about wrong ones. */
class HoursProblemsTest extends PackProblems {

    private static final String PROVENANCE = "\"provenance\": {\"source\": \"page\", \"asOf\": \"2020\"}";

    private void hotline(String services) {
        file("hotlines", """
                {"$schema": "schema/hotlines.schema.json", "title": "Hotlines", "about": "Help", "hotlines": [
                {"id": "line", "number": "+43 1 58858", "name": "Line", "about": "Help", "interprets": true,
                "services": [%s], %s}]}
                """.formatted(services, PROVENANCE));
    }

    private void file(String name, String text) {
        pack.with("pack.json", "\"notices.json\"", "\"notices.json\", \"" + name + ".json\"");
        pack.with(name + ".json", text);
    }

    private static String hours(String periods) {
        return "{\"periods\": [" + periods + "], \"holidays\": \"unknown\"}";
    }

    private static String period(String days, String from, String until) {
        return "{\"weekdays\": [" + days + "], \"from\": \"" + from + "\", \"until\": \"" + until + "\"}";
    }

    @Test
    void hoursThatTouchAndUnknownHoursAreRight() {
        hotline("{\"languages\": [\"en\"], \"hours\": "
                + hours(period("\"mon\"", "09:00", "12:00") + ", " + period("\"mon\"", "12:00", "18:00"))
                + "}, {\"languages\": [\"ko\"], \"hours\": {\"absent\": \"not recorded\"}}");
        valid();
    }

    @Test
    void periodsOverlapOverMidnightToo() {
        hotline("{\"languages\": [\"en\"], \"hours\": "
                + hours(period("\"sun\"", "22:00", "02:00") + ", " + period("\"mon\"", "01:00", "03:00")) + "}");
        notValid("hotlines.json:3: /hotlines/0/services/0/hours/periods/1: the period 01:00 to 03:00 overlaps 22:00 to"
                + " 02:00 in /periods/0 (make one period of both, or change the times)");
    }

    @Test
    void hoursWithoutAPeriodAreAWarning() {
        hotline("{\"languages\": [\"en\"], \"hours\": " + hours("") + "}");
        warns("hotlines.json:3: /hotlines/0/services/0/hours/periods: it is never open: there are no periods (add a"
                + " period, or write {\"absent\": \"not recorded\"} instead of the hours)");
    }

    @Test
    void aLanguageThatDoesNotExistOrComesTwiceIsRefused() {
        hotline("{\"languages\": [\"xx\"], \"hours\": {\"absent\": \"not recorded\"}},"
                + " {\"languages\": [\"xx\"], \"hours\": {\"absent\": \"not recorded\"}}");
        notValid("hotlines.json:3: /hotlines/0/services/0/languages/0: there is no language with the tag 'xx' (write a"
                + " tag such as ko, en or vi)",
                "hotlines.json:3: /hotlines/0/services/1/languages/0: the language 'xx' of this hotline is already in"
                        + " /services/0/languages/0 (delete one of the two; several hours of a language are periods of"
                        + " the same hours)",
                "hotlines.json:3: /hotlines/0/services/1/languages/0: there is no language with the tag 'xx' (write a"
                        + " tag such as ko, en or vi)");
    }

    @Test
    void aHolidayIsListedOnceAndInItsYears() {
        file("holidays", """
                {"$schema": "schema/holidays.schema.json", "years": [2026], "holidays": [
                {"id": "one", "date": "2026-05-01", "name": "One", %1$s},
                {"id": "two", "date": "2026-05-01", "name": "Two", %1$s},
                {"id": "next", "date": "2027-01-01", "name": "New Year", %1$s}]}
                """.formatted(PROVENANCE));
        notValid("holidays.json:3: /holidays/1/date: 2026-05-01 is already a holiday in holidays.json"
                + " /holidays/0/date (delete one of the two)",
                "holidays.json:4: /holidays/2/date: 2027-01-01 is not in the years of this file: 2026 (add 2027 to"
                        + " years when all its holidays are listed, or change the date)");
    }

    @Test
    void aTaxiGoalNeedsADistance() {
        file("taxi", """
                {"$schema": "schema/taxi.schema.json", "title": "Taxi", "phrases": [], "checks": [], "fares": [],
                "goals": [{"id": "station", "name": "Station"}]}
                """);
        notValid("taxi.json:2: /goals/0: the distance to 'station' is not known (add metres; or position, and detour"
                + " for the whole file)");
    }
}
