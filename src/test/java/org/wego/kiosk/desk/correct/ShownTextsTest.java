// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.desk.form.Field;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.Value;

/** The page of a preview is found by the focused field, then by what was changed, then by the name. */
class ShownTextsTest {

    private static final Value SAVED = Value.fields(Map.of("name",
            Value.fields(Map.of("en", Value.text("Police"), "ko", Value.text("경찰"))), "number", Value.text("112"),
            "about", Value.text("Danger")));
    private static final Field NUMBER = field("/number");
    private static final Field ABOUT = field("/about");
    private static final List<Field> FIELDS = List.of(field("/name"), NUMBER, ABOUT);

    @Test
    void theFocusedFieldComesFirstThenWhatWasChanged() {
        var now = SAVED.with("/about", Value.text("Help"));
        assertThat(texts("en", now, Optional.of(NUMBER))).containsExactly("112", "Help", "Police");
        assertThat(texts("en", now, Optional.empty())).startsWith("Help");
    }

    @Test
    void aTextIsSoughtInTheLanguageOfTheVisitor() {
        assertThat(texts("ko", SAVED, Optional.empty())).containsExactly("112", "경찰");
    }

    @Test
    void anEmptyFieldIsNotSought() {
        assertThat(texts("en", SAVED.with("/about", Value.text("")), Optional.of(ABOUT)))
                .containsExactly("112", "Police");
    }

    private static List<String> texts(String lang, Value now, Optional<Field> focused) {
        return new ShownTexts(new Lang(lang)).of(SAVED, now, FIELDS, focused);
    }

    private static Field field(String pointer) {
        return new Field(pointer, "form.name", new Field.FieldKind.SiteField(), true, "help.name");
    }
}
