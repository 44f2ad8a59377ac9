// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack.rule;

import java.time.ZoneId;
import java.time.ZoneOffset;
import org.wego.kiosk.model.Manifest;
import org.wego.kiosk.model.Notice;
import org.wego.kiosk.pack.JsonLocation;
import org.wego.kiosk.pack.ProblemCode;
import org.wego.kiosk.pack.Rule;

/** Warns of a notice that repeats on weekdays of which there is none between its begin and its end. */
public final class NoticeTimeRule implements Rule {

    private ZoneId zone = ZoneOffset.UTC;

    @Override
    public void onValue(Object value, JsonLocation location) {
        switch (value) {
            case Manifest manifest -> zone = manifest.timeZone();
            case Notice notice when !notice.isEverShown(zone) -> location.warning(ProblemCode.NOTICE_NEVER_SHOWN,
                    "/repeat", "the notice is never shown: between from and until there is none of its hours",
                    "add a weekday, or change the times");
            default -> {}
        }
    }
}
