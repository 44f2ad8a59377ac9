// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.release;

import java.nio.charset.StandardCharsets;

/** What a signature is for. It is signed with the text, so that a signature never serves another purpose. */
enum SignatureContext {
    TIMESTAMP("timestamp"), MANIFEST("manifest");

    private final String name;

    SignatureContext(String name) {
        this.name = name;
    }

    /** The first line of the file. */
    String line() {
        return "wego-kiosk release " + name + " 1";
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
