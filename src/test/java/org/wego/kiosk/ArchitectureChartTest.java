// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The chart of packages in {@code architecture.md} agrees with the code: an arrow for each dependency that no path of
 * other arrows implies.
 */
@AnalyzeClasses(packages = "org.wego.kiosk", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureChartTest {

    private static final String ROOT = "org.wego.kiosk";
    private static final Path PAGE = Path.of("src/site/markdown/architecture.md");
    private static final Pattern CHART = Pattern.compile("```mermaid\\nflowchart TD\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern NODE = Pattern.compile("(\\w+)\\[\"(.+?)\"]");

    @ArchTest
    static void theChartShowsEveryPackageAndDependency(JavaClasses all) throws IOException {
        var code = dependencies(all);
        var chart = chart(Files.readString(PAGE));
        assertThat(names(chart)).as("packages on the chart").isEqualTo(names(code));
        assertThat(edges(chart)).as("arrows that the code does not have").isSubsetOf(edges(code));
        var shown = edges(closed(chart));
        assertThat(edges(code)).as("dependencies that no path of arrows shows").isSubsetOf(shown);
    }

    /** The packages that each package uses, by names below the root; all features count as one. */
    private static Map<String, Set<String>> dependencies(JavaClasses all) {
        var uses = new TreeMap<String, Set<String>>();
        all.forEach(type -> {
            var from = name(type.getPackageName());
            var used = uses.computeIfAbsent(from, _ -> new TreeSet<>());
            type.getDirectDependenciesFromSelf().stream().map(Dependency::getTargetClass)
                    .map(target -> target.getBaseComponentType().getPackageName())
                    .filter(target -> target.equals(ROOT) || target.startsWith(ROOT + "."))
                    .map(ArchitectureChartTest::name).filter(target -> !target.equals(from)).forEach(used::add);
        });
        return uses;
    }

    private static String name(String pack) {
        var name = pack.equals(ROOT) ? "(root)" : pack.substring(ROOT.length() + 1);
        return name.startsWith("feature.") ? "feature.*" : name;
    }

    private static Map<String, Set<String>> chart(String page) {
        var found = CHART.matcher(page);
        assertThat(found.find()).as("a chart on " + PAGE).isTrue();
        var text = found.group(1);
        var labels = NODE.matcher(text).results().collect(Collectors.toMap(node -> node.group(1),
                node -> node.group(2), (first, _) -> first));
        var chart = new TreeMap<String, Set<String>>();
        text.lines().map(line -> NODE.matcher(line).replaceAll("$1").split("-->")).filter(sides -> sides.length == 2)
                .forEach(sides -> nodes(sides[0]).forEach(from -> chart.computeIfAbsent(
                        labels.getOrDefault(from, from), _ -> new TreeSet<>()).addAll(
                                nodes(sides[1]).map(to -> labels.getOrDefault(to, to)).toList())));
        return chart;
    }

    private static Stream<String> nodes(String side) {
        return Stream.of(side.split("&")).map(String::strip);
    }

    private static Set<String> names(Map<String, Set<String>> uses) {
        return Stream.concat(uses.keySet().stream(), uses.values().stream().flatMap(Set::stream))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> edges(Map<String, Set<String>> uses) {
        return uses.entrySet().stream().flatMap(from -> from.getValue().stream().map(to -> from.getKey() + " -> " + to))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The transitive closure. */
    private static Map<String, Set<String>> closed(Map<String, Set<String>> uses) {
        var closed = new TreeMap<String, Set<String>>();
        uses.forEach((from, to) -> closed.put(from, new TreeSet<>(to)));
        boolean grown = true;
        while (grown) {
            grown = false;
            for (var reached : closed.values()) {
                for (var next : Set.copyOf(reached)) {
                    grown |= reached.addAll(closed.getOrDefault(next, Set.of()));
                }
            }
        }
        return closed;
    }
}
