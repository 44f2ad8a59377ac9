// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link.notice;

import java.time.Instant;
import org.wego.kiosk.link.notice.SiteNotice.NoticeKind;

/**
 * What is signed before the content of a notice.
 *
 * @param format the version of the JSON form: 1
 * @param topic where the notice is put up; under another topic, also that of another site, it does not count
 * @param kind what the notice is
 * @param sequence the desk counts it up with each notice, so that an older one is not taken for the present one
 * @param until when the notice ends
 * @param withdrawn whether the notice is taken down
 */
record NoticeHead(int format, String topic, NoticeKind kind, long sequence, Instant until, boolean withdrawn) {

    static final int FORMAT = 1;

    NoticeHead {
        if (format != FORMAT) {
            throw new IllegalArgumentException("this program reads format " + FORMAT + ", not " + format);
        }
        if (sequence < 0) {
            throw new IllegalArgumentException("notices are counted from 0");
        }
    }
}
