// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.pack.check.DeskStringsFile;
import org.wego.kiosk.platform.CommandException;
import org.wego.kiosk.platform.FileErrorMessages;
import org.wego.kiosk.text.MessageCatalogue;
import org.wego.kiosk.text.Messages;

/** The languages that reception's window can have: those of the program, and those of string files in a folder. */
public final class StaffLanguages {

    private static final String ENDING = ".properties";

    private final MessageCatalogue catalogue;
    private final List<Lang> languages;
    private final List<String> problems;

    private StaffLanguages(Map<Lang, Map<String, String>> further, List<String> problems) {
        this.catalogue = MessageCatalogue.ofDesk(further);
        this.languages = Stream.concat(MessageCatalogue.DESK_LANGUAGES.stream(), further.keySet().stream()).distinct()
                .toList();
        this.problems = List.copyOf(problems);
    }

    /** The languages with the string files of a folder, each named after its language; the folder need not exist. */
    public static StaffLanguages in(Path folder) {
        var further = new TreeMap<Lang, Map<String, String>>();
        var problems = new ArrayList<String>();
        if (Files.isDirectory(folder)) {
            try (var files = Files.list(folder)) {
                files.filter(file -> name(file).endsWith(ENDING)).sorted()
                        .forEach(file -> read(file, further, problems));
            } catch (IOException e) {
                problems.add("error: " + folder + ": " + FileErrorMessages.of(e, folder));
            }
        }
        return new StaffLanguages(further, problems);
    }

    private static void read(Path file, Map<Lang, Map<String, String>> further, List<String> problems) {
        var tag = name(file).substring(0, name(file).length() - ENDING.length());
        try {
            var lang = new Lang(tag);
            var read = DeskStringsFile.parse(file.toString(), lang, Files.readAllBytes(file),
                    MessageCatalogue.englishOfDesk());
            read.problems().forEach(
                    problem -> problems.add((problem.isError() ? "error: " : "warning: ") + problem));
            if (!read.strings().isEmpty()) {
                further.put(lang, read.strings());
            }
        } catch (IllegalArgumentException e) {
            problems.add("error: " + file + ": " + e.getMessage() + " (name the file after its language, as de"
                    + ENDING + ")");
        } catch (IOException e) {
            problems.add("error: " + file + ": " + FileErrorMessages.of(e, file));
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** All languages, English first. */
    public List<Lang> all() {
        return languages;
    }

    /** What is missing or wrong in the files, one line each, with file, line, key and remedy. */
    public List<String> problems() {
        return problems;
    }

    /** The strings of a language; those that it lacks, in English. */
    public Messages words(Lang lang) {
        return catalogue.in(lang);
    }

    /**
     * The language of the window: the wanted one, else the one used last, else the system's, else English.
     *
     * @throws CommandException when the window is not translated into the wanted language
     */
    Lang choose(Optional<String> wanted, Optional<String> last, Locale system) throws CommandException {
        if (wanted.isPresent()) {
            return find(wanted.get()).orElseThrow(() -> CommandException.usage("--lang " + wanted.get()
                    + ": reception's window is available in "
                    + String.join(", ", languages.stream().map(Lang::tag).toList())));
        }
        return last.flatMap(this::find).or(() -> find(system.toLanguageTag())).or(() -> find(system.getLanguage()))
                .orElse(languages.getFirst());
    }

    private Optional<Lang> find(String tag) {
        return languages.stream().filter(known -> known.tag().equals(tag)).findFirst();
    }
}
