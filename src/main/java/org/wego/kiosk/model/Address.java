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
 * @param parts the same taken apart, as the address book of a phone keeps it
 * @param local the same in the language of the street
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
     * @param street all that is before the city: street and number, building, floor, district
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
     * @param language of all that follows
     * @param request what a visitor would say, above the address
     * @param lines large, one under the other
     * @param keyLine which of the lines to mark (the street and the number), counted from 0
     * @param postal in one line, with the postcode
     * @param mapSearch what to type into a map to find it
     * @param mapService where a phone searches for it: a link with {@code {query}} in it; empty for the usual service
     */
    public record Local(Lang language, String request, List<String> lines, int keyLine, String postal,
            String mapSearch, Optional<String> mapService) {

        private static final String QUERY = "{query}";
        /** A service whose link opens the map program on phones of every maker, and the site where there is none. */
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
