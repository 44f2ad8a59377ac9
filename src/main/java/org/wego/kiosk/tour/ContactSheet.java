// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.tour;

import java.util.List;
import java.util.Locale;

/** Writes an HTML page with all pictures of a screenshot run. */
final class ContactSheet {

    private ContactSheet() {}

    static String html(String title, List<ScreenDump> readings) {
        var html = new StringBuilder(String.format(Locale.ROOT, """
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="utf-8"><title>%s</title><style>
                body { font-family: sans-serif; background: #ddd; margin: 1rem }
                main { display: flex; flex-wrap: wrap; gap: 1rem; align-items: flex-start }
                figure { margin: 0; background: white; padding: .5rem } img { height: 30rem; display: block }
                figcaption { font-size: .8rem; padding-top: .3rem; max-width: 20rem }
                </style></head><body><h1>%s: %d pictures</h1><main>
                """, escape(title), escape(title), readings.size()));
        for (var reading : readings) {
            html.append(String.format(Locale.ROOT,
                    """
                            <figure><a href="%1$s"><img src="%1$s" loading="lazy" alt="%2$s"></a><figcaption>%2$s</figcaption></figure>
                            """,
                    escape(reading.file()), escape(caption(reading))));
        }
        return html.append("</main></body></html>\n").toString();
    }

    private static String caption(ScreenDump reading) {
        var page = reading.pages() > 1 ? ", page " + reading.page() + " of " + reading.pages() : "";
        return reading.destination() + ", " + reading.lang() + ", " + reading.size() + ", " + reading.variant() + page;
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
