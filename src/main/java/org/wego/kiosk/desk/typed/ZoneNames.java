// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.typed;

import com.ibm.icu.text.TimeZoneNames;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wego.kiosk.model.Lang;

/** The time zones of the world with their cities, in the language of the staff. */
public final class ZoneNames {

    /** The zones of cities; others are old names or bare offsets. */
    private static final Pattern CITY = Pattern
            .compile("(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+|UTC");
    private static final int MAX = 12;

    private final Map<String, String> cities = new TreeMap<>();
    private final Instant now;

    /**
     * The zones.
     *
     * @param now the moment whose offsets are shown
     */
    public ZoneNames(Lang lang, Instant now) {
        this.now = now;
        var names = TimeZoneNames.getInstance(lang.locale());
        ZoneId.getAvailableZoneIds().stream().filter(id -> CITY.matcher(id).matches()).forEach(id -> cities.put(id,
                Optional.ofNullable(names.getExemplarLocationName(id)).orElse(id)));
    }

    /** The zones whose id or city contains a text, the best matches first; at most twelve. */
    public List<String> find(String typed) {
        var text = plain(typed);
        var starting = cities.entrySet().stream().filter(zone -> isNamed(zone, text));
        var containing = cities.entrySet().stream().filter(zone -> !isNamed(zone, text)
                && (plain(zone.getKey()).contains(text) || plain(zone.getValue()).contains(text)));
        return Stream.concat(starting, containing).map(Map.Entry::getKey).limit(MAX).toList();
    }

    private static boolean isNamed(Map.Entry<String, String> zone, String text) {
        return plain(zone.getValue()).startsWith(text) || lastPart(zone.getKey()).startsWith(text);
    }

    private static String lastPart(String id) {
        return plain(id.substring(id.lastIndexOf('/') + 1));
    }

    /** The id of the zone that a text means; empty if it means none, or several. */
    public Optional<String> normal(String typed) {
        var text = plain(typed);
        var exact = cities.entrySet().stream().filter(zone -> plain(zone.getKey()).equals(text)
                || plain(zone.getValue()).equals(text) || lastPart(zone.getKey()).equals(text)).map(Map.Entry::getKey)
                .toList();
        if (exact.size() == 1) {
            return Optional.of(exact.getFirst());
        }
        var found = text.isEmpty() ? List.<String>of() : find(typed);
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** The city and the present offset, for example "Oslo, UTC+01:00"; empty if there is no such zone. */
    public Optional<String> inWords(String id) {
        return Optional.ofNullable(cities.get(id)).map(city -> {
            var offset = ZoneId.of(id).getRules().getOffset(now);
            return city + ", UTC" + (offset.getTotalSeconds() == 0 ? "" : offset.getId());
        });
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
