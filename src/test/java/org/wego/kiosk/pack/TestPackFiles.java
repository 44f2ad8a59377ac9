// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import java.util.Map;
import java.util.TreeMap;

/** The files of {@link TestPack}: one record of each kind, without optional fields. */
final class TestPackFiles {

    private static final String FROM = "\"provenance\": {\"source\": \"page\", \"asOf\": \"2020\"}";

    static final Map<String, String> ALL = new TreeMap<>(Map.ofEntries(
            Map.entry("pack.json",
                    """
                            {
                              "$schema": "schema/pack.schema.json",
                              "format": 1,
                              "id": "small",
                              "title": "Small",
                              "version": "1",
                              "asOf": "2020-01-31",
                              "defaultLanguage": "en",
                              "languages": [{"tag": "en", "name": "English"}],
                              "timeZone": "Europe/Vienna",
                              "kiosk": {"place": "Lobby", "position": {"latitude": 48.2, "longitude": 16.4}, "accuracyMetres": 9},
                              "reception": {"place": {"absent": "not recorded"}, "phone": "+43 1 58858"},
                              "attributions": [],
                              "content": [
                                "sources.json", "organisation.json", "contact.json", "numbers.json", "directions.json",
                                "map.geojson", "buses.json", "bus-stops.json", "bus-lines.json", "offices.json",
                                "city.json", "solution.json", "notices.json", "clips.json"
                              ],
                              "fonts": []
                            }
                            """),
            Map.entry("sources.json", """
                    {
                      "$schema": "schema/sources.schema.json",
                      "sources": [
                        {"id": "page", "title": "The page", "publisher": "The publisher"}
                      ]
                    }
                    """),
            file("organisation", """
                    "name": "Small",
                    "fullName": "Small Organisation",
                    "formerNames": [],
                    "welcome": {"en": "Welcome"},"""),
            file("contact", """
                    "title": "Contact",
                    "name": "Small",
                    "floor": "1",
                    "building": "House",
                    "address": {
                      "lines": ["Street 1"],
                      "local": {"language": "de", "request": "Bitte", "lines": ["Straße 1"], "keyLine": 0,
                        "postal": "Straße 1", "mapSearch": "Straße 1"}
                    },
                    "phones": ["+43 1 58858"],
                    "fax": {"absent": "not published"},
                    "email": "post@example.org",
                    "stepFree": {"absent": "not recorded"},"""),
            list("numbers", """
                    {"id": "police", "number": "133", "name": "Police", "about": "Help", "emergency": true, FROM}"""),
            Map.entry("directions.json",
                    """
                            {
                              "$schema": "schema/directions.schema.json",
                              "title": "Directions",
                              "summary": "First floor",
                              "station": {"name": "Station", "line": "1", "lineColor": "#0052A4", "exit": "6", "metres": 50, FROM},
                              "walks": [
                                {"id": "up", "title": "Up", "steps": [{"text": "Stairs", "inferred": false}], FROM}
                              ]
                            }
                            """
                            .replace("FROM", FROM)),
            Map.entry("map.geojson", """
                    {
                      "$schema": "schema/map.schema.json",
                      "type": "FeatureCollection",
                      "features": [
                        {"type": "Feature", "id": "street", "properties": {"kind": "street", FROM},
                          "geometry": {"type": "LineString", "coordinates": [[16.4, 48.2], [16.5, 48.2]]}},
                        {"type": "Feature", "id": "house", "properties": {"kind": "building", "name": "House", FROM},
                          "geometry": {"type": "Point", "coordinates": [16.4, 48.2]}}
                      ]
                    }
                    """.replace("FROM", FROM)),
            file("buses", """
                    "title": "Buses",
                    "at": "Stop",
                    "list": "A list",
                    "groups": [
                      {"id": "red", "name": "Red", "type": "Express", "meaning": "Far", "shape": "diamond",
                        "livery": "#E60012", "plate": "#8E000B", "mark": "#FFFFFF",
                        "noneListed": {"absent": "not published"}, FROM}
                    ],"""),
            Map.entry("bus-stops.json", """
                    {
                      "$schema": "schema/bus-stops.schema.json",
                      "stops": [
                        {"id": "01", "name": "Stop", "position": {"latitude": 48.2, "longitude": 16.4}, "where": "Kerb",
                          "heading": "west", "headingInferred": false, "here": true, FROM}
                      ]
                    }
                    """.replace("FROM", FROM)),
            Map.entry("bus-lines.json", """
                    {
                      "$schema": "schema/bus-lines.schema.json",
                      "lines": [
                        {"id": "1", "name": "1", "aliases": [], "group": "red", "night": false,
                          "check": {"result": "seen here", "stops": ["01"], FROM}, FROM},
                        {"id": "2", "name": "2", "aliases": [], "group": "red", "night": false,
                          "check": {"result": "not seen", "stops": [], FROM}, FROM}
                      ]
                    }
                    """.replace("FROM", FROM)),
            file("offices", """
                    "title": "Offices",
                    "about": "Elsewhere",
                    "history": [],
                    "offices": [
                      {"id": "rome", "name": "Rome", "place": "Rome", "country": "Italy",
                        "position": {"latitude": 41.9, "longitude": 12.5},
                        "timeZone": "Europe/Rome",
                        "history": [], "site": {"absent": "not published"},
                        "people": [
                          {"id": "rossi", "name": "Rossi", "role": "Head",
                            "phone": "+39 06 6982",
                            "fax": {"absent": "not published"},
                            "email": {"absent": "not published"}, FROM}
                        ], FROM}
                    ],"""),
            file("city", """
                    "title": "City",
                    "about": "A city",
                    "figures": [
                      {"id": "first", "figure": "1", "title": "First", "text": "It is first.",
                        "measuredBy": {"absent": "not published"}, "when": {"absent": "not published"}, FROM}
                    ],"""),
            file("solution", """
                    "title": "Solution",
                    "about": "What it is",
                    "site": "https://example.org",
                    "siteCall": "Look",
                    "areas": [{"id": "water", "name": "Water", "symbol": "water"}],
                    "materials": [],
                    "initiative": {"title": "Take part", "text": "Learn"},
                    "video": {"absent": "not recorded"},"""),
            list("notices", """
                    {"id": "open", "text": "Open", FROM}"""),
            Map.entry("clips.json", """
                    {
                      "$schema": "schema/clips.schema.json",
                      "language": "en",
                      "clips": []
                    }
                    """)));

    private TestPackFiles() {}

    private static Map.Entry<String, String> list(String subject, String element) {
        return Map.entry(subject + ".json", """
                {
                  "$schema": "schema/SUBJECT.schema.json",
                  "SUBJECT": [
                    ELEMENT
                  ]
                }
                """.replace("SUBJECT", subject).replace("ELEMENT", element).replace("FROM", FROM));
    }

    /** A record that ends with its provenance. */
    private static Map.Entry<String, String> file(String subject, String fields) {
        return Map.entry(subject + ".json", "{\n  \"$schema\": \"schema/" + subject + ".schema.json\",\n"
                + fields.indent(2).replace("FROM", FROM) + "  " + FROM + "\n}\n");
    }
}
