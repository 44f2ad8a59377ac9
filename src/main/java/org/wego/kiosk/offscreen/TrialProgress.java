// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.offscreen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How far a trial in another process is, as a line of its output.
 *
 * @param done screens that were drawn
 * @param total screens there are
 */
public record TrialProgress(int done, int total) {

    /** Makes the trial write such lines. */
    public static final String OPTION = "--progress";

    private static final Pattern LINE = Pattern.compile("progress (\\d{1,6})/(\\d{1,6})");

    static boolean isOne(String line) {
        return LINE.matcher(line).matches();
    }

    /** The last one that was written to a file; empty when none was. */
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
