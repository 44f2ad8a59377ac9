// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wego.kiosk.font.BundledCharacters;
import org.wego.kiosk.json.SchemaSet;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.pack.BundledSchemas;
import org.wego.kiosk.pack.PackLoading;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.Problem;
import org.wego.kiosk.pack.rule.SharedChineseWords;
import org.wego.kiosk.pack.source.PackSource;

/**
 * Finds everything that is wrong or doubtful in a pack, for the person who edits it.
 *
 * <p>Applies the checks of {@link PackReader}, the schemas and the rules of good content. Reports each problem once, at
 * the place in the file where it can be fixed. Never throws because of a pack.
 */
public final class PackChecker {

    private final StrictJson json;
    private final Set<Lang> bundledLanguages;
    private final Map<String, String> english;
    private final StringSpace room;
    private final SchemaSet schemas;
    private final BundledCharacters characters = new BundledCharacters();
    private final SharedChineseWords chineseWords = new SharedChineseWords();

    /**
     * A checker that does not measure interface strings.
     *
     * @param json reads the files
     * @param bundledLanguages the languages whose interface strings come with the program
     * @param english the interface strings that a pack must contain for any other language, by key
     */
    public PackChecker(StrictJson json, Set<Lang> bundledLanguages, Map<String, String> english) {
        this(json, bundledLanguages, english, StringSpace.UNMEASURED);
    }

    /**
     * A checker.
     *
     * @param room determines which interface strings of a pack are too long
     */
    public PackChecker(StrictJson json, Set<Lang> bundledLanguages, Map<String, String> english, StringSpace room) {
        this.json = json;
        this.bundledLanguages = Set.copyOf(bundledLanguages);
        this.english = Map.copyOf(english);
        this.room = room;
        this.schemas = BundledSchemas.load();
    }

    /** All problems, by file and line; empty for a pack without problems. */
    public List<Problem> check(PackSource source) {
        return load(source).problems();
    }

    /** The same as {@link PackReader#read}, but any error of the check refuses the pack. */
    public PackResult read(PackSource source) {
        return load(source).result(source);
    }

    /** The problems as a report. */
    public CheckReport report(PackSource source) {
        var loaded = load(source);
        return new CheckReport(source.name(), loaded.content(), loaded.problems(), json);
    }

    private PackLoading.Loaded load(PackSource source) {
        return new PackLoading(json, source, new AllRules(source, schemas,
                new StringsCheck(bundledLanguages, english, room), characters, chineseWords)).run();
    }
}
