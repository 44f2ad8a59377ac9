// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.model.Content;

/** What a check says at the end, for people and for programs. */
public final class CheckReport {

    private final String name;
    private final Optional<Content> content;
    private final List<Problem> problems;
    private final StrictJson json;

    CheckReport(String name, Optional<Content> content, List<Problem> problems, StrictJson json) {
        this.name = name;
        this.content = content;
        this.problems = problems;
        this.json = json;
    }

    /** The same with further warnings, such as a comparison with another version finds. */
    public CheckReport with(List<Problem> warnings) {
        var all = Stream.concat(problems.stream(), warnings.stream()).sorted(Problem.IN_ORDER).toList();
        return new CheckReport(name, content, all, json);
    }

    /**
     * Whether the pack may be shown.
     *
     * @param strict whether a warning refuses it too
     */
    public boolean isValid(boolean strict) {
        return content.isPresent() && (!strict || problems.isEmpty());
    }

    /** One line for each problem, and a last one that says how it ended. */
    public List<String> lines() {
        return Stream.concat(problems.stream().map(problem -> (problem.isError() ? "" : "warning: ") + problem),
                Stream.of(closing())).toList();
    }

    /** The whole report as one JSON object. */
    public String json() {
        var report = new Report(content.isPresent(), name, content.map(pack -> pack.manifest().id()),
                content.map(pack -> pack.manifest().version()), content.map(Counts::of), errors(), warnings(),
                problems);
        return new String(json.write(report), StandardCharsets.UTF_8);
    }

    /** The line that says how it ended: {@code valid: my-city 1.0.0: 34 lines, …; 15 warnings}. */
    public String closing() {
        return content
                .map(pack -> "valid: %s %s: %s; %s".formatted(pack.manifest().id(), pack.manifest().version(),
                        Counts.of(pack), Counts.counted(warnings(), "warning")))
                .orElseGet(() -> "not valid: %s: %s, %s".formatted(name, Counts.counted(errors(), "error"),
                        Counts.counted(warnings(), "warning")));
    }

    private int errors() {
        return (int) problems.stream().filter(Problem::isError).count();
    }

    private int warnings() {
        return problems.size() - errors();
    }

    private record Report(boolean valid, String pack, Optional<String> id, Optional<String> version,
            Optional<Counts> counts, int errors, int warnings, List<Problem> problems) {}
}
