// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.platform;

import java.util.Arrays;
import java.util.Optional;

/** Summarises an exception in one line: its root cause and the place in this program, without a stack trace. */
public final class ErrorSummary {

    private static final String OURS = ErrorSummary.class.getPackageName();
    private static final int MAX_CAUSES = 10;

    private ErrorSummary() {}

    public static String of(Throwable thrown) {
        var root = thrown;
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
