// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.platform;

import java.io.IOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of this program, as recorded by the build. */
public final class ProgramVersion implements IVersionProvider {

    private static final String PROGRAM = "wego-kiosk";
    /** The build replaces the placeholders in this file. */
    private static final String FILE = "version.properties";
    private static final String UNKNOWN = "unknown";

    /** The version, for example {@code 1.0.0}. */
    public static String current() {
        return buildValue("version");
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
