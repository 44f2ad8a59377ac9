// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.pack.ContentCounts;
import org.wego.kiosk.pack.Problem;
import org.wego.kiosk.pack.Severity;

/** The result of a check, as lines for people and as JSON for programs. */
public final class CheckReport {

    private final String name;
    private final Optional<Content> content;
    private final List<Problem> problems;
    private final StrictJson json;

    CheckReport(String name, Optional<Content> content, List<Problem> problems, StrictJson json) {
        this.name = name;
        this.content = content;
        this.problems = List.copyOf(problems);
        this.json = json;
    }

    /** This report with further warnings, for example from a comparison with another version. */
    public CheckReport with(List<Problem> warnings) {
        var all = Stream.concat(problems.stream(), warnings.stream()).sorted(Problem.IN_ORDER).toList();
        return new CheckReport(name, content, all, json);
    }

    /** All problems by file and line. */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * Whether the pack may be shown.
     *
     * @param strict whether warnings count as errors
     */
    public boolean isValid(boolean strict) {
        return content.isPresent() && (!strict || problems.isEmpty());
    }

    /** All lines of a report that is not strict. */
    public List<String> lines() {
        return lines(true, false);
    }

    /**
     * The lines for a person: warnings, errors, and the result in the last line.
     *
     * @param warnings whether warnings are listed; otherwise they are only counted
     * @param strict whether warnings count as errors; then they are always listed
     */
    public List<String> lines(boolean warnings, boolean strict) {
        var lines = new ArrayList<String>();
        if (warnings || strict) {
            problems.stream().filter(problem -> !problem.isError()).map(problem -> "warning: " + problem)
                    .forEach(lines::add);
        }
        problems.stream().filter(Problem::isError).map(problem -> "error: " + problem).forEach(lines::add);
        lines.add(closing(strict));
        return List.copyOf(lines);
    }

    /** The whole report as one JSON object. */
    public String json() {
        var report = new Report(content.isPresent(), name, content.map(pack -> pack.manifest().id()),
                content.map(pack -> pack.manifest().version()), content.map(ContentCounts::of), errors(), warnings(),
                problems.stream().map(Entry::of).toList());
        return new String(json.write(report), StandardCharsets.UTF_8);
    }

    /**
     * The line with the result: {@code valid: my-city 1.0.0: 34 lines, …; 15 warnings}.
     *
     * @param strict whether warnings count as errors
     */
    public String closing(boolean strict) {
        if (isValid(strict)) {
            var pack = content.orElseThrow();
            return "valid: " + pack.manifest().id() + " " + pack.manifest().version() + ": " + ContentCounts.of(pack)
                    + "; "
                    + ContentCounts.counted(warnings(), "warning");
        }
        return (isValid(false) ? "not valid (strict): " : "not valid: ") + name + ": "
                + ContentCounts.counted(errors(), "error") + ", " + ContentCounts.counted(warnings(), "warning");
    }

    private int errors() {
        return (int) problems.stream().filter(Problem::isError).count();
    }

    private int warnings() {
        return problems.size() - errors();
    }

    private record Report(boolean valid, String pack, Optional<String> id, Optional<String> version,
            Optional<ContentCounts> counts, int errors, int warnings, List<Entry> problems) {}

    private record Entry(Severity severity, String code, String file, int line, String pointer, String message,
            String hint) {

        static Entry of(Problem problem) {
            return new Entry(problem.severity(), problem.code().toString(), problem.file(), problem.line(),
                    problem.pointer(), problem.message(), problem.hint());
        }
    }
}
