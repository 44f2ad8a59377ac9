// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.model.Value;

/** Changes of a text in one of its languages. */
class LocalizedValueEditorTest {

    private final LocalizedValueEditor wording = new LocalizedValueEditor(List.of("en", "ko", "ja"));

    @Test
    void languagesKeepTheOrderOfThePack() {
        var text = wording.with(wording.with(Value.empty(), "ja", "c", false), "en", "a", false);
        assertThat(fields(text)).containsExactly("en", "ja");
    }

    @Test
    void aDraftIsListedUntilASpeakerHasCheckedIt() {
        var text = wording.with(wording.with(Value.empty(), "ko", "b", true), "en", "a", true);
        assertThat(wording.drafts(text)).containsExactly("en", "ko");
        assertThat(wording.drafts(wording.marked(text, "en", false))).containsExactly("ko");
    }

    @Test
    void anEmptyWordingRemovesTheLanguage() {
        var text = wording.with(wording.with(Value.empty(), "en", "a", true), "en", " ", false);
        assertThat(text).isEqualTo(Value.empty());
    }

    @Test
    void aPronunciationIsRemovedWithItsWording() {
        var said = new LinkedHashMap<String, Value>();
        said.put("en", Value.text("a"));
        said.put("ko", Value.text("b"));
        said.put("say", Value.fields(Map.of("en", Value.text("ay"), "ko", Value.text("bee"))));
        var text = wording.with(Value.fields(said), "en", "c", false);
        assertThat(text.textAt("/say/en")).isEmpty();
        assertThat(text.textAt("/say/ko")).contains("bee");
    }

    private static List<String> fields(Value text) {
        return List.copyOf(((Value.Fields) text).fields().keySet());
    }
}
