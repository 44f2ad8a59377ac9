// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.platform;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Writes a draft e-mail as a link after RFC 6068: in UTF-8, with lines that end in CR LF. */
final class MailLink {

    private MailLink() {}

    static URI of(String subject, String text) {
        return URI.create("mailto:?subject=" + encoded(subject.replaceAll("\\R", " ")) + "&body="
                + encoded(text.replaceAll("\\R", "\r\n")));
    }

    /** The link without the text, for a system that does not accept long links. */
    static URI of(String subject) {
        return URI.create("mailto:?subject=" + encoded(subject.replaceAll("\\R", " ")));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
