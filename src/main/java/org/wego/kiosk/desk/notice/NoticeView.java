// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.notice;

import java.time.Instant;
import java.util.Optional;
import org.wego.kiosk.model.NoticePlace;

/**
 * The screen and the moment at which the preview shows a notice.
 *
 * @param place the kind of screen
 * @param at the moment; empty: when the notice is shown next
 */
public record NoticeView(NoticePlace place, Optional<Instant> at) {

    /** The home screen when the notice is shown next. */
    public static final NoticeView HOME_AT_START = new NoticeView(NoticePlace.HOME, Optional.empty());
}
