// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.platform;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Writes the beginning of an e-mail as a link, as RFC 6068 has it: UTF-8, lines that end with CR LF. */
final class MailLink {

    private MailLink() {}

    static URI of(String subject, String text) {
        return URI.create("mailto:?subject=" + encoded(subject.replaceAll("\\R", " ")) + "&body="
                + encoded(text.replaceAll("\\R", "\r\n")));
    }

    /** The same without its text, for a program that takes no long links. */
    static URI of(String subject) {
        return URI.create("mailto:?subject=" + encoded(subject.replaceAll("\\R", " ")));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
