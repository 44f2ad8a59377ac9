// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.wego.kiosk.json.error.DidYouMean;
import org.wego.kiosk.json.error.JsonException;
import org.wego.kiosk.json.error.Utf8Decoder;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.Manifest;
import org.wego.kiosk.pack.ContentCounts;
import org.wego.kiosk.pack.PackFile;
import org.wego.kiosk.pack.Problem;
import org.wego.kiosk.pack.ProblemCode;
import org.wego.kiosk.pack.Severity;
import org.wego.kiosk.pack.source.FileError;
import org.wego.kiosk.pack.source.PackSource;

/**
 * Checks the interface strings that a pack must contain for a language that the program does not have: none is missing,
 * each has the placeholders of the English one, and each fits where it is shown.
 */
final class StringsCheck {

    private final Set<Lang> bundledLanguages;
    private final Map<String, String> english;
    private final StringSpace room;

    StringsCheck(Set<Lang> bundledLanguages, Map<String, String> english, StringSpace room) {
        this.bundledLanguages = bundledLanguages;
        this.english = english;
        this.room = room;
    }

    /** The problems of the string files. A missing file is reported in the manifest. */
    List<Problem> check(Manifest manifest, PackSource source, PackFile manifestFile) {
        var problems = new ArrayList<Problem>();
        for (int i = 0; i < manifest.languages().size(); i++) {
            var language = manifest.languages().get(i);
            String pointer = "/languages/" + i;
            if (language.strings().isPresent()) {
                check(language, pointer + "/strings", source, manifestFile, problems);
            } else if (!bundledLanguages.contains(language.tag())) {
                baseWithStrings(language.tag(), manifest).ifPresentOrElse(
                        base -> warnOfOtherScript(language.tag(), base, pointer, manifestFile),
                        () -> manifestFile.error(ProblemCode.STRINGS_MISSING, pointer,
                                "the program has no built-in words in '" + language.tag() + "'",
                                "name a file with them: \"strings\": \"" + file(language.tag()) + "\""));
            }
        }
        return problems;
    }

    /** The base language whose interface strings are used for a tag; empty when there is none. */
    private Optional<Lang> baseWithStrings(Lang tag, Manifest manifest) {
        return tag.bases().stream().filter(base -> bundledLanguages.contains(base) || manifest.languages().stream()
                .anyMatch(language -> language.tag().equals(base) && language.strings().isPresent())).findFirst();
    }

    private static void warnOfOtherScript(Lang tag, Lang base, String pointer, PackFile manifestFile) {
        if (!tag.script().equals(base.script())) {
            manifestFile.warning(ProblemCode.STRINGS_SCRIPT, pointer,
                    "'" + tag + "' is written in another script than '" + base
                            + "', whose interface strings are shown",
                    "name a separate file: \"strings\": \"" + file(tag) + "\"");
        }
    }

    private static String file(Lang tag) {
        return "strings/" + tag + ".properties";
    }

    private void check(Manifest.Language language, String pointer, PackSource source, PackFile manifestFile,
            List<Problem> problems) {
        String path = language.strings().orElseThrow();
        try {
            compare(path, language.tag(), StringsFile.parse(Utf8Decoder.decode(source.read(path))), problems);
        } catch (JsonException e) {
            var error = e.error();
            problems.add(new Problem(Severity.ERROR, ProblemCode.STRINGS_FORMAT, path, error.line(), "",
                    error.message(), error.hint()));
        } catch (IOException e) {
            var error = FileError.of(e);
            manifestFile.error(ProblemCode.FILE_UNUSABLE, pointer, "'" + path + "': " + error.message(),
                    error.hint());
        }
    }

    /** Compares a file with the English strings. */
    void compare(String path, Lang lang, StringsFile file, List<Problem> problems) {
        file.unreadable().forEach(line -> problems.add(error(ProblemCode.STRINGS_FORMAT, path, line,
                "an escape \\u is not followed by four digits", "write the letter itself")));
        var missing = new TreeSet<>(english.keySet());
        file.lines().forEach(line -> missing.remove(line.key()));
        if (!missing.isEmpty() && file.unreadable().isEmpty()) {
            problems.add(error(ProblemCode.STRINGS_MISSING, path, 1, ContentCounts.counted(missing.size(), "word")
                    + (missing.size() == 1 ? " is" : " are") + " missing: " + String.join(", ", missing),
                    "add a line for each: key = words; 'wego-kiosk strings " + lang + "' writes them all"));
        }
        var first = new HashMap<String, Integer>();
        for (var line : file.lines()) {
            var before = first.putIfAbsent(line.key(), line.number());
            if (before != null) {
                problems.add(error(ProblemCode.STRINGS_REPEATED, path, line.number(),
                        "'" + line.key() + "' was written in line " + before
                                + " already",
                        "delete one of the two"));
            }
            checkString(path, lang, line, problems);
        }
    }

    private void checkString(String path, Lang lang, StringsFile.StringsEntry line, List<Problem> problems) {
        var key = line.key();
        if (!english.containsKey(key)) {
            problems.add(error(ProblemCode.STRINGS_UNKNOWN, path, line.number(),
                    "the program has no words called '" + key + "'",
                    DidYouMean.nearest(key, english.keySet()).map(name -> "did you mean '" + name + "'?")
                            .orElse("delete it")));
            return;
        }
        var flaws = PhraseCheck.flaws(key, Objects.requireNonNull(english.get(key)), line.words(), lang.locale());
        flaws.forEach(flaw -> problems
                .add(error(ProblemCode.STRINGS_FORMAT, path, line.number(), flaw.message(), flaw.hint())));
        if (flaws.isEmpty()) {
            room.lacking(lang, key, line.words()).ifPresent(
                    why -> problems.add(error(ProblemCode.STRINGS_LENGTH, path, line.number(), "'" + key + "' " + why,
                            "shorten it")));
        }
    }

    private static Problem error(ProblemCode code, String path, int line, String message, String hint) {
        return new Problem(Severity.ERROR, code, path, line, "", message, hint);
    }
}
