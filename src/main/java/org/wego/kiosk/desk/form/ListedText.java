// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.form;

import java.util.List;
import java.util.Map;
import org.wego.kiosk.model.Value;

/**
 * A text of each element of a list.
 *
 * @param below the JSON pointer of the text, relative to the element
 * @param label the message key of its name; empty if the element is the text itself
 * @param required whether it must not be empty
 */
record ListedText(String below, String label, boolean required) {

    /** Elements that are texts. */
    static final List<ListedText> PLAIN = List.of(new ListedText("", "", true));
    /** Elements that are events, with a date in words. */
    static final List<ListedText> MILESTONE = List.of(new ListedText("/when", "form.when", false),
            new ListedText("/what", "form.what", true));

    /** A new element with these texts, all empty. */
    static Value empty(List<ListedText> texts) {
        return texts.equals(PLAIN) ? Value.empty() : Value.fields(Map.of("what", Value.empty()));
    }
}
