// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A copy of the program to which the recipes of a page are applied.
 *
 * <p>It reads only the fenced blocks of the page. The first line of a block names a file by the end of its path: a
 * {@code diff} block changes the file, a block that begins with {@code new} creates it, {@code cp} in {@code sh} copies
 * it.
 */
public final class Recipes {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(java|json|diff|sh)\\n(.*?)^```$");
    private static final Pattern TYPE = Pattern.compile("(?<![.\\w])[A-Z]\\w*");
    private static final List<String> COPIED = List.of("src/main/java", "src/main/resources", "data");
    private static final Path FEATURES = Path.of("feature");
    /** Imports of names from outside the program. */
    private static final List<String> LIBRARIES = List.of("import module java.base;", "import javafx.beans.property.*;",
            "import javafx.beans.value.*;", "import picocli.CommandLine.*;",
            "import picocli.CommandLine.Model.CommandSpec;");

    private final Path root;
    private final Set<Path> touched = new LinkedHashSet<>();

    private Recipes(Path root) {
        this.root = root;
    }

    /** Copies the program into an empty folder. */
    public static Recipes in(Path root) throws IOException {
        for (var part : COPIED) {
            var from = Path.of(part);
            try (var paths = Files.walk(from)) {
                for (var path : paths.filter(Files::isRegularFile).toList()) {
                    var to = root.resolve(path);
                    Files.createDirectories(to.getParent());
                    Files.copy(path, to);
                }
            }
        }
        return new Recipes(root);
    }

    /** Applies all blocks of a page in order and adds the necessary imports to each Java file. */
    public void apply(String page) throws IOException {
        var added = new HashMap<Path, String>();
        for (var match : BLOCK.matcher(page).results().toList()) {
            var lines = match.group(2).lines().toList();
            var head = lines.getFirst();
            if (match.group(1).equals("sh")) {
                copy(lines);
            } else if (head.startsWith("new ")) {
                var file = create(head.substring(4), lines.subList(1, lines.size()));
                added.merge(file, String.join("\n", lines.subList(1, lines.size())), String::concat);
            } else if (match.group(1).equals("diff")) {
                var file = file(head);
                change(file, lines.subList(1, lines.size()));
                added.merge(file, lines.stream().skip(1).filter(line -> line.startsWith("+"))
                        .collect(Collectors.joining("\n")), String::concat);
            }
        }
        for (var entry : added.entrySet()) {
            if (entry.getKey().toString().endsWith(".java")) {
                addImports(entry.getKey(), entry.getValue());
            }
        }
    }

    /** The Java files that a recipe changed or created, and those that mention one of their types. */
    public List<Path> changedSources() throws IOException {
        var types = Pattern.compile(touched.stream().map(path -> path.getFileName().toString())
                .filter(name -> name.endsWith(".java") && Character.isUpperCase(name.charAt(0)))
                .map(name -> name.replace(".java", "")).collect(Collectors.joining("|", "\\b(", ")\\b")));
        var sources = new ArrayList<Path>();
        for (var path : files().filter(path -> path.toString().endsWith(".java")).toList()) {
            if (touched.contains(path) || types.matcher(Files.readString(path)).find()) {
                sources.add(path);
            }
        }
        return sources;
    }

    /** The only file whose path has this ending. */
    public Path file(String ending) throws IOException {
        var found = files().filter(path -> path.endsWith(Path.of(ending))).toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " files end with " + ending + ": " + found);
        }
        return found.getFirst();
    }

    private Stream<Path> files() throws IOException {
        try (var paths = Files.walk(root)) {
            return paths.filter(Files::isRegularFile).toList().stream();
        }
    }

    private void copy(List<String> lines) throws IOException {
        for (var line : lines) {
            var words = List.of(line.split(" "));
            var from = file(words.get(1));
            touched.add(Files.copy(from, from.resolveSibling(Path.of(words.get(2)).getFileName())));
        }
    }

    private Path create(String head, List<String> text) throws IOException {
        var words = List.of(head.split(" "));
        var name = Path.of(words.getFirst());
        var file = words.size() == 3 ? file(words.get(2)).resolveSibling(name)
                : folder(FEATURES).resolveSibling(name);
        Files.createDirectories(file.getParent());
        var declared = text.stream().anyMatch(line -> line.startsWith("package "));
        var declaration = file.toString().endsWith(".java") && !declared ? "package " + packageOf(file) + ";\n\n" : "";
        Files.writeString(file, declaration + String.join("\n", text) + "\n");
        touched.add(file);
        return file;
    }

    private Path folder(Path name) throws IOException {
        try (var paths = Files.walk(root.resolve("src/main/java"))) {
            return paths.filter(Files::isDirectory).filter(path -> path.endsWith(name)).findFirst().orElseThrow();
        }
    }

    /** Replaces the old lines by the new ones, ignoring indentation. */
    private void change(Path file, List<String> diff) throws IOException {
        var old = diff.stream().filter(line -> !line.startsWith("+")).map(Recipes::content).toList();
        var replacement = diff.stream().filter(line -> !line.startsWith("-")).map(line -> line.isEmpty() ? line
                : line.substring(1)).toList();
        var lines = new ArrayList<>(Files.readAllLines(file));
        var stripped = lines.stream().map(String::strip).toList();
        var places = new ArrayList<Integer>();
        for (int i = 0; i + old.size() <= lines.size(); i++) {
            if (stripped.subList(i, i + old.size()).equals(old)) {
                places.add(i);
            }
        }
        if (places.size() != 1) {
            throw new AssertionError("developing.md: " + places.size() + " places in " + root.relativize(file)
                    + " have the lines " + old);
        }
        var place = lines.subList(places.getFirst(), places.getFirst() + old.size());
        place.clear();
        place.addAll(replacement);
        Files.write(file, lines);
        touched.add(file);
    }

    private static String content(String line) {
        return line.isEmpty() ? line : line.substring(1).strip();
    }

    private void addImports(Path file, String added) throws IOException {
        var text = Files.readString(file);
        var types = typesBySimpleName();
        var own = packageOf(file);
        var imports = new LinkedHashSet<String>();
        TYPE.matcher(added).results().map(match -> match.group()).forEach(name -> {
            var places = types.getOrDefault(name, List.of());
            if (places.size() == 1 && !places.getFirst().equals(own) && !text.contains("." + name + ";")) {
                imports.add("import " + places.getFirst() + "." + name + ";");
            }
        });
        if (touched.contains(file) && !file.endsWith("package-info.java")) {
            imports.addAll(LIBRARIES);
        }
        Files.writeString(file, text.replaceFirst("(?m)^package .*;$",
                "$0\n" + String.join("\n", imports).replace("$", "\\$")));
    }

    private Map<String, List<String>> typesBySimpleName() throws IOException {
        return files().filter(path -> path.toString().endsWith(".java")).collect(Collectors.groupingBy(
                path -> path.getFileName().toString().replace(".java", ""),
                Collectors.mapping(this::packageOf, Collectors.toList())));
    }

    private String packageOf(Path file) {
        return root.resolve("src/main/java").relativize(file.getParent()).toString().replace('\\', '/').replace('/',
                '.');
    }
}
