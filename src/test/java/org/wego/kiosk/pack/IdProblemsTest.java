// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import org.junit.jupiter.api.Test;

class IdProblemsTest extends PackProblems {

    @Test
    void anUnknownGroupIsReportedWithTheNearestKnownOne() {
        pack.with(LINES, "\"id\": \"1\", \"name\": \"1\", \"aliases\": [], \"group\": \"red\"",
                "\"id\": \"1\", \"name\": \"1\", \"aliases\": [], \"group\": \"rad\"");
        refused("bus-lines.json:4: /lines/0/group: there is no group of lines with the id 'rad'"
                + " (did you mean 'red'?)");
    }

    @Test
    void anUnknownStopIsReported() {
        pack.with(LINES, "[\"01\"]", "[\"01\", \"0815\"]");
        refused("bus-lines.json:5: /lines/0/check/stops/1: there is no stop with the id '0815' (known here: 01)");
    }

    @Test
    void anUnknownSourceIsReported() {
        pack.with("city.json", "\"source\": \"page\"", "\"source\": \"pages\"");
        refused("city.json:7: /figures/0/provenance/source: there is no source with the id 'pages'"
                + " (did you mean 'page'?)",
                "city.json:9: /provenance/source: there is no source with the id 'pages' (did you mean 'page'?)");
    }

    @Test
    void aStopWithAnotherProblemIsStillKnown() {
        pack.with("bus-stops.json", "\"west\"", "\"left\"");
        refused("bus-stops.json:5: /stops/0/heading: 'left' is not allowed here"
                + " (known here: north, east, south, west)");
    }

    @Test
    void aLineWithAnotherProblemStillHasItsIdAndItsGroup() {
        pack.with(LINES, "\"id\": \"2\", \"name\": \"2\", \"aliases\": [], \"group\": \"red\"",
                "\"id\": \"1\", \"name\": 2, \"aliases\": [], \"group\": \"rad\"");
        refused("bus-lines.json:6: /lines/1/group: there is no group of lines with the id 'rad' (did you mean 'red'?)",
                "bus-lines.json:6: /lines/1/id: the id '1' is taken: it is already in bus-lines.json /lines/0"
                        + " (give one of the two another id, or delete one)",
                "bus-lines.json:6: /lines/1/name: a text is expected here, found the number 2"
                        + " (write a text, or an object of texts by language: {\"en\": \"…\", \"ko\": \"…\"})");
    }

    @Test
    void aFileThatIsCutOffDoesNotMakeEveryIdUnknown() {
        pack.with("sources.json", "\"The publisher\"}\n  ]\n}\n", "");
        refused("sources.json:4: /sources/0/publisher: the file ends in the middle (is it cut off? a quotation mark,"
                + " a bracket or a brace is not closed)");
    }

    @Test
    void twoLinesWithOneIdAreRefusedAcrossFiles() {
        pack.with(MANIFEST, "\"bus-lines.json\"", "\"bus-lines.json\", \"more.json\"");
        pack.with("more.json",
                pack.text(LINES).replace("\"id\": \"1\", \"name\": \"1\"", "\"id\": \"3\", \"name\": \"3\"")
                        .replace("\"name\": \"2\"", "\"name\": \"4\""));
        refused("more.json:6: /lines/1/id: the id '2' is taken: it is already in bus-lines.json /lines/1"
                + " (give one of the two another id, or delete one)");
    }

    @Test
    void twoThingsOnTheMapNeedTwoIds() {
        pack.with("map.geojson", "\"id\": \"house\"", "\"id\": \"street\"");
        refused("map.geojson:7: /features/1/id: the id 'street' is taken: it is already in map.geojson /features/0"
                + " (give one of the two another id, or delete one)");
    }

    @Test
    void aPersonHasOneIdInAllOffices() {
        String office = pack.text("offices.json");
        int from = office.indexOf("    {\"id\": \"rome\"");
        String second = office.substring(from, office.indexOf("  ],\n  \"provenance\"")).replace("\"rome\"",
                "\"milan\"");
        pack.with("offices.json", new StringBuilder(office).insert(from, second.stripTrailing() + ",\n").toString());
        refused("offices.json:22: /offices/1/people/0/id: the id 'rossi' is taken: it is already in offices.json"
                + " /offices/0/people/0 (give one of the two another id, or delete one)");
    }

    @Test
    void twoLinesOfAGroupNeedTwoNames() {
        pack.with(LINES, "\"name\": \"2\"", "\"name\": \"1\"");
        notValid("bus-lines.json:6: /lines/1/name: the line '1' of the same group is called '1' too"
                + " (delete one, or tell them apart by name)");
    }
}
