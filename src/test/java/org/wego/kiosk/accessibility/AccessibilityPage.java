// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.accessibility;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Copies the figures of the last build into the page on accessibility, between its two marks. */
public final class AccessibilityPage {

    private static final String BEGIN = "<!-- figures: made by mvn -Pfigures verify -->\n";
    private static final String END = "<!-- end of figures -->\n";

    private AccessibilityPage() {}

    /**
     * Writes the page.
     *
     * @param args the page, and nothing else
     * @throws IOException when the page cannot be read or written
     * @throws IllegalStateException when a row has no figure: its test did not run
     */
    public static void main(String[] args) throws IOException {
        var page = Path.of(args[0]);
        var text = Files.readString(page);
        int from = text.indexOf(BEGIN) + BEGIN.length();
        int to = text.indexOf(END);
        if (from < BEGIN.length() || to < from) {
            throw new IllegalStateException(page + " lacks the marks for the figures");
        }
        Files.writeString(page, text.substring(0, from) + table() + text.substring(to));
    }

    private static String table() {
        return Arrays.stream(Row.values()).map(AccessibilityPage::line).collect(Collectors.joining("",
                "| row | requirement | must be | measured |\n|---|---|---|---|\n", ""));
    }

    private static String line(Row row) {
        var file = Row.folder().resolve(row.name() + ".txt");
        try {
            return "| %s | %s | %s | %s |\n".formatted(row, row.requirement(), row.limit(),
                    Files.readString(file).replace("|", "\\|"));
        } catch (IOException e) {
            throw new IllegalStateException("no figure for " + row + ": run all tests first", e);
        }
    }
}
