// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.platform;

import java.io.IOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of this program, as its build has written it down. */
public final class ProgramVersion implements IVersionProvider {

    private static final String PROGRAM = "wego-kiosk";
    /** Written by the build, which fills in what it knows. */
    private static final String FILE = "version.properties";
    private static final String UNKNOWN = "unknown";

    /** The version, for example {@code 1.0.0}. */
    public static String current() {
        return written("version");
    }

    /** Name, version, commit and Java in two lines. */
    @Override
    public String[] getVersion() {
        return new String[]{PROGRAM + " " + current() + " (commit " + written("commit") + ")",
                "Java " + Runtime.version() + " (" + System.getProperty("java.vendor", UNKNOWN) + ", "
                        + System.getProperty("os.name", UNKNOWN) + " " + System.getProperty("os.arch", UNKNOWN) + ")"};
    }

    /** What the build wrote; what it did not know stands there as its placeholder. */
    private static String written(String key) {
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
