// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Problems in the short facts: where a line goes, figures at a glance, and the history of offices. */
class GlanceProblemsTest extends PackProblems {

    @Test
    void aLineMayNameOneEndOrBothOrNone() {
        route("{}");
        valid();
        route("{\"firstStop\": \"Harbour\"}");
        valid();
        route("{\"firstStop\": \"Harbour\", \"firstStopId\": \"9\", \"lastStop\": {\"en\": \"Airport\"}}");
        assertThat(pack.check()).isEmpty();
    }

    @Test
    void theNumberOfAStopNeedsItsName() {
        route("{\"lastStopId\": \"9\"}");
        assertThat(pack.check()).containsExactly(
                "bus-lines.json:4: /lines/0/route/lastStopId: the stop '9' at the end of the route has no name"
                        + " (add 'lastStop', or delete its number)");
    }

    @Test
    void aGlanceHasAtMostTwentySixCharacters() {
        glance("The world’s fourth largest");
        valid();
        glance("The world’s fourth largest.");
        assertThat(pack.check())
                .containsExactly("city.json:7: /figures/0/glance: the text has 27 characters; there is room for 26"
                        + " (wide ones count twice) (shorten it)");
    }

    @Test
    void aSentenceInsteadOfAnEventIsReportedWithTheForm() {
        pack.with("offices.json", "\"history\": [], \"site\"", "\"history\": [\"Opened in 2014.\"], \"site\"");
        refused("offices.json:10: /offices/0/history/0: an object { … } is expected here, found the text"
                + " \"Opened in 2014.\" (compare it with another record of its kind, or with the schema)");
    }

    @Test
    void anEventNeedsMoreThanItsDate() {
        pack.with("offices.json", "\"history\": [], \"site\"", "\"history\": [{\"when\": \"2014\"}], \"site\"");
        refused("offices.json:10: /offices/0/history/0: 'what' is missing"
                + " (add it, or check whether its name is misspelt)");
    }

    private void route(String route) {
        writePack();
        pack.with("bus-lines.json", "\"id\": \"1\",", "\"id\": \"1\", \"route\": " + route + ",");
    }

    private void glance(String glance) {
        writePack();
        pack.with("city.json", "\"measuredBy\"", "\"glance\": \"" + glance + "\", \"measuredBy\"");
    }
}
