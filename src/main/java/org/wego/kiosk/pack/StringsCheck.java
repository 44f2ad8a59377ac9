// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.wego.kiosk.json.Decoder;
import org.wego.kiosk.json.DidYouMean;
import org.wego.kiosk.json.HostileCharacters;
import org.wego.kiosk.json.JsonProblem;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.Manifest;

/** A language that the program does not speak brings the words of the interface along, all of them. */
final class StringsCheck {

    private final Set<Lang> bundledLanguages;
    private final Set<String> keys;

    StringsCheck(Set<Lang> bundledLanguages, Set<String> keys) {
        this.bundledLanguages = bundledLanguages;
        this.keys = keys;
    }

    /** Problems of the files of strings; a file that is not there is told at the manifest. */
    List<Problem> check(Manifest manifest, PackSource source, PackFile manifestFile) {
        var problems = new ArrayList<Problem>();
        for (int i = 0; i < manifest.languages().size(); i++) {
            var language = manifest.languages().get(i);
            String pointer = "/languages/" + i;
            if (language.strings().isPresent()) {
                check(language.strings().get(), pointer + "/strings", source, manifestFile, problems);
            } else if (!bundledLanguages.contains(language.tag())) {
                manifestFile.error(pointer, "the program has no words of its own in '" + language.tag() + "'",
                        "name a file of them: \"strings\": \"strings/" + language.tag() + ".properties\"");
            }
        }
        return problems;
    }

    private void check(String path, String pointer, PackSource source, PackFile manifestFile, List<Problem> problems) {
        try {
            String text = Decoder.decode(source.read(path));
            var strings = new Properties();
            strings.load(new StringReader(text));
            compare(path, text, strings, problems);
        } catch (JsonProblem e) {
            var fault = e.fault();
            problems.add(new Problem(Severity.ERROR, path, fault.line(), "", fault.message(), fault.hint()));
        } catch (IllegalArgumentException e) {
            problems.add(error(path, 1, "an escape \\u is not followed by four digits", "write the letter itself"));
        } catch (IOException e) {
            var trouble = Trouble.of(e);
            manifestFile.error(pointer, "'" + path + "': " + trouble.message(), trouble.hint());
        }
    }

    private void compare(String path, String text, Properties strings, List<Problem> problems) {
        var missing = new TreeSet<>(keys);
        missing.removeAll(strings.stringPropertyNames());
        if (!missing.isEmpty()) {
            problems.add(error(path, 1, Counts.counted(missing.size(), "word")
                    + (missing.size() == 1 ? " is" : " are") + " missing: " + String.join(", ", missing),
                    "add a line for each: key = words"));
        }
        var lines = text.lines().toList();
        for (var key : new TreeSet<>(strings.stringPropertyNames())) {
            int line = line(lines, key);
            if (!keys.contains(key)) {
                problems.add(error(path, line, "the program has no words called '" + key + "'",
                        DidYouMean.nearest(key, keys).map(name -> "did you mean '" + name + "'?").orElse("delete it")));
            } else if (strings.getProperty(key).isBlank()) {
                problems.add(error(path, line, "'" + key + "' is empty", "write it"));
            }
            HostileCharacters.refusal(strings.getProperty(key))
                    .ifPresent(refusal -> problems.add(error(path, line, refusal, "type the words anew")));
        }
    }

    private static int line(List<String> lines, String key) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).stripLeading().startsWith(key)) {
                return i + 1;
            }
        }
        return 1;
    }

    private static Problem error(String path, int line, String message, String hint) {
        return new Problem(Severity.ERROR, path, line, "", message, hint);
    }
}
