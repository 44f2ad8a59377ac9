// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.review;

import java.util.Optional;
import org.wego.kiosk.desk.form.LocalizedValueEditor;
import org.wego.kiosk.model.Value;

/**
 * A change of one text in one language.
 *
 * @param place where the text is
 * @param lang the tag of the language
 * @param from the text in all languages before the change
 * @param to the text after it
 */
record TextEdit(ReviewPlace place, String lang, Value from, Value to) {

    /**
     * Applies the change to the text as it is now. Changes that others made to other languages stay.
     *
     * @return empty when another person has changed the text in this language
     */
    Optional<Value> appliedTo(Value now, LocalizedValueEditor wordings) {
        if (now.equals(from) || now.equals(to)) {
            return Optional.of(to);
        }
        if (!part(now, "/").equals(part(from, "/")) || !part(now, "/say/").equals(part(from, "/say/"))) {
            return Optional.empty();
        }
        var merged = copied(copied(now, "/"), "/say/");
        return Optional.of(wordings.marked(merged, lang, wordings.drafts(to).contains(lang)));
    }

    private Value copied(Value now, String before) {
        return part(to, before).map(text -> now.with(before + lang, Value.text(text)))
                .orElseGet(() -> now.without(before + lang));
    }

    private Optional<String> part(Value text, String before) {
        return text.textAt(before + lang);
    }
}
