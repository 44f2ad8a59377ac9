// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.directory;

/** How something is handed to a visitor. */
public enum HandoverWay {
    PRINTED, PDF, MAIL, CARD, PHONE;

    /** The key of its name in the strings of reception's window. */
    public String word() {
        return switch (this) {
            case PRINTED -> "way.printed";
            case PDF -> "way.pdf";
            case MAIL -> "way.mail";
            case CARD -> "way.card";
            case PHONE -> "way.phone";
        };
    }
}
