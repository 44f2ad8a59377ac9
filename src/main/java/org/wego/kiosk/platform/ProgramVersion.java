// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.platform;

import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of this program, as recorded by the build. */
public final class ProgramVersion implements IVersionProvider {

    private static final String PROGRAM = "wego-kiosk";
    /** The build replaces the placeholders in this file. */
    private static final String FILE = "version.properties";
    private static final String UNKNOWN = "unknown";
    private static final Instant FIRST_VERSION = Instant.parse("2026-01-01T00:00:00Z");

    /** The version, for example {@code 1.0.0}. */
    public static String current() {
        return buildValue("version");
    }

    /** When the sources of this program were committed: a clock that is earlier is wrong. */
    public static Instant committed() {
        try {
            return Instant.parse(buildValue("time"));
        } catch (DateTimeParseException e) {
            return FIRST_VERSION;
        }
    }

    /** Name, version, commit and Java in two lines. */
    @Override
    public String[] getVersion() {
        return new String[]{PROGRAM + " " + current() + " (commit " + buildValue("commit") + ")",
                "Java " + Runtime.version() + " (" + System.getProperty("java.vendor", UNKNOWN) + ", "
                        + System.getProperty("os.name", UNKNOWN) + " " + System.getProperty("os.arch", UNKNOWN) + ")"};
    }

    /** A value from the build; unknown if its placeholder was not replaced. */
    private static String buildValue(String key) {
        var values = new Properties();
        try (var in = ProgramVersion.class.getResourceAsStream(FILE)) {
            if (in != null) {
                values.load(in);
            }
        } catch (IOException e) {
            return UNKNOWN;
        }
        var value = values.getProperty(key, "").strip();
        return value.isEmpty() || value.contains("${") || value.contains("@") ? UNKNOWN : value;
    }
}
