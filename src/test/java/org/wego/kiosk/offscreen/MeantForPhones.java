// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.offscreen;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.wego.kiosk.feature.buses.TakeAlong;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.Office;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.qr.PhonePayloads;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.testing.Visits;

/** The expected payloads for a visitor's phone on each screen, and their captions. */
final class MeantForPhones {

    private final Content content;
    private final ScreenContext context;
    private final PhonePayloads handover;

    MeantForPhones(Content content, Lang lang) {
        this.content = content;
        this.context = Visits.in(lang.tag()).context();
        this.handover = new PhonePayloads(lang);
    }

    /** The payload of each code, with the captions of which one must be beside it: a title, or a whole caption. */
    Map<String, Set<String>> at(Destination destination) {
        return switch (destination) {
            case Destination.Driver() ->
                Map.of(handover.address(content.contact().address()), Set.of(context.message("driver.take")));
            case Destination.Line(var id) -> {
                var line = Objects.requireNonNull(content.lines().get(id));
                // Without stops there is nothing to take along.
                yield line.check().stops().isEmpty() ? Map.of()
                        : Map.of(TakeAlong.of(content, line, context),
                                Set.of(context.message("line.for-phone")));
            }
            case Destination.ContactDetails() -> contact();
            case Destination.Sources() -> content.organisation().site()
                    .map(site -> Map.of(handover.link(site), Set.of(context.message("contact.open-site"))))
                    .orElse(Map.of());
            case Destination.OfficeDetail(var id) -> office(content.offices().orElseThrow().offices().stream()
                    .filter(office -> office.id().equals(id)).findFirst().orElseThrow());
            case Destination.Solution() -> content.solution().map(solution -> Map.of(handover.link(solution.site()),
                    Set.of(host(solution.site()), context.text(solution.siteCall())))).orElse(Map.of());
            case Destination.Reception() -> content.manifest().reception().phone().known()
                    .map(phone -> Map.of("tel:" + phone.dialled(),
                            Set.of(context.message("reception.call"), context.message("reception.call.caption"))))
                    .orElse(Map.of());
            default -> Map.of();
        };
    }

    private Map<String, Set<String>> contact() {
        var meant = new HashMap<String, Set<String>>();
        meant.put(handover.mapSearch(content.contact().address()), Set.of(context.message("contact.map")));
        meant.put(handover.contact(content.organisation(), content.contact()), Set.of(context.message("contact.save")));
        return meant;
    }

    private Map<String, Set<String>> office(Office office) {
        var meant = new HashMap<String, Set<String>>();
        office.people().forEach(person -> meant.put(handover.contact(content.organisation(), office, person),
                Set.of(context.text(person.name()))));
        office.site().known()
                .ifPresent(site -> meant.put(handover.link(site), Set.of(host(site), context.message("site.caption"))));
        return meant;
    }

    private static String host(URI site) {
        return Objects.requireNonNull(site.getHost()).replaceFirst("^www\\.", "");
    }
}
