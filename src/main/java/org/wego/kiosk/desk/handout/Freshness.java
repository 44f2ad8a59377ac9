// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import java.util.List;
import java.util.stream.Collectors;
import org.wego.kiosk.model.Content;
import org.wego.kiosk.model.Provenance;
import org.wego.kiosk.model.Source;
import org.wego.kiosk.session.Visit;

/** Where facts come from and how fresh they are, in the words of the lobby. */
final class Freshness {

    private Freshness() {}

    /** How sure a record is. */
    static String sentence(Provenance provenance, Visit visit) {
        return provenance.confirmed().map(confirmation -> visit.say("offices.confirmed",
                visit.formats().date(confirmation.on())))
                .orElseGet(() -> visit.say("offices.as-published", visit.formats().when(provenance.asOf())));
    }

    /** The sources, each once, with the publisher and the terms of use. */
    static String sources(Content content, List<Provenance> from, Visit visit) {
        var titles = from.stream().map(Provenance::source).distinct().map(content.sources()::get)
                .filter(source -> source != null).map(source -> source(source, visit))
                .collect(Collectors.joining("; "));
        return visit.say("contact.sources") + ": " + titles;
    }

    private static String source(Source source, Visit visit) {
        var publisher = visit.text(source.publisher());
        var terms = source.terms().map(visit::text).map(words -> visit.say("list.separator") + words).orElse("");
        return visit.text(source.title()) + " (" + publisher + terms + ")";
    }
}
