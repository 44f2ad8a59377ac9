// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The types of the program and of its tests, by the names of their class files.
 *
 * <p>Reading the names alone takes less than a second; ArchUnit reads every class, which takes many.
 */
final class TypeNames {

    private static final String ENDING = ".class";
    private static final Path ROOT = Path.of("org", "wego", "kiosk");
    /** Java begins the names of anonymous and local classes with a digit. */
    private static final Pattern UNNAMED = Pattern.compile(".*\\$\\d\\w*");

    private TypeNames() {}

    /** The names of all types but anonymous and local ones, with their package and the types around them. */
    static Set<String> all() throws IOException {
        var names = new TreeSet<String>();
        for (var folder : folders()) {
            try (var files = Files.walk(folder.resolve(ROOT))) {
                files.map(file -> folder.relativize(file).toString()).filter(file -> file.endsWith(ENDING))
                        .map(file -> file.substring(0, file.length() - ENDING.length()).replace(File.separatorChar,
                                '.'))
                        .filter(name -> !name.endsWith("-info") && !UNNAMED.matcher(name).matches())
                        .forEach(names::add);
            }
        }
        return names;
    }

    /** The name of a type without its package and the types around it. */
    static String simple(String name) {
        return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
    }

    private static List<Path> folders() {
        return Stream.of(System.getProperty("java.class.path", "").split(Pattern.quote(File.pathSeparator), -1))
                .map(Path::of).filter(entry -> Files.isDirectory(entry.resolve(ROOT))).toList();
    }
}
