// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import java.util.List;
import java.util.stream.Collectors;
import org.wego.kiosk.model.Provenance;
import org.wego.kiosk.model.Source;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.session.ScreenContext;

/** Texts about the provenance of facts, as in the lobby. */
final class ProvenanceText {

    private ProvenanceText() {}

    /** The confirmation of a record or, without one, its date of publication. */
    static String sentence(Provenance provenance, ScreenContext context) {
        return provenance.confirmed().map(confirmation -> context.message("offices.confirmed",
                context.formats().date(confirmation.on())))
                .orElseGet(() -> context.message("offices.as-published", context.formats().when(provenance.asOf())));
    }

    /** The distinct sources, with publisher and terms of use. */
    static String sources(Content content, List<Provenance> from, ScreenContext context) {
        var titles = from.stream().map(Provenance::source).distinct().map(content.sources()::get)
                .filter(source -> source != null).map(source -> source(source, context))
                .collect(Collectors.joining("; "));
        return context.message("contact.sources") + ": " + titles;
    }

    private static String source(Source source, ScreenContext context) {
        var publisher = context.text(source.publisher());
        var terms = source.terms().map(context::text).map(words -> context.message("list.separator") + words)
                .orElse("");
        return context.text(source.title()) + " (" + publisher + terms + ")";
    }
}
