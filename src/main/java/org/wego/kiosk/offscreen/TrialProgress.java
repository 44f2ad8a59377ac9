// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.offscreen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The progress of a smoke test in another process, as a line of its output.
 *
 * @param done the number of screens drawn
 * @param total the number of all screens
 */
public record TrialProgress(int done, int total) {

    /** The option that makes the command {@code trial} print such lines. */
    public static final String OPTION = "--progress";

    private static final Pattern LINE = Pattern.compile("progress (\\d{1,6})/(\\d{1,6})");

    static boolean isProgress(String line) {
        return LINE.matcher(line).matches();
    }

    /** The last progress line in a file; empty when there is none. */
    static Optional<TrialProgress> last(Path output) throws IOException {
        try (var lines = Files.lines(output, StandardCharsets.ISO_8859_1)) {
            return lines.map(LINE::matcher).filter(matcher -> matcher.matches()).reduce((_, later) -> later)
                    .map(matcher -> new TrialProgress(Integer.parseInt(matcher.group(1)),
                            Integer.parseInt(matcher.group(2))));
        }
    }

    @Override
    public String toString() {
        return "progress " + done + "/" + total;
    }
}
