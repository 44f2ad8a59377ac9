// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A postal address, for the reader and for a driver.
 *
 * @param lines for the reader, as on an envelope
 * @param parts the parts of the address, for the address book of a phone
 * @param local the address in the local language
 */
public record Address(List<LocalizedText> lines, Optional<AddressParts> parts, Local local) {

    public Address {
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("an address has at least one line");
        }
    }

    /**
     * The parts of an address.
     *
     * @param street everything before the city: street and number, building, floor, district
     * @param city the city
     * @param region the state or province, where letters need it
     * @param postcode the postcode
     * @param country the country
     */
    public record AddressParts(LocalizedText street, LocalizedText city, Optional<LocalizedText> region,
            String postcode,
            LocalizedText country) {}

    /**
     * The address as a driver of the place reads it.
     *
     * @param language the language of the following components
     * @param request what a visitor would say to the driver; shown above the address
     * @param lines the lines of the address, shown in large letters
     * @param keyLine which of the lines to mark (the street and the number), counted from 0
     * @param postal the address in one line, with the postcode
     * @param mapSearch the search text for a map service
     * @param mapService the map service, a link with {@code {query}} in it; empty for the default service
     */
    public record Local(Lang language, String request, List<String> lines, int keyLine, String postal,
            String mapSearch, Optional<String> mapService) {

        private static final String QUERY = "{query}";
        /** The default service: its link opens the map app on all phones, or the web site where there is no app. */
        private static final String USUAL_SERVICE = "https://www.google.com/maps/search/?api=1&query=" + QUERY;

        public Local {
            if (keyLine < 0 || keyLine >= lines.size()) {
                throw new IllegalArgumentException(
                        "keyLine " + keyLine + " is not a line of the address (0 to " + (lines.size() - 1) + ")");
            }
            mapService.ifPresent(service -> {
                if (!service.startsWith("https://") || !service.contains(QUERY)) {
                    throw new IllegalArgumentException("mapService '" + service
                            + "' is not a link of the form https://...{query}");
                }
                link(service, "a");
            });
        }

        /** The link by which a phone searches for the address on a map. */
        public URI mapLink() {
            return link(mapService.orElse(USUAL_SERVICE), mapSearch);
        }

        private static URI link(String service, String search) {
            return URI.create(service.replace(QUERY,
                    URLEncoder.encode(search, StandardCharsets.UTF_8).replace("+", "%20")));
        }
    }
}
