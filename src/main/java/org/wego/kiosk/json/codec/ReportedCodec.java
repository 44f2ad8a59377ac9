// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json.codec;

/** The reasons for an absent value, as they are written in a file. */
final class ReportedCodec {

    static final String ABSENT = "absent";
    static final String AS_PUBLISHED = "asPublished";
    static final String NOT_PUBLISHED = "not published";
    static final String NOT_RECORDED = "not recorded";
    static final String INCOMPLETE = "published incompletely";

    private ReportedCodec() {}
}
