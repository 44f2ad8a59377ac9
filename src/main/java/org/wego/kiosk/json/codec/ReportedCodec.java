// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json.codec;

/** The words with which a file says that a value is absent. */
final class ReportedCodec {

    static final String ABSENT = "absent";
    static final String AS_PUBLISHED = "asPublished";
    static final String NOT_PUBLISHED = "not published";
    static final String NOT_RECORDED = "not recorded";
    static final String INCOMPLETE = "published incompletely";

    private ReportedCodec() {}
}
