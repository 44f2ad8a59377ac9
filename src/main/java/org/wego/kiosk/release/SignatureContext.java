// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.release;

import java.nio.charset.StandardCharsets;

/** What a signature is for. It is signed with the text, so that a signature never serves another purpose. */
public enum SignatureContext {
    /** The timestamp of the newest release. */
    TIMESTAMP("release timestamp", "timestamp of a release"),
    /** The list of the files of a release. */
    MANIFEST("release manifest", "manifest of a release"),
    /** A text of reception for lobbies. */
    NOTICE("site notice", "text");

    private final String name;
    private final String words;

    SignatureContext(String name, String words) {
        this.name = name;
        this.words = words;
    }

    /** What is signed, for a person. */
    String words() {
        return words;
    }

    /** The first line of the file. */
    String line() {
        return "wego-kiosk " + name + " 1";
    }

    /** The bytes that are signed. */
    byte[] signedBytes(byte[] body) {
        byte[] first = (line() + "\n").getBytes(StandardCharsets.US_ASCII);
        byte[] all = new byte[first.length + body.length];
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(body, 0, all, first.length, body.length);
        return all;
    }
}
