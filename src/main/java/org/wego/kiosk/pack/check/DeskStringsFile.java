// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.wego.kiosk.json.error.JsonException;
import org.wego.kiosk.json.error.Utf8Decoder;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.pack.Problem;
import org.wego.kiosk.pack.ProblemCode;
import org.wego.kiosk.pack.Severity;

/**
 * A file with the strings of reception's window in one language.
 *
 * @param strings the strings without an error, by key
 * @param problems missing strings as a warning, everything else as errors with line, key and remedy
 */
public record DeskStringsFile(Map<String, String> strings, List<Problem> problems) {

    public DeskStringsFile {
        strings = Map.copyOf(strings);
        problems = List.copyOf(problems);
    }

    /**
     * Reads a file.
     *
     * @param path the name of the file in problems
     * @param english the English strings
     */
    public static DeskStringsFile parse(String path, Lang lang, byte[] bytes, Map<String, String> english) {
        StringsFile file;
        try {
            file = StringsFile.parse(Utf8Decoder.decode(bytes));
        } catch (JsonException e) {
            var error = e.error();
            return new DeskStringsFile(Map.of(), List.of(new Problem(Severity.ERROR, ProblemCode.STRINGS_FORMAT, path,
                    error.line(), "", error.message(), error.hint())));
        }
        var found = new ArrayList<Problem>();
        new StringsCheck(Set.of(), english, StringSpace.UNMEASURED).compare(path, lang, file, found);
        var wrong = found.stream().filter(problem -> problem.code() != ProblemCode.STRINGS_MISSING)
                .map(Problem::line).collect(Collectors.toSet());
        var strings = file.lines().stream().filter(line -> !wrong.contains(line.number())).collect(Collectors
                .toMap(StringsFile.StringsEntry::key, StringsFile.StringsEntry::words, (first, _) -> first));
        return new DeskStringsFile(strings, found.stream().map(problem -> inEnglish(problem, lang))
                .sorted(Problem.IN_ORDER).toList());
    }

    /** A missing string is no error: the window shows the English one. */
    private static Problem inEnglish(Problem problem, Lang lang) {
        return problem.code() == ProblemCode.STRINGS_MISSING
                ? new Problem(Severity.WARNING, problem.code(), problem.file(), problem.line(), problem.pointer(),
                        problem.message(), "the window shows the English text; add a line for each: key = words;"
                                + " 'wego-kiosk strings " + lang + " --desk' writes them all")
                : problem;
    }
}
