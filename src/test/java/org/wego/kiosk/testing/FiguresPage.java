// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Copies the figures of the last build into a page, between its two marks. */
public final class FiguresPage {

    private static final String BEGIN = "<!-- figures: made by mvn -Pfigures verify -->\n";
    private static final String END = "<!-- end of figures -->\n";

    private FiguresPage() {}

    /**
     * Writes a page.
     *
     * @throws IOException if the page cannot be read or written
     * @throws IllegalStateException if a row has no figure because its test did not run
     */
    public static void write(Path page, List<? extends MeasuredRow> rows) throws IOException {
        var text = Files.readString(page);
        int from = text.indexOf(BEGIN) + BEGIN.length();
        int to = text.indexOf(END);
        if (from < BEGIN.length() || to < from) {
            throw new IllegalStateException(page + " lacks the marks for the figures");
        }
        Files.writeString(page, text.substring(0, from) + table(rows) + text.substring(to));
    }

    private static String table(List<? extends MeasuredRow> rows) {
        return rows.stream().map(FiguresPage::line).collect(Collectors.joining("",
                "| row | requirement | must be | measured |\n|---|---|---|---|\n", ""));
    }

    private static String line(MeasuredRow row) {
        var figures = Stream.of(row.file(), row.fileOfOutside()).filter(Files::exists).map(FiguresPage::read).toList();
        if (figures.isEmpty()) {
            throw new IllegalStateException("no figure for " + row.name() + ": run all tests first");
        }
        return "| %s | %s | %s | %s |\n".formatted(row.name(), row.requirement(), row.limit(),
                String.join("; from outside: ", figures).replace("|", "\\|"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
