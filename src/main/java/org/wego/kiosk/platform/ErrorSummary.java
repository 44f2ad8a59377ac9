// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.platform;

import java.util.Arrays;
import java.util.Optional;

/** Says in one line what failed inside the program, and where: enough for a report, without a stack trace. */
public final class ErrorSummary {

    private static final String OURS = ErrorSummary.class.getPackageName();
    private static final int MAX_CAUSES = 10;

    private ErrorSummary() {}

    public static String of(Throwable fault) {
        var root = fault;
        for (int i = 0; i < MAX_CAUSES && root.getCause() != null; i++) {
            root = root.getCause();
        }
        var message = Optional.ofNullable(root.getMessage()).map(text -> ": " + text.lines().findFirst().orElse(""))
                .orElse("");
        var place = Arrays.stream(root.getStackTrace()).filter(frame -> frame.getClassName().startsWith(OURS))
                .findFirst().map(frame -> " at " + frame.getFileName() + ":" + frame.getLineNumber()).orElse("");
        return root.getClass().getSimpleName() + message + place;
    }
}
