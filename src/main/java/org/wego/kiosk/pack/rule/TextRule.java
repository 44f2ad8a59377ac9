// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.model.Manifest;
import org.wego.kiosk.pack.JsonLocation;
import org.wego.kiosk.pack.PackFile;
import org.wego.kiosk.pack.ProblemCode;
import org.wego.kiosk.pack.Rule;
import org.wego.kiosk.pack.source.PackSource;

/**
 * Checks that every text exists in all languages of the pack, and reports drafts.
 *
 * <p>The default language is required, because it replaces missing ones. Missing texts are reported once for each
 * record, drafts once for each file.
 */
public final class TextRule implements Rule {

    private final Lang defaultLanguage;
    private final List<Lang> languages;
    private final Map<String, Set<Lang>> lacking = new LinkedHashMap<>();
    private final Map<Lang, Integer> drafts = new TreeMap<>();
    private final Map<Lang, Integer> strangers = new TreeMap<>();

    public TextRule(Manifest manifest) {
        defaultLanguage = manifest.defaultLanguage();
        languages = manifest.languages().stream().map(Manifest.Language::tag).toList();
    }

    @Override
    public void onValue(Object value, JsonLocation location) {
        if (!(value instanceof LocalizedText text) || text.neutral().isPresent()) {
            return;
        }
        if (!text.speaks(defaultLanguage)) {
            location.error(ProblemCode.TEXT_MISSING, "",
                    "the text is missing in '" + defaultLanguage + "', the default language", "write it");
        }
        var absent = languages.stream().filter(lang -> !text.speaks(lang) && !lang.equals(defaultLanguage)).toList();
        if (!absent.isEmpty()) {
            lacking.computeIfAbsent(location.pointer(), _ -> new TreeSet<>()).addAll(absent);
        }
        text.texts().keySet().stream().filter(lang -> !languages.contains(lang) && languages.stream()
                .noneMatch(listed -> listed.bases().contains(lang) && listed.script().equals(lang.script())))
                .forEach(lang -> strangers.merge(lang, 1, Integer::sum));
        for (var lang : text.drafts()) {
            if (text.speaks(lang)) {
                drafts.merge(lang, 1, Integer::sum);
            } else {
                location.error(ProblemCode.TEXT_WITHOUT_WORDING, "/drafts",
                        "the text has no wording in '" + lang + "' that could be a draft",
                        "write it, or delete '" + lang + "' here");
            }
        }
        text.spoken().keySet().stream().filter(lang -> !text.speaks(lang))
                .forEach(lang -> location.error(ProblemCode.TEXT_WITHOUT_WORDING, "/say/" + lang,
                        "the text has no wording in '" + lang + "' to read aloud",
                        "write it, or delete '" + lang + "' here"));
    }

    @Override
    public void onEndOfFile(PackFile file) {
        var byRecord = new LinkedHashMap<String, Set<Lang>>();
        lacking.forEach((pointer, langs) -> byRecord.computeIfAbsent(record(file, pointer), _ -> new TreeSet<>())
                .addAll(langs));
        byRecord.forEach((pointer, langs) -> file.warning(ProblemCode.TEXT_UNTRANSLATED, pointer,
                "not all texts here are written in " + join(langs),
                "write them; until then '" + defaultLanguage + "' is shown"));
        if (!drafts.isEmpty()) {
            file.warning(ProblemCode.TEXT_DRAFT, "", "drafts that no speaker has checked: " + counts(drafts),
                    "let a speaker read them, then remove the language from 'drafts'");
        }
        if (!strangers.isEmpty()) {
            file.warning(ProblemCode.LANGUAGE_UNLISTED, "",
                    "texts in languages that " + PackSource.MANIFEST + " does not list: " + counts(strangers),
                    "add the language to 'languages', or correct its name");
        }
        lacking.clear();
        drafts.clear();
        strangers.clear();
    }

    /** The pointer of the nearest object around the text that has a provenance. */
    private static String record(PackFile file, String pointer) {
        var tree = file.tree();
        String at = pointer;
        while (!at.isEmpty()) {
            at = at.substring(0, at.lastIndexOf('/'));
            String provenance = at + "/provenance";
            if (tree.isEmpty() || tree.get().has(provenance)) {
                return at;
            }
        }
        return at;
    }

    private static String join(Set<Lang> languages) {
        return languages.stream().map(Lang::tag).collect(Collectors.joining(", "));
    }

    private static String counts(Map<Lang, Integer> counts) {
        return counts.entrySet().stream().map(entry -> entry.getValue() + " in " + entry.getKey())
                .collect(Collectors.joining(", "));
    }
}
