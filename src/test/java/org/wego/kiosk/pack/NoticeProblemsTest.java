// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import org.junit.jupiter.api.Test;

/** The times and places of notices. */
class NoticeProblemsTest extends PackProblems {

    private static final String NOTICES = "notices.json";

    @Test
    void timesAndPlacesOfANoticeAreRead() {
        with("\"repeat\": {\"weekdays\": [\"mon\", \"sun\"], \"from\": \"22:00\", \"until\": \"06:00\"},"
                + " \"places\": [\"greeting\", \"home\", \"screens\"]");
        valid();
    }

    @Test
    void anUnknownWeekdayIsReportedWithTheNearestKnownOne() {
        with("\"repeat\": {\"weekdays\": [\"mo\", \"tue\"]}");
        refused("notices.json:4: /notices/0/repeat/weekdays/0: 'mo' is not allowed here (did you mean 'mon'?)");
    }

    @Test
    void aRepetitionNeedsAWeekday() {
        with("\"repeat\": {\"weekdays\": []}");
        refused("notices.json:4: /notices/0/repeat: a notice that repeats needs at least one weekday"
                + " (change one of the values)");
    }

    @Test
    void aTimeOfDayHasHoursAndMinutes() {
        with("\"repeat\": {\"weekdays\": [\"mon\"], \"from\": \"9:00\"}");
        refused("notices.json:4: /notices/0/repeat/from: '9:00' is not a time of day such as 09:00"
                + " (write it in that form)");
    }

    @Test
    void hoursThatEndWhenTheyBeginAreRefused() {
        with("\"repeat\": {\"weekdays\": [\"mon\"], \"from\": \"09:00\", \"until\": \"09:00\"}");
        refused("notices.json:4: /notices/0/repeat: the notice ends at the time at which it begins (09:00);"
                + " for the whole day, leave out both (change one of the values)");
    }

    @Test
    void aWeekdayAndAPlaceAreListedOnce() {
        with("\"repeat\": {\"weekdays\": [\"mon\", \"mon\"]}");
        refused("notices.json:4: /notices/0/repeat: a weekday is listed twice (change one of the values)");
    }

    @Test
    void anUnknownPlaceIsReportedWithTheKnownOnes() {
        with("\"places\": [\"home\", \"door\"]");
        refused("notices.json:4: /notices/0/places/1: 'door' is not allowed here"
                + " (known here: greeting, home, screens)");
    }

    @Test
    void noPlaceIsRefused() {
        with("\"places\": []");
        refused("notices.json:4: /notices/0: the notice is shown nowhere; leave out \"places\" for the home screen"
                + " (change one of the values)");
    }

    @Test
    void aNoticeThatNeverComesIsAWarning() {
        with("\"from\": \"2026-06-01T09:00\", \"until\": \"2026-06-01T18:00\", \"repeat\": {\"weekdays\": [\"tue\"]}");
        warns("notices.json:4: /notices/0/repeat: the notice is never shown: between from and until there is none of"
                + " its hours (add a weekday, or change the times)");
    }

    private void with(String fields) {
        pack.with(NOTICES, "\"text\"", fields + ", \"text\"");
    }
}
