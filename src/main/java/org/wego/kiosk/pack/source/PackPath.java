// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack.source;

import java.util.regex.Pattern;

/** The rules for a path in a pack: it has the same meaning on every system and never leaves the pack. */
public final class PackPath {

    private static final int MAX_LENGTH = 200;
    /** Names that Windows reserves for devices, with any extension, in upper and lower case. */
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])([.].*)?");

    private PackPath() {}

    /**
     * Checks a path.
     *
     * @throws UnusableFileException when the path must not be used
     */
    public static void check(String path) throws UnusableFileException {
        if (path.isBlank() || path.length() > MAX_LENGTH) {
            throw new UnusableFileException("the path is empty or too long", "name a file of the pack's folder");
        }
        if (path.startsWith("/") || path.startsWith("~") || path.contains(":")) {
            throw new UnusableFileException("the path does not start in the pack's folder",
                    "write it from the pack's folder on, for example media/film.mp4");
        }
        if (path.contains("\\")) {
            throw new UnusableFileException("the path has a backslash", "write / between folder and file");
        }
        if (path.chars().anyMatch(c -> c < ' ' || "*?\"<>|".indexOf(c) >= 0)) {
            throw new UnusableFileException("the path has a character that not every system allows in a name",
                    "rename the file: letters, digits, hyphen, underscore and dot");
        }
        for (var part : path.split("/", -1)) {
            if (part.equals("..")) {
                throw new UnusableFileException("the path leads out of the pack's folder",
                        "copy the file into the pack's folder");
            }
            if (DEVICE.matcher(part).matches()) {
                throw new UnusableFileException("the name '" + part + "' is reserved by Windows for a device",
                        "rename the file");
            }
            if (part.isEmpty() || part.endsWith(".") || part.startsWith(" ") || part.endsWith(" ")) {
                throw new UnusableFileException("the path has an empty part, or a part that ends in a dot or a space",
                        "write folder/file, with names that begin and end in a letter or digit");
            }
        }
    }
}
