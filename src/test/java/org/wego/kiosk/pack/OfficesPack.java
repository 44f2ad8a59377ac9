// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** {@link TestPack} in English, Korean and Russian, with up to six offices that have addresses and opening hours. */
public final class OfficesPack {

    private static final String FROM = "\"provenance\": {\"source\": \"page\", \"asOf\": \"2020\"}";

    /** The offices; three of them are close together. */
    private static final List<String> OFFICES = List.of(
            office("paris", "Paris", "파리", "Париж", "France", "프랑스", "Франция", 48.86, 2.35, "Europe/Paris",
                    "\"address\": {\"lines\": [\"12 rue de la Paix\", \"75002 Paris\"], \"parts\": {\"street\": "
                            + "\"12 rue de la Paix\", \"city\": \"Paris\", \"postcode\": \"75002\", \"country\": "
                            + "\"France\"}}, \"hours\": {\"en\": \"Monday to Friday, 9:00 to 17:00\", \"ko\": "
                            + "\"월요일부터 금요일까지 9:00~17:00\", \"ru\": \"с понедельника по пятницу, 9:00–17:00\"},"
                            + "\"phones\": [\"+33 1 44 55 66 77\", \"+33 1 44 55 66 78\"],"
                            + "\"fax\": {\"absent\": \"not published\"}, \"email\": \"paris@example.org\",",
                    ""),
            office("brussels", "Brussels", "브뤼셀", "Брюссель", "Belgium", "벨기에", "Бельгия", 50.85, 4.35,
                    "Europe/Brussels", "\"phones\": [\"+32 2 279 22 11\"],", ""),
            office("sao-paulo", "São Paulo", "상파울루", "Сан-Паулу", "Brazil", "브라질", "Бразилия", -23.55, -46.63,
                    "America/Sao_Paulo", "\"hours\": \"9:00\",", person("silva")),
            office("amsterdam", "Amsterdam", "암스테르담", "Амстердам", "Netherlands", "네덜란드", "Нидерланды", 52.37,
                    4.9, "Europe/Amsterdam", "", person("visser")),
            office("nairobi", "Nairobi", "나이로비", "Найроби", "Kenya", "케냐", "Кения", -1.29, 36.82,
                    "Africa/Nairobi", "\"address\": {\"lines\": [\"4 Kenyatta Avenue\"]},", ""),
            office("osaka", "Osaka", "오사카", "Осака", "Japan", "일본", "Япония", 34.69, 135.5, "Asia/Tokyo",
                    "\"email\": {\"absent\": \"not recorded\"},", ""));

    private OfficesPack() {}

    /** Writes the pack with some of the offices into an empty folder. */
    public static TestPack in(Path folder, int count) {
        return TestPack.in(folder).with("pack.json", "\"name\": \"English\"}",
                "\"name\": \"English\"}, {\"tag\": \"ko\", \"name\": \"한국어\"}, {\"tag\": \"ru\", \"name\": \"Русский\"}")
                .with("offices.json", "{\"$schema\": \"schema/offices.schema.json\", \"title\": \"Offices\","
                        + " \"about\": \"Elsewhere\", \"history\": [],\n \"offices\": [\n"
                        + OFFICES.stream().limit(count).collect(Collectors.joining(",\n")) + "],\n" + FROM + "}\n");
    }

    /**
     * Writes the pack for a program to show.
     *
     * @param args the folder, and how many offices
     */
    public static void main(String[] args) {
        in(Path.of(args[0]), Integer.parseInt(args[1]));
    }

    private static String office(String id, String en, String ko, String ru, String country, String countryKo,
            String countryRu, double latitude, double longitude, String zone, String reach, String people) {
        return """
                {"id": "%s", "name": %s, "place": %s, "country": %s,
                 "position": {"latitude": %s, "longitude": %s}, "timeZone": "%s", %s
                 "history": [], "site": {"absent": "not published"}, "people": [%s], %s}""".formatted(id,
                text(en + " office", ko + " 사무소", "Офис: " + ru), text(en, ko, ru),
                text(country, countryKo, countryRu), latitude, longitude, zone, reach, people, FROM);
    }

    private static String person(String id) {
        return """
                {"id": "%s", "name": "%s", "role": "Head", "phone": {"absent": "not published"},
                 "fax": {"absent": "not published"}, "email": "%s@example.org", %s}""".formatted(id, id, id, FROM);
    }

    private static String text(String en, String ko, String ru) {
        return "{\"en\": \"%s\", \"ko\": \"%s\", \"ru\": \"%s\"}".formatted(en, ko, ru);
    }
}
