// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.usage;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Released counts as a table of comma-separated values: one counter a line, which spreadsheets and statistics read. */
public final class UsageCsv {

    private static final String HEAD = "date,table,key,count";

    private UsageCsv() {}

    /** The whole file. */
    public static String of(ReleasedCounts counts) {
        return Stream.concat(Stream.of(HEAD), counts.cells().stream().map(cell -> Stream
                .of(cell.period(), cell.table().word(), cell.key(), cell.count().toString()).map(UsageCsv::quoted)
                .collect(Collectors.joining(",")))).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String quoted(String value) {
        return value.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n')
                ? '"' + value.replace("\"", "\"\"") + '"'
                : value;
    }
}
