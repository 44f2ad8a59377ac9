// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.theme;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wego.kiosk.testing.SourceTexts;

/** Reads the rules of the style sheets from their text. */
public final class StyleText {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern CLASS = Pattern.compile("\\.([A-Za-z][\\w-]*)");
    private static final Pattern DECLARATION = Pattern.compile("([\\w-]+)\\s*:\\s*([^;]+);");

    /**
     * A property and its value.
     *
     * @param file the name of the style sheet without its folder
     * @param property the text before the colon
     * @param value the text after it
     */
    record Declaration(String file, String property, String value) {}

    private StyleText() {}

    static Stream<Declaration> declarations() {
        return SourceTexts.stylesheets().stream().flatMap(source -> rules(source.text()).flatMap(
                rule -> DECLARATION.matcher(rule.group(2)).results().map(found -> new Declaration(
                        file(source.name()), found.group(1), found.group(2).strip()))));
    }

    /** The style classes that occur in selectors. */
    static Set<String> classes() {
        var classes = new TreeSet<String>();
        SourceTexts.stylesheets().forEach(source -> rules(source.text()).forEach(
                rule -> CLASS.matcher(rule.group(1)).results().map(found -> found.group(1)).forEach(classes::add)));
        return classes;
    }

    /** The roles that a style sheet of tokens defines, with their values. */
    static Map<String, String> roles(String file) {
        var roles = new TreeMap<String, String>();
        declarations().filter(declaration -> declaration.file().equals(file)
                && declaration.property().startsWith("-color-"))
                .forEach(declaration -> roles.put(declaration.property(), declaration.value()));
        return roles;
    }

    /** The roles that each rule of a style sheet defines, by its selector. */
    static Map<String, Map<String, String>> palettes(String file) {
        var palettes = new TreeMap<String, Map<String, String>>();
        SourceTexts.stylesheets().stream().filter(source -> file(source.name()).equals(file))
                .flatMap(source -> rules(source.text())).forEach(rule -> {
                    var roles = new TreeMap<String, String>();
                    DECLARATION.matcher(rule.group(2)).results()
                            .forEach(found -> roles.put(found.group(1), found.group(2).strip()));
                    palettes.put(rule.group(1).strip(), roles);
                });
        return palettes;
    }

    /** The style sheets of the theme; the style sheet of a single view is beside its code. */
    static List<String> files() {
        return SourceTexts.stylesheets().stream().filter(source -> source.folder().endsWith("/theme"))
                .map(source -> file(source.name())).toList();
    }

    private static Stream<MatchResult> rules(String text) {
        return RULE.matcher(COMMENT.matcher(text).replaceAll(" ")).results();
    }

    private static String file(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
