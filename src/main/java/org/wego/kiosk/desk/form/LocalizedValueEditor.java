// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wego.kiosk.model.Value;

/**
 * Changes a text in one language and keeps the order of the pack: first the languages, then the other fields.
 *
 * @param languages the tags of the pack's languages; the first is used where others are missing
 */
public record LocalizedValueEditor(List<String> languages) {

    private static final String DRAFTS = "drafts";
    private static final String SAY = "say";

    /** The languages whose wording is a draft. */
    public List<String> drafts(Value text) {
        return text.at("/" + DRAFTS).map(value -> value instanceof Value.Items(var values)
                ? values.stream().map(each -> each.textAt("").orElse("")).toList()
                : List.<String>of())
                .orElse(List.of());
    }

    /**
     * The text with another wording in one language; an empty wording removes the language.
     *
     * <p>The pronunciation of the old wording is removed.
     *
     * @param draft whether the wording is marked as a draft
     */
    public Value with(Value text, String language, String wording, boolean draft) {
        var changed = wording.isBlank() ? text.without("/" + language)
                : text.with("/" + language, new Value.Text(wording));
        changed = changed.without("/" + SAY + "/" + language);
        return marked(changed, language, draft);
    }

    /** The text with a language marked as a draft, or as checked. */
    public Value marked(Value text, String language, boolean draft) {
        var drafts = new ArrayList<>(drafts(text));
        drafts.remove(language);
        if (draft) {
            drafts.add(language);
        }
        var order = languages.stream().filter(drafts::contains).<Value>map(Value.Text::new).toList();
        return ordered(order.isEmpty() ? text.without("/" + DRAFTS) : text.with("/" + DRAFTS, new Value.Items(order)));
    }

    private Value ordered(Value text) {
        if (!(text instanceof Value.Fields(Map<String, Value> fields))) {
            return text;
        }
        var ordered = new LinkedHashMap<String, Value>();
        languages.stream().filter(fields::containsKey).forEach(tag -> ordered.put(tag, fields.get(tag)));
        fields.forEach((name, value) -> {
            if (!name.equals(SAY) || !value.equals(Value.empty())) {
                ordered.putIfAbsent(name, value);
            }
        });
        return new Value.Fields(ordered);
    }
}
